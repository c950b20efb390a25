/** Accessibility checks by axe-core, in the page. */
import axe from 'axe-core';

/** WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be good practice beyond them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * axe is a script of the page and cannot see into closed shadow roots: open the page with
 * `openShadowRoots: true`, or the widget is not looked at.
 * @param {import('puppeteer-core').Page} page
 * @param {object} [options]
 * @param {string} [options.include] a CSS selector: look only there
 * @param {string[]} [options.disabledRules] for a page that is no whole page, for example `region`
 * @returns {Promise<{ rule: string, impact: string, help: string,
 *   nodes: { target: string, html: string, summary: string }[] }[]>} none if all is well
 */
export async function axeViolations(page, { include, disabledRules = [] } = {}) {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (context, options) => globalThis.axe.run(context, options),
    include ?? { exclude: [] },
    {
      runOnly: { type: 'tag', values: TAGS },
      rules: Object.fromEntries(disabledRules.map((rule) => [rule, { enabled: false }])),
      resultTypes: ['violations'],
    },
  );
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact,
    help,
    nodes: nodes.map(({ target, html, failureSummary }) => ({
      target: target.flat().join(' >>> '),
      html,
      summary: failureSummary,
    })),
  }));
}

/** The violations as text, for a test's message: `assert.equal(describeViolations(found), '')`. */
export const describeViolations = (violations) =>
  violations
    .map(({ rule, impact, help, nodes }) =>
      [
        `${rule} (${impact}): ${help}`,
        ...nodes.map(({ target, summary }) => `  ${target}\n    ${summary}`),
      ].join('\n'),
    )
    .join('\n');
