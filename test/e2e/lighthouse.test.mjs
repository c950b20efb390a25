/** The demo as Lighthouse sees it: nothing less than full marks, and nothing that jumps. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desktopConfig, startFlow } from 'lighthouse';
import { byRole, openPage } from './harness/browser.mjs';
import { answeredQuestion } from './harness/core.mjs';
import { startSite } from './harness/site.mjs';
import { ask, openReadyWidget } from './harness/visitor.mjs';

const CATEGORIES = ['accessibility', 'best-practices'];
const LAYOUT_SHIFT = 'cumulative-layout-shift';

/** By page: how a visitor comes to an answer there; null where there is no widget. */
const PAGES = {
  '/': async (page) => {
    await openReadyWidget(page);
    await ask(page, answeredQuestion().question);
  },
  '/contact': null,
  '/themes': async (page) => {
    await byRole(page, 'heading', 'People often ask');
    await ask(page, answeredQuestion().question);
  },
};

const FORMS = {
  phone: { config: undefined, viewport: { width: 412, height: 823 } },
  desktop: { config: desktopConfig, viewport: { width: 1350, height: 940 } },
};

let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** What costs marks, as text; none is an empty list. */
function shortcomings({ categories, audits }) {
  const lost = CATEGORIES.flatMap((id) => {
    const { score, auditRefs } = categories[id];
    if (score === 1) return [];
    const failed = auditRefs
      .filter(({ id: audit, weight }) => weight > 0 && audits[audit].score < 1)
      .map(({ id: audit }) => `${audit}: ${JSON.stringify(audits[audit].details?.items)}`);
    return [`${id} ${score}`, ...failed];
  });
  const broken = Object.values(audits)
    .filter(({ scoreDisplayMode }) => scoreDisplayMode === 'error')
    .map(({ id, errorMessage }) => `${id} could not be measured: ${errorMessage}`);
  return [...lost, ...broken];
}

describe('Lighthouse gives full marks', () => {
  for (const [form, { config, viewport }] of Object.entries(FORMS)) {
    for (const [path, reachAnswer] of Object.entries(PAGES)) {
      test(`${path} (${form})`, async (t) => {
        // The entrance would be looked at while it is half transparent.
        const { page, close } = await openPage({
          viewport,
          reducedMotion: 'reduce',
          openShadowRoots: true, // it finds contrast and names by axe, which looks into open ones only
        });
        t.after(close);
        const flow = await startFlow(page, {
          config,
          flags: {
            onlyCategories: CATEGORIES,
            onlyAudits: [LAYOUT_SHIFT, 'layout-shifts'],
            logLevel: 'error',
          },
        });
        await flow.navigate(site.url + path, { name: 'loaded' });
        if (reachAnswer) {
          await reachAnswer(page);
          await flow.snapshot({ name: 'answered' });
        }
        const { steps } = await flow.createFlowResult();
        for (const { name, lhr } of steps) assert.deepEqual(shortcomings(lhr), [], name);
        const { audits } = steps[0].lhr;
        const moved = audits['layout-shifts'].details?.items.map(({ node }) => node?.selector);
        assert.equal(audits[LAYOUT_SHIFT].numericValue, 0, `it moves: ${moved}`);
      });
    }
  }
});
