/**
 * `npm run bench`: this project's search beside others, on the same questions and the same dataset.
 * Prints docs/benchmarks.md and writes it, with its chart.
 *
 *   node bench/run.mjs [--core FILE]    another build of the core than dist/core.js
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { loadInnerParts } from '../tools/inner-parts.mjs';
import {
  INTERACTION_HEADING,
  ROOT,
  loadCore,
  readFaq,
  readQuestions,
  readSentences,
} from './files.mjs';
import { buildCore, installCompetitors } from './prepare.mjs';

const SIZES = [40, 1_000, 10_000];

const { values: options } = parseArgs({ options: { core: { type: 'string' } } });
const corePath = options.core ?? 'dist/core.js';

installCompetitors();
if (!options.core) buildCore();
// What imports a competitor can be imported only now that they are installed.
const { measureQuality } = await import('./quality.mjs');
const { measureBuildCost } = await import('./build-cost.mjs');
const { measureSpeed } = await import('./speed.mjs');
const { drawChart } = await import('./chart.mjs');
const { writeReport } = await import('./report.mjs');

const core = await loadCore(corePath);
// To turn the threshold and to time slices.
const inner = await loadInnerParts(['search/search', 'search/confidence', 'search/parameters']);
const faq = readFaq(core);
const [tune, test] = [readQuestions('tune'), readQuestions('test')];
const countOf = (expected) => test.filter(({ expect }) => expect === expected).length;
const counts = {
  covered: countOf('answer'),
  uncovered: countOf('handoff'),
  smallTalk: countOf('smalltalk'),
};

const quality = await timed('Answers', () =>
  measureQuality({ faq, core, inner, sentences: readSentences(), tune, test }),
);
const build = await timed('Making the index', () => measureBuildCost(faq, SIZES, corePath));
const speed = await timed('Speed', () => measureSpeed(faq, SIZES, core, inner));

const questions = counts.covered + counts.uncovered;
const asked = { questions, coveredShare: counts.covered / questions };
write('docs/images/bench-thresholds.svg', drawChart(quality, asked, 'wide'));
write('docs/images/bench-thresholds-narrow.svg', drawChart(quality, asked, 'narrow'));
const file = join(ROOT, 'docs/benchmarks.md');
// That section is measured by itself, in a browser.
const [, interaction] = readFileSync(file, 'utf8').split(INTERACTION_HEADING);
const kept = interaction === undefined ? '' : `\n${INTERACTION_HEADING}${interaction}`;
const report = await format(writeReport({ faq, counts, quality, speed, build }) + kept, {
  ...(await resolveConfig(file)),
  filepath: file,
  // Figures make lines longer and shorter.
  proseWrap: 'always',
});
write('docs/benchmarks.md', report);
console.log(`\n${report}`);

async function timed(title, measure) {
  const start = performance.now();
  process.stdout.write(`${title} … `);
  const figures = await measure();
  console.log(`${Math.round((performance.now() - start) / 1000)} s`);
  return figures;
}

function write(path, content) {
  const whole = join(ROOT, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, content);
}
