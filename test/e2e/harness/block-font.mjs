/**
 * A font in which every character is the same box and a space is empty: text takes the same place
 * and looks the same on every machine, whichever fonts it has.
 */

const UNITS = 1000;
/** Advance and box of a character; the proportions are those of a common sans serif. */
const ADVANCE = 520;
const BOX = { left: 40, right: 480, bottom: 0, top: 560 };
const ASCENT = 950;
const DESCENT = 250;

const u16 = (...values) => Buffer.concat(values.map((value) => toBuffer(value & 0xffff, 2)));
const u32 = (...values) => Buffer.concat(values.map((value) => toBuffer(value >>> 0, 4)));

function toBuffer(value, bytes) {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

const padded = (buffer) => Buffer.concat([buffer, Buffer.alloc(-buffer.length & 3)]);

/** One contour of four points, with 16-bit steps from each to the next. */
function box() {
  const { left, right, bottom, top } = BOX;
  return padded(
    Buffer.concat([
      u16(1, left, bottom, right, top, 3, 0), // contours, bounds, last point, no instructions
      Buffer.from([1, 1, 1, 1]), // on the curve
      u16(left, 0, right - left, 0), // x
      u16(bottom, top - bottom, 0, bottom - top), // y
    ]),
  );
}

/** Glyph 0 (missing) and 2 are the box, glyph 1 is the space; all characters but spaces lead to 2. */
function characterMap() {
  const groups = [
    [0x20, 0x20, 1],
    [0x21, 0x9f, 2],
    [0xa0, 0xa0, 1],
    [0xa1, 0x1fff, 2],
    [0x2010, 0x2027, 2],
    [0x2030, 0xd7ff, 2],
  ];
  const table = Buffer.concat([
    u16(13, 0), // many characters to one glyph
    u32(16 + 12 * groups.length, 0, groups.length),
    ...groups.map((group) => u32(...group)),
  ]);
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), table]);
}

function tables() {
  const glyph = box();
  const bounds = [BOX.left, BOX.bottom, BOX.right, BOX.top];
  const name = Buffer.from('Block', 'utf16le').swap16();
  const names = [1, 2, 4, 6];
  return {
    'OS/2': Buffer.concat([
      u16(4, ADVANCE, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      Buffer.alloc(10), // panose
      u32(1, 0, 0, 0),
      Buffer.from('NONE'),
      u16(0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
      u32(1, 0),
      u16(500, 700, 0, 0x20, 1),
    ]),
    cmap: characterMap(),
    glyf: Buffer.concat([glyph, glyph]),
    head: Buffer.concat([
      u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
      u16(3, UNITS),
      Buffer.alloc(16), // dates
      u16(...bounds, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([
      u32(0x00010000),
      u16(ASCENT, -DESCENT, 0, ADVANCE, BOX.left, ADVANCE - BOX.right, BOX.right, 1, 0, 0),
      u16(0, 0, 0, 0, 0, 3),
    ]),
    hmtx: u16(ADVANCE, BOX.left, ADVANCE / 2, 0, ADVANCE, BOX.left),
    loca: u32(0, glyph.length, glyph.length, 2 * glyph.length),
    maxp: Buffer.concat([u32(0x00010000), u16(3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: Buffer.concat([
      u16(0, names.length, 6 + 12 * names.length),
      ...names.map((id) => u16(3, 1, 0x409, id, name.length, 0)),
      name,
    ]),
    post: Buffer.concat([u32(0x00030000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)]),
  };
}

const checksum = (buffer) => {
  let sum = 0;
  for (let at = 0; at < buffer.length; at += 4) sum = (sum + buffer.readUInt32BE(at)) >>> 0;
  return sum;
};

/** @returns {Buffer} the font as a TrueType file */
export function blockFont() {
  const entries = Object.entries(tables());
  let offset = 12 + 16 * entries.length;
  const directory = [];
  const contents = [];
  for (const [tag, content] of entries) {
    const whole = padded(content);
    directory.push(Buffer.from(tag), u32(checksum(whole), offset, content.length));
    contents.push(whole);
    offset += whole.length;
  }
  const power = Math.floor(Math.log2(entries.length));
  const range = 16 * 2 ** power;
  const header = [u32(0x00010000), u16(entries.length, range, power, 16 * entries.length - range)];
  return Buffer.concat([...header, ...directory, ...contents]);
}
