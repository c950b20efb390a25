/** Prints how large each built script is: as it is, and as a web server sends it. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });

const rows = readdirSync(dist)
  .filter((name) => name.endsWith('.js'))
  .sort()
  .map((name) => {
    const content = readFileSync(new URL(name, dist));
    const sizes = [content, gzipSync(content, { level: 9 }), brotli(content)];
    return [`dist/${name}`, ...sizes.map(({ length }) => kilobytes(length))];
  });

const table = [['file', 'raw', 'gzip', 'brotli'], ...rows];
const nameWidth = Math.max(...table.map(([name]) => name.length));
for (const [name, ...sizes] of table) {
  console.log(name.padEnd(nameWidth), ...sizes.map((size) => size.padStart(10)));
}
