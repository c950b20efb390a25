/** The widget in Spanish, and from one language to the other, from the built files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { allByRole, byRole } from './harness/browser.mjs';
import { startSite } from './harness/site.mjs';
import { FAQ, pageWith, pathsOf, scriptTag, until, visit } from './harness/visitor.mjs';

const SPANISH = '/faq-data/ketamine-bipolar.es.json';
const dataset = JSON.parse(readFileSync(new URL(`../..${SPANISH}`, import.meta.url), 'utf8'));
const MARK = 'Traducción aún sin revisión clínica';

const both = scriptTag({ attributes: `data-faq-es="${SPANISH}" async` });
const inSpanish = (html) => html.replace('<html lang="en">', '<html lang="es-MX">');
/** No style but the clinic's own, no script but from the clinic's own server. */
const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";

let site;
before(async () => {
  site = await startSite({
    pages: {
      '/en.html': pageWith(both),
      '/es.html': {
        html: inSpanish(pageWith(both)),
        headers: { 'content-security-policy': STRICT },
      },
      '/tag-says-es.html': pageWith(
        scriptTag({ attributes: `data-lang="es" data-faq-es="${SPANISH}" async` }),
      ),
      '/es-english-only.html': inSpanish(pageWith(scriptTag())),
    },
  });
});
after(() => site.close());

async function open(page) {
  await (await byRole(page, 'button', 'Haga una pregunta')).click();
  await byRole(page, 'textbox', 'Su pregunta');
}

/** Types and sends; resolves with the text of the reply. */
async function askIn(page, field, heading, text) {
  const before = (await allByRole(page, 'heading', heading)).length;
  await (await byRole(page, 'textbox', field)).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await until(
    async () => (await allByRole(page, 'heading', heading)).length > before,
    `a reply to "${text}"`,
  );
  const reply = (await allByRole(page, 'heading', heading)).at(-1);
  return reply.evaluate((element) => element.parentElement.innerText);
}

const langOf = async (page, role, name) =>
  (await byRole(page, role, name)).evaluate((element) => element.closest('[lang]').lang);

describe('a page in Spanish', () => {
  test('has its launcher, interface and answers in Spanish, under a strict policy', async (t) => {
    await assertSpanish(t, '/es.html');
  });

  test('is not needed where the script tag says the language', async (t) => {
    await assertSpanish(t, '/tag-says-es.html');
  });

  async function assertSpanish(t, address) {
    const { page, log, problems } = await visit(t, site.url + address);
    await open(page);
    await byRole(page, 'heading', dataset.title);
    await byRole(page, 'heading', 'La gente suele preguntar');
    const entry = dataset.entries.find(({ id }) => id === 'how-long-it-lasts');
    const reply = await askIn(page, 'Su pregunta', 'Respuesta', 'cuanto tiempo dura el efecto');
    for (const part of [entry.question, entry.answer, entry.caveat, MARK, 'Tenga en cuenta']) {
      assert.ok(reply.includes(part), `"${part}" is missing in:\n${reply}`);
    }
    assert.ok(pathsOf(log).includes(SPANISH));
    assert.ok(!pathsOf(log).includes(FAQ), 'the English answers were fetched as well');
    assert.deepEqual(problems(), []);
  }

  test('shows the English sentence and what it says in Spanish, each in its language', async (t) => {
    const { page } = await visit(t, `${site.url}/es.html`);
    await open(page);
    await byRole(page, 'heading', dataset.title);
    const entry = dataset.entries.find(({ id }) => id === 'glutamate');
    await askIn(page, 'Su pregunta', 'Respuesta', entry.question);
    await (await byRole(page, 'DisclosureTriangle', 'Del artículo')).click();
    const quotes = await allByRole(page, 'blockquote');
    const shown = await Promise.all(
      quotes.map((quote) =>
        quote.evaluate((element) => ({
          lang: element.closest('[lang]').lang,
          text: element.innerText,
          translation: element.nextElementSibling.innerText,
        })),
      ),
    );
    const { source } = entry;
    assert.deepEqual(
      shown,
      source.quotes.map((text, i) => ({ lang: 'en', text, translation: source.translations[i] })),
    );
  });

  test('says in Spanish what the article does not cover', async (t) => {
    const { page } = await visit(t, `${site.url}/es.html`);
    await open(page);
    await byRole(page, 'heading', dataset.title);
    const topic = dataset.handoffTopics.find(({ id }) => id === 'cost');
    const reply = await askIn(page, 'Su pregunta', 'Respuesta', '¿Cuánto cuesta?');
    assert.ok(reply.includes(topic.message), reply);
    assert.match(reply, /Traducción aún sin revisión clínica/);
    await byRole(page, 'link', 'Contactar a la clínica');
  });

  test('shows English answers as English where there are no others, and no switch', async (t) => {
    const { page } = await visit(t, `${site.url}/es-english-only.html`);
    await open(page);
    await byRole(page, 'heading', 'La gente suele preguntar');
    assert.equal(await langOf(page, 'button', 'How fast does ketamine work?'), 'en');
    assert.equal(await langOf(page, 'textbox', 'Su pregunta'), 'es');
    assert.deepEqual(await allByRole(page, 'button', 'English'), []);
  });

  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ]) {
    test(`has no accessibility violation at ${viewport.width} px`, async (t) => {
      const { page } = await visit(t, `${site.url}/es.html`, {
        viewport,
        openShadowRoots: true,
        reducedMotion: 'reduce', // colours are measured when nothing fades
      });
      const check = async (state) => {
        const found = await axeViolations(page);
        assert.equal(describeViolations(found), '', state);
      };
      await check('closed');
      await open(page);
      await byRole(page, 'heading', dataset.title);
      await check('open');
      await askIn(page, 'Su pregunta', 'Respuesta', 'cuanto tiempo dura el efecto');
      await (await byRole(page, 'DisclosureTriangle', 'Del artículo')).click();
      await check('answer with its source');
      await askIn(page, 'Su pregunta', 'Respuesta', '¿Cuánto cuesta?');
      await check('hand-off');
      await (await byRole(page, 'button', 'English')).click();
      await byRole(page, 'heading', 'People often ask');
      await check('switched');
    });
  }
});

describe('a visitor who switches the language', () => {
  test('keeps what was typed and answered, and goes on in the other one', async (t) => {
    const { page } = await visit(t, `${site.url}/en.html`);
    await (await byRole(page, 'button', 'Ask a question')).click();
    await byRole(page, 'heading', 'People often ask');
    const english = await askIn(page, 'Your question', 'Answer', 'What is ketamine?');
    await (await byRole(page, 'textbox', 'Your question')).focus();
    await page.keyboard.type('medio escrita');

    const toSpanish = await byRole(page, 'button', 'Español');
    assert.equal(await toSpanish.evaluate((element) => element.lang), 'es');
    await toSpanish.click();
    await byRole(page, 'heading', 'La gente suele preguntar');

    await until(
      async () =>
        (await allByRole(page, 'status'))[0]?.evaluate((element) =>
          element.innerText.includes('Ahora está en español.'),
        ),
      'the switch in the live region',
    );

    const field = await byRole(page, 'textbox', 'Su pregunta');
    assert.equal(await field.evaluate((element) => element.value), 'medio escrita');
    const [kept, ...others] = await allByRole(page, 'heading', 'Answer');
    assert.equal(others.length, 0);
    assert.deepEqual(await allByRole(page, 'heading', 'Respuesta'), [], 'answered again');
    const text = await kept.evaluate((element) => element.parentElement.innerText);
    assert.equal(text, english);
    assert.equal(await langOf(page, 'heading', 'Answer'), 'en');

    await field.evaluate((element) => element.select());
    const reply = await askIn(page, 'Su pregunta', 'Respuesta', '¿Qué es la ketamina?');
    assert.ok(reply.includes('La ketamina es un anestésico.'), reply);
    assert.equal(await langOf(page, 'heading', 'Respuesta'), 'es');
  });

  test('keeps the focus on the switch, which leads back', async (t) => {
    const { page } = await visit(t, `${site.url}/es.html`);
    await open(page);
    await byRole(page, 'heading', dataset.title);
    await (await byRole(page, 'button', 'English')).focus();
    await page.keyboard.press('Enter');
    await byRole(page, 'heading', 'People often ask');
    const back = await byRole(page, 'button', 'Español');
    assert.ok(await back.evaluate((element) => element.matches(':focus')));
    await page.keyboard.press('Enter');
    await byRole(page, 'heading', 'La gente suele preguntar');
  });
});
