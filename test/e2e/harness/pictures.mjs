/** Compares two screenshots, in the browser: it reads PNG files and has the pixels. */

/** How far a channel may be off before a pixel counts as another one. */
const CHANNEL_TOLERANCE = 40;

/**
 * A pixel is different when no pixel around its place in the other picture is like it, so an edge
 * that is smoothed in another way, or stands one pixel aside, is not.
 * @param {import('puppeteer-core').Page} page any page
 * @param {Uint8Array} expected a PNG file
 * @param {Uint8Array} actual a PNG file
 * @returns {Promise<{ sizes: string[], share: number }>} the share of different pixels, 0 to 1
 */
export const comparePictures = (page, expected, actual) =>
  page.evaluate(
    comparePixels,
    [expected, actual].map((file) => Buffer.from(file).toString('base64')),
    CHANNEL_TOLERANCE,
  );

/** Runs in the page. */
async function comparePixels(files, tolerance) {
  const [one, other] = await Promise.all(
    files.map(async (file) => {
      const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = bitmap;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas.drawImage(bitmap, 0, 0);
      return { width, height, data: canvas.getImageData(0, 0, width, height).data };
    }),
  );
  const sizes = [one, other].map(({ width, height }) => `${width} × ${height}`);
  if (sizes[0] !== sizes[1]) return { sizes, share: 1 };

  const { width, height } = one;
  const isLike = (a, i, b, j) =>
    [0, 1, 2].every((channel) => Math.abs(a[i + channel] - b[j + channel]) <= tolerance);
  const isFoundAround = (a, b, x, y) => {
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        if (isLike(a, 4 * (y * width + x), b, 4 * (row * width + column))) return true;
      }
    }
    return false;
  };
  let different = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = 4 * (y * width + x);
      if (isLike(one.data, i, other.data, i)) continue;
      const isEdge =
        isFoundAround(one.data, other.data, x, y) && isFoundAround(other.data, one.data, x, y);
      if (!isEdge) different += 1;
    }
  }
  return { sizes, share: different / (width * height) };
}
