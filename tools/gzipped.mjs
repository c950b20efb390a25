import { gzipSync } from 'node:zlib';

/**
 * What a web server sends of a file.
 * @param {string | Uint8Array} content
 * @returns {number} bytes, gzipped as well as it gets
 */
export const gzippedBytes = (content) => gzipSync(content, { level: 9 }).length;
