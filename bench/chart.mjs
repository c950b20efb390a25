/** The chart: what becomes of the questions as each engine's threshold rises, one small area chart an engine. */

/** From the bottom of the stack to its top: right grows from below, wrong hangs from above. */
const BANDS = [
  { key: 'right', label: 'right answer' },
  { key: 'offered', label: 'right one among choices' },
  { key: 'handedOver', label: 'handed over' },
  { key: 'misoffered', label: 'wrong choices' },
  { key: 'wrong', label: 'wrong answer' },
];

/** Of Okabe and Ito's colours, which people with colour blindness tell apart; greys for the rest. */
const STYLE = `
  svg { font: 12px system-ui, sans-serif; --paper: #fff; --ink: #1f2328; --soft: #57606a; --line: #8c959f;
    --right: #0072b2; --offered: #7fc4ee; --handedOver: #e9ecef; --misoffered: #f2b48a; --wrong: #d55e00; }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #0d1117; --ink: #e6edf3; --soft: #9da7b1; --line: #6e7681;
      --right: #4aa3df; --offered: #1d5680; --handedOver: #23292f; --misoffered: #7a4a26; --wrong: #f0883e; }
  }
  text { fill: var(--ink); }
  .name { font-size: 14px; font-weight: 600; }
  .soft { fill: var(--soft); font-size: 11px; }
  .paper { fill: var(--paper); }
  .band { stroke: var(--paper); stroke-width: 1; }
  .axis { stroke: var(--line); fill: none; }
  .covered { stroke: var(--ink); stroke-dasharray: 2 3; fill: none; }
  .used { stroke: var(--ink); stroke-width: 1.5; fill: none; }
  .mark { fill: var(--ink); }
${BANDS.map(({ key }) => `  .${key} { fill: var(--${key}); }`).join('\n')}
`;

const LAYOUTS = {
  wide: { columns: 3, panel: 300, plotHeight: 150, legendColumns: 5 },
  narrow: { columns: 2, panel: 172, plotHeight: 120, legendColumns: 2 },
};

const MARGIN = 12;
const GAP = 16;
/** Left of a plot, for "100 %". */
const SCALE_WIDTH = 34;
/** Above a plot: the name and two lines of figures. Below it: the mark and what the axis means. */
const HEAD_HEIGHT = 60;
const FOOT_HEIGHT = 40;
const LEGEND_ROW = 20;

const percent = (share) => `${Math.round(100 * share)} %`;
const round = (number) => Math.round(number * 10) / 10;
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * @param {object[]} results from `measureQuality`
 * @param {{ questions: number, coveredShare: number }} asked how many questions, and which share of
 *   them the FAQ answers
 * @param {'wide' | 'narrow'} layoutName
 * @returns {string} an SVG file
 */
export function drawChart(results, asked, layoutName) {
  const layout = LAYOUTS[layoutName];
  const { columns, panel, plotHeight } = layout;
  const legend = drawLegend(layout);
  const top = MARGIN + legend.height;
  const panelHeight = HEAD_HEIGHT + plotHeight + FOOT_HEIGHT;
  const width = 2 * MARGIN + columns * panel + (columns - 1) * GAP;
  const height = top + Math.ceil(results.length / columns) * panelHeight;
  const panels = results.map((result, i) => {
    const x = MARGIN + (i % columns) * (panel + GAP);
    const y = top + Math.floor(i / columns) * panelHeight;
    return `<g transform="translate(${x} ${y})">${drawPanel(result, asked, layout)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">What becomes of ${asked.questions} questions as the threshold rises</title>
<desc id="description">${escape(describe(results, asked))}</desc>
<style>${STYLE}</style>
<rect class="paper" width="${width}" height="${height}"/>
<g transform="translate(${MARGIN} ${MARGIN})">${legend.drawing}</g>
${panels.join('\n')}
</svg>
`;
}

function describe(results, { coveredShare }) {
  const figures = results.map(({ name, chart: { atChosen } }) => {
    const { right, offered, misoffered, wrong, handedOver } = atChosen;
    const choices =
      offered + misoffered > 0
        ? `${percent(offered)} with the right one among choices, ${percent(misoffered)} with wrong choices, `
        : '';
    return `${name}: ${percent(right)} right, ${choices}${percent(wrong)} wrong, ${percent(handedOver)} handed over.`;
  });
  return `One area chart for each engine. ${percent(coveredShare)} of the questions have an answer in the FAQ. At the threshold in use: ${figures.join(' ')}`;
}

function drawPanel({ name, chart }, { coveredShare }, { panel, plotHeight }) {
  const { chosen, atChosen, sweep } = chart;
  const plotWidth = panel - SCALE_WIDTH;
  const xOf = (strictness) => round(SCALE_WIDTH + plotWidth * strictness);
  const yOf = (share) => round(HEAD_HEIGHT + plotHeight * (1 - share));
  const ticks = [0, 0.5, 1].map(
    (share) =>
      `<text class="soft" x="${SCALE_WIDTH - 4}" y="${yOf(share) + 4}" text-anchor="end">${percent(share)}</text>`,
  );
  const [left, right, bottom] = [xOf(0), xOf(1), yOf(0)];
  const used = xOf(chosen);
  return [
    `<text class="name" y="14">${escape(name)}</text>`,
    ...figuresOf(atChosen).map((line, i) => `<text y="${30 + 15 * i}">${line}</text>`),
    ...ticks,
    ...drawBands(sweep, xOf, yOf),
    `<path class="covered" d="M${left} ${yOf(coveredShare)}H${right}"/>`,
    `<path class="axis" d="M${left} ${yOf(1)}V${bottom}H${right}"/>`,
    `<path class="used" d="M${used} ${yOf(1)}V${bottom}"/>`,
    `<path class="mark" d="M${used} ${bottom + 1}l5 8h-10z"/>`,
    `<text class="soft" x="${left}" y="${bottom + 23}">answers all</text>`,
    `<text class="soft" x="${right}" y="${bottom + 23}" text-anchor="end">answers none</text>`,
  ].join('\n');
}

function figuresOf({ right, offered, misoffered, wrong }) {
  const lines = [`${percent(right)} right, ${percent(wrong)} wrong`];
  if (offered + misoffered === 0) return lines;
  return [...lines, `${percent(offered)} among choices, ${percent(misoffered)} not`];
}

/** Each band from its lower edge, left to right, and back along its upper one. */
function drawBands(sweep, xOf, yOf) {
  let lower = sweep.map(() => 0);
  return BANDS.map(({ key }) => {
    const upper = sweep.map((point, i) => lower[i] + point[key]);
    const edge = (shares) =>
      sweep.map(({ strictness }, i) => `${xOf(strictness)} ${yOf(shares[i])}`);
    const outline = [...edge(lower), ...edge(upper).reverse()].join('L');
    const isEmpty = upper.every((share, i) => share === lower[i]);
    lower = upper;
    return isEmpty ? '' : `<path class="band ${key}" d="M${outline}Z"/>`;
  });
}

/** The colours in the order of the stack, then the signs in a row of their own. */
function drawLegend({ columns, panel, legendColumns }) {
  const swatches = BANDS.toReversed().map(({ key, label }) => ({
    sign: `<rect class="${key}" width="14" height="12" rx="2"/>`,
    label,
  }));
  const signs = [
    { sign: '<path class="mark" d="M7 1l5 9h-10z"/>', label: 'threshold in use' },
    { sign: '<path class="covered" d="M0 6h14"/>', label: 'questions with an answer' },
  ];
  const columnWidth = (columns * panel + (columns - 1) * GAP) / legendColumns;
  const swatchRows = Math.ceil(swatches.length / legendColumns);
  const draw = (items, firstRow) =>
    items.map(({ sign, label }, i) => {
      const x = round((i % legendColumns) * columnWidth);
      const y = (firstRow + Math.floor(i / legendColumns)) * LEGEND_ROW;
      return `<g transform="translate(${x} ${y})">${sign}<text x="20" y="10">${label}</text></g>`;
    });
  const drawing = [...draw(swatches, 0), ...draw(signs, swatchRows)].join('\n');
  return { drawing, height: (swatchRows + 1) * LEGEND_ROW + GAP };
}
