/** A bar chart as SVG: kilobytes, one bar each, the figure at its end. */

const WIDTH = 640;
const NAME_WIDTH = 190;
const FIGURE_WIDTH = 70;
const ROW = 30;
const BAR = 18;

const STYLE = `
  svg { font: 13px system-ui, sans-serif; --paper: #fff; --ink: #1f2328; --own: #0072b2; --other: #8c959f; }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #0d1117; --ink: #e6edf3; --own: #4aa3df; --other: #6e7681; }
  }
  text { fill: var(--ink); }
  .paper { fill: var(--paper); }
  .own { fill: var(--own); }
  .other { fill: var(--other); }
`;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {{ name: string, kilobytes: number }[]} bars the first is this project's */
export function drawBars(bars) {
  const most = Math.max(...bars.map(({ kilobytes }) => kilobytes));
  const room = WIDTH - NAME_WIDTH - FIGURE_WIDTH;
  const rows = bars.map(({ name, kilobytes }, index) => {
    const top = 10 + index * ROW;
    const length = Math.max(2, (kilobytes / most) * room).toFixed(1);
    return `  <text x="${NAME_WIDTH - 8}" y="${top + BAR - 4}" text-anchor="end">${escape(name)}</text>
  <rect class="${index === 0 ? 'own' : 'other'}" x="${NAME_WIDTH}" y="${top}" width="${length}" height="${BAR}" rx="3" />
  <text x="${NAME_WIDTH + Number(length) + 8}" y="${top + BAR - 4}">${kilobytes.toFixed(1)} kB</text>`;
  });
  const height = 20 + bars.length * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img">
<title>Kilobytes (gzip) before a click</title>
<style>${STYLE}</style>
  <rect class="paper" width="${WIDTH}" height="${height}" />
${rows.join('\n')}
</svg>
`;
}
