/** Every recipe of docs/embedding.md, as it is written there, on the page that it is for. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { byRole } from './harness/browser.mjs';
import { clinicFaq, folderWith, ROOT } from './harness/command.mjs';
import { blocksOf } from './harness/documents.mjs';
import { bundleReact, scripts } from './harness/react-app.mjs';
import { startSite } from './harness/site.mjs';
import {
  ask,
  FAQ,
  openReadyWidget,
  openWidget,
  pageWith,
  pathsOf,
  visit,
} from './harness/visitor.mjs';

const blocks = blocksOf('docs/embedding.md');

/** The one block of a language below a heading. */
function recipe(heading, language = 'html') {
  const found = blocks.filter((block) => block.heading === heading && block.language === language);
  assert.equal(found.length, 1, `${language} blocks below "${heading}"`);
  return found[0].text;
}

const integrity = JSON.parse(readFileSync(join(ROOT, 'dist/integrity.json'), 'utf8'));
const withHashes = (html) =>
  html.replace(/sha384-of-dist\/([\w.-]+)/g, (placeholder, name) => integrity[name].integrity);

async function bundleModule() {
  const { outputFiles } = await build({
    stdin: { contents: recipe('npm', 'js'), resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}

const bundleComponent = () =>
  bundleReact(`${recipe('React', 'tsx')}
    import { createRoot } from 'react-dom/client';
    createRoot(document.getElementById('app')).render(<Questions />);`);

const moduleTag = (src) => `<script type="module" src="${src}"></script>`;

/** A web host that lets other sites have its files, and one that does not. */
const hostOfFiles = (headers) =>
  startSite({
    plugins: [
      Object.assign(
        async (app) => {
          app.addHook('onRequest', async (request, reply) => {
            reply.headers(headers);
          });
        },
        // For all routes, not for those of this plug-in alone.
        { [Symbol.for('skip-override')]: true },
      ),
    ],
  });

let site;
let files;
let closedFiles;
let rendered;
before(async () => {
  files = await hostOfFiles({ 'access-control-allow-origin': '*' });
  closedFiles = await hostOfFiles({});
  rendered = clinicFaq(['render', `${ROOT}${FAQ.slice(1)}`, '--contact', '/contact']).stdout;
  const injected = (host) =>
    pageWith(recipe('Code injection').replaceAll('https://files.example.org', host.url));
  const [, policy] = /^Content-Security-Policy: (.+)\n$/.exec(
    recipe('Content security policy', 'http'),
  );
  const sri = withHashes(recipe('Integrity'));
  site = await startSite({
    pages: {
      '/tag.html': pageWith(recipe('Script tag')),
      '/npm.html': pageWith(recipe('npm') + moduleTag('/npm.js')),
      '/react.html': pageWith(`<div id="app"></div>${moduleTag('/react.js')}`),
      '/injected.html': injected(files),
      '/injected-closed.html': injected(closedFiles),
      '/generated.html': pageWith(
        recipe('Static site generator').replace('<!-- here faq.html -->', rendered),
      ),
      '/strict.html': {
        html: pageWith(recipe('Content security policy')),
        headers: { 'content-security-policy': policy },
      },
      '/integrity.html': pageWith('', { head: sri }),
      '/single-without-faq.html': pageWith(
        recipe('Single file').replace('"dist/', '"/dist/').replace('id="faq"', 'id="elsewhere"'),
      ),
      '/single.html': pageWith(recipe('Single file').replace('"dist/', '"/dist/')),
    },
    plugins: [scripts({ '/npm.js': await bundleModule(), '/react.js': await bundleComponent() })],
  });
});
after(() => Promise.all([site, files, closedFiles].map((started) => started?.close())));

async function assertAnswers(page) {
  await openReadyWidget(page);
  await ask(page, 'How long do the effects of ketamine last?');
  await byRole(page, 'article', 'How long do the effects of ketamine last?');
}

for (const [name, address] of [
  ['Script tag', '/tag.html'],
  ['npm', '/npm.html'],
  ['React', '/react.html'],
  ['Code injection', '/injected.html'],
  ['Static site generator', '/generated.html'],
  ['Content security policy', '/strict.html'],
  ['Integrity', '/integrity.html'],
  ['Single file', '/single.html'],
]) {
  test(`${name}: answers a question`, async (t) => {
    const { page, problems } = await visit(t, site.url + address);
    await assertAnswers(page);
    assert.deepEqual(problems(), []);
  });
}

test('no recipe is without a test', () => {
  const tested = ['Script tag', 'npm', 'React', 'Code injection', 'Static site generator'].concat([
    'Content security policy',
    'Integrity',
    'Single file',
  ]);
  const shown = blocks.map(({ heading }) => heading);
  // The shortcode is tried in a WordPress (test/wordpress).
  assert.deepEqual(
    [...new Set(shown)].filter((heading) => heading !== 'WordPress').sort(),
    tested.sort(),
  );
});

test('Code injection: without the header the way to the clinic remains', async (t) => {
  const { page } = await visit(t, `${site.url}/injected-closed.html`);
  await (await byRole(page, 'button', 'Ask a question')).click();
  await byRole(page, 'link', 'Contact the clinic');
});

test('Static site generator: the answers are there without JavaScript', async (t) => {
  const { page } = await visit(t, 'about:blank');
  await page.setJavaScriptEnabled(false);
  await page.goto(`${site.url}/generated.html`);
  const text = await page.$eval('clinic-faq', ({ innerText }) => innerText);
  assert.match(text, /How long do the effects of ketamine last\?/);
});

test('Integrity: a widget that has been changed is refused, the way to the clinic remains', async (t) => {
  const { page } = await visit(t, 'about:blank');
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (new URL(request.url()).pathname !== '/dist/element.js') return request.continue();
    const body = `${readFileSync(join(ROOT, 'dist/element.js'), 'utf8')}globalThis.isChanged = true;`;
    return request.respond({ contentType: 'text/javascript', body });
  });
  await page.goto(`${site.url}/integrity.html`);
  await (await byRole(page, 'button', 'Ask a question')).click();
  await byRole(page, 'link', 'Contact the clinic');
  assert.equal(await page.evaluate(() => globalThis.isChanged), undefined);
  // The same change goes unnoticed where there is no hash.
  await page.goto(`${site.url}/tag.html`);
  await openReadyWidget(page);
  assert.equal(await page.evaluate(() => globalThis.isChanged), true);
});

test('Single file: the page loads nothing else', async (t) => {
  const { page, log } = await visit(t, `${site.url}/single.html`);
  await assertAnswers(page);
  const needed = ['/single.html', '/demo/images/favicon.svg', '/dist/clinic-faq.standalone.js'];
  assert.deepEqual(
    pathsOf(log).filter((path) => !needed.includes(path)),
    [],
  );
});

test('Single file: without its FAQ it says so, and leads to the clinic', async (t) => {
  const { page, events } = await visit(t, `${site.url}/single-without-faq.html`);
  await openWidget(page);
  await byRole(page, 'button', 'Try again');
  await byRole(page, 'link', 'Contact the clinic');
  const [{ detail }] = events.filter(({ type }) => type === 'clinic-faq-error');
  assert.equal(detail.code, 'not-found');
});

test('Single file: answers on a page that is opened from a disk', async (t) => {
  const folder = folderWith(t, {
    'page.html': pageWith(recipe('Single file')).replace(/<link rel="icon".*/, ''),
  });
  mkdirSync(join(folder, 'dist'));
  const name = 'dist/clinic-faq.standalone.js';
  copyFileSync(join(ROOT, name), join(folder, name));
  const { page, problems, log } = await visit(t, pathToFileURL(join(folder, 'page.html')).href);
  await assertAnswers(page);
  const contact = await byRole(page, 'link', 'Contact the clinic');
  assert.equal(await contact.evaluate(({ href }) => href), 'https://clinic.example.org/contact');
  assert.deepEqual(
    log.requests.filter(({ url }) => !url.startsWith('file:')),
    [],
  );
  assert.deepEqual(problems(), []);
});
