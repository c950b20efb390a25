/**
 * People in danger get help first, in every state of the widget. What is recognised as danger is
 * tested in test/core/safety and test/golden; these messages are beyond doubt.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assessSafety } from '../../dist/core.js';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { allByRole, byRole } from './harness/browser.mjs';
import { answeredQuestion, answeredQuestions } from './harness/core.mjs';
import { heldFile } from './harness/files.mjs';
import { FAULTS, startSite } from './harness/site.mjs';
import {
  FAQ,
  openReadyWidget,
  openWidget,
  pageWith,
  questionsShown,
  replyNumber,
  scriptTag,
  until,
  visit,
  waitForFocus,
} from './harness/visitor.mjs';

const PHONE = { width: 390, height: 667 };
const DESKTOP = { width: 1280, height: 800 };
/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

const TARGET_MIN_PX = 44;

const CALL = 'tel:988';
const TEXT = 'sms:988';
const CHAT = 'https://988lifeline.org/chat/';
const EMERGENCY = 'tel:911';
const POISON = 'tel:1-800-222-1222';

/**
 * Of each kind of danger a message, what it is taken for, and the card: its title, its links in
 * order, and the beginning of the question that is answered below it.
 */
const CARDS = {
  'something swallowed': {
    text: 'i took too many pills',
    assessment: { level: 'emergency', swallowed: true, onPurpose: true },
    title: 'Call 911 now',
    links: [EMERGENCY, POISON, CALL, TEXT, CHAT],
  },
  'something swallowed by mistake': {
    text: 'i accidentally took too many pills',
    assessment: { level: 'emergency', swallowed: true, onPurpose: false },
    title: 'Call 911 now',
    links: [EMERGENCY, POISON],
  },
  'a medical emergency': {
    text: 'chest pain after my infusion',
    assessment: { level: 'emergency', swallowed: false, onPurpose: false },
    title: 'Call 911 now',
    links: [EMERGENCY],
  },
  'a crisis': {
    text: 'i want to kill myself',
    assessment: { level: 'crisis', about: 'self', language: 'en' },
    title: 'Please reach out now',
    links: [CALL, TEXT, CHAT, EMERGENCY],
  },
  "someone else's crisis": {
    text: 'my brother says he wants to die. does ketamine work fast?',
    assessment: { level: 'crisis', about: 'other' },
    title: 'Help for someone you care about',
    links: [CALL, TEXT, CHAT, EMERGENCY],
    below: 'How fast does ketamine work?',
  },
  'a crisis in Spanish': {
    text: 'quiero morir',
    assessment: { level: 'crisis', about: 'self', language: 'es' },
    title: 'Por favor, pida ayuda ahora',
    pinned: 'Ayuda ahora mismo',
    links: [CALL, TEXT, CHAT, EMERGENCY],
  },
};
const { text: CRISIS, title: CRISIS_TITLE } = CARDS['a crisis'];
const PINNED = 'Help right now';
const PINNED_LINKS = [EMERGENCY, CALL, TEXT];

/** Answered as always, with the lifeline directly with the answer. */
const SUPPORT = 'does ketamine help with suicidal thoughts?';
const SUPPORT_ANSWER = 'Can ketamine help with suicidal thoughts?';
const SUPPORT_LINKS = [CALL, TEXT];

const LINES =
  'emergency: 112; lifeline: +44 (0)20 7946 0000; text: 85258; chat: https://chat.example.org/now; poison: 030 19240';
const OTHER_CALL = 'tel:+44-(0)20-7946-0000';

const [held, heldForSupport, neverSent] = ['/held.json', '/held-too.json', '/never.json'].map(
  (address) => heldFile(address, FAQ),
);
const tagWith = (attributes, faq) =>
  pageWith(scriptTag({ faq, attributes: `async ${attributes}` }));
let site;
before(async () => {
  site = await startSite({
    pages: {
      '/small.html': pageWith(scriptTag()),
      '/held.html': pageWith(scriptTag({ faq: '/held.json' })),
      '/held-too.html': pageWith(scriptTag({ faq: '/held-too.json' })),
      '/never.html': pageWith(scriptTag({ faq: '/never.json' })),
      '/failed.html': pageWith(scriptTag({ faq: FAULTS.missing })),
      '/silent.html': tagWith('data-no-safety-event'),
      '/lines.html': tagWith(`data-help-lines="${LINES}"`),
      '/bad-lines.html': tagWith('data-help-lines="emergency: 112"'),
      '/bad-chat.html': tagWith(
        'data-help-lines="emergency: 112; lifeline: 116 123; chat: https://["',
      ),
    },
    plugins: [held.plugin, heldForSupport.plugin, neverSent.plugin],
  });
});
after(() => site.close());

// ---------------------------------------------------------------- what a visitor does

/** Puts the whole message into the field at once, as when it is pasted, and sends it. */
async function send(page, text) {
  await (await byRole(page, 'textbox', 'Your question')).focus();
  await page.keyboard.sendCharacter(text);
  await page.keyboard.press('Enter');
}

/** Sends a message and waits for its reply. */
async function sendAndWait(page, text) {
  const before = (await allByRole(page, 'heading', 'Answer')).length;
  await send(page, text);
  return replyNumber(page, before + 1);
}

const conversation = (page) => byRole(page, 'region', 'Conversation');

/** Looks into the closed root, from one of its elements that is found by role. */
const inWidget = async (page, look, ...values) =>
  (await conversation(page)).evaluate(look, ...values);

// ---------------------------------------------------------------- what a visitor sees

/**
 * The last card, strip or group of this handle: its links and buttons, and whether each can be seen
 * within what is shown of the conversation, and pressed there.
 * @param {import('puppeteer-core').ElementHandle} element
 */
const lookAt = (element) =>
  element.evaluate((group) => {
    const root = group.getRootNode();
    const log = group.closest('[part=log]');
    const boundsOf = (box) => ({
      top: box.getBoundingClientRect().top + box.clientTop,
      bottom: box.getBoundingClientRect().top + box.clientTop + box.clientHeight,
    });
    const window = { top: 0, bottom: document.documentElement.clientHeight };
    const shown = [
      ...(log ? [boundsOf(log)] : []),
      boundsOf(root.querySelector('section')),
      window,
    ];
    const isShown = (target) => {
      const { top, bottom, left, right } = target.getBoundingClientRect();
      const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return (
        bottom > top &&
        shown.every((box) => top >= box.top - 0.5 && bottom <= box.bottom + 0.5) &&
        (hit === target || target.contains(hit))
      );
    };
    const targets = [...group.querySelectorAll('a, button')];
    const title = group.querySelector('h3');
    return {
      lang: group.lang,
      text: group.innerText,
      isTitleShown: title === null || isShown(title),
      links: targets
        .filter((target) => target.matches('a'))
        .map((target) => ({
          href: target.getAttribute('href'),
          text: target.innerText,
          isShown: isShown(target),
        })),
      buttons: targets
        .filter((target) => target.matches('button'))
        .map((target) => target.innerText.trim()),
      heights: targets.map((target) => target.getBoundingClientRect().height),
    };
  });

/** All links are those wanted, in this order, with their numbers to read, in view, and high enough. */
function assertLinks({ links, heights }, wanted) {
  assert.deepEqual(
    links.map(({ href }) => href),
    wanted,
  );
  for (const { href, text, isShown } of links) {
    const address = href.startsWith('https:') ? new URL(href).host : href.replace(/^\w+:/, '');
    assert.ok(text.includes(address), `the link to ${href} says "${text}"`);
    assert.ok(isShown, `"${text}" is not in view`);
  }
  const lowest = Math.min(...heights);
  assert.ok(lowest >= TARGET_MIN_PX, `a target is ${lowest} px high`);
}

/** The newest card: what leads, in view without scrolling. @returns what it says */
async function assertCard(page, { title, links, lang }) {
  const card = await lookAt((await allByRole(page, 'group', title)).at(-1));
  assert.ok(card.isTitleShown, `the title "${title}" is not in view`);
  assertLinks(card, links);
  if (lang) assert.equal(card.lang, lang);
  return card;
}

async function assertPinned(page, name = PINNED, links = PINNED_LINKS) {
  const groups = await allByRole(page, 'group', name);
  assert.equal(groups.length, 1, `groups called "${name}"`);
  const pinned = await lookAt(groups[0]);
  assertLinks(pinned, links);
  return pinned;
}

/** The strip of the newest reply, or the one that stands with the wait. */
const lastStrip = async (page) => {
  const log = await conversation(page);
  const strips = await log.$$('[part=support]');
  return strips.at(-1);
};

/** What stands in the newest reply, from top to bottom: "card", "strip", or an answer's question. */
const newestReply = (page) =>
  inWidget(page, (log) =>
    [...[...log.querySelectorAll('[part=faq-message]')].at(-1).children]
      .filter((child) => !child.matches('h3'))
      .map((child) => {
        if (child.matches('[part=safety-card]')) return 'card';
        return child.matches('[part=support]') ? 'strip' : (child.ariaLabel ?? child.innerText);
      }),
  );

/** The line at the foot, which is there whatever happens. */
async function assertFootLine(page, text = /In crisis\? Call or text 988\. Emergency: call 911\./) {
  const foot = await inWidget(page, (log) => {
    const line = log.getRootNode().querySelector('[part=crisis-line]');
    const { top, bottom, left, right } = line.getBoundingClientRect();
    const hit = line.getRootNode().elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      text: line.innerText,
      links: [...line.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      isShown:
        bottom > top &&
        top >= 0 &&
        bottom <= document.documentElement.clientHeight &&
        line.contains(hit),
    };
  });
  assert.match(foot.text, text);
  assert.ok(foot.isShown, 'the line at the foot is not in view');
  return foot;
}

const assertFieldIsReady = async (page) => {
  const field = await waitForFocus(page, 'textbox', 'Your question');
  assert.equal(await field.evaluate(({ value, disabled }) => `${value}${disabled}`), 'false');
};

// ---------------------------------------------------------------- what is heard

/**
 * Records what comes into the live regions from now on; without the number of suggestions.
 * @returns {Promise<() => Promise<{ role: string, text: string, lang?: string }[]>>} what has been
 *   said since it was last asked
 */
async function listen(page) {
  const said = await page.evaluateHandle(() => []);
  await inWidget(
    page,
    (log, entries) => {
      for (const role of ['status', 'alert']) {
        const region = log.getRootNode().querySelector(`[role=${role}]`);
        new MutationObserver(() => {
          const text = region.textContent.trim().replaceAll(/\s+/g, ' ');
          const lang = region.querySelector('[lang]')?.lang;
          if (text !== '') entries.push({ role, text, ...(lang && { lang }) });
        }).observe(region, { childList: true, characterData: true, subtree: true });
      }
    },
    said,
  );
  return async () => {
    const entries = await said.evaluate((all) => all.splice(0));
    return entries.filter(({ text }) => !/^\d+ matching questions?\./.test(text));
  };
}

/** The card was announced once, assertively, and nothing else was said. */
function assertAnnounced(heard, { title, lang = 'en' }) {
  assert.deepEqual(
    heard.map(({ role, lang: language }) => [role, language]),
    [['alert', lang]],
  );
  assert.ok(heard[0].text.startsWith(`${title}. `), heard[0].text);
}

// ---------------------------------------------------------------- tests

test('the messages are taken for what they are', () => {
  for (const { text, assessment } of Object.values(CARDS)) {
    const found = assessSafety(text);
    const relevant = Object.fromEntries(Object.keys(assessment).map((key) => [key, found[key]]));
    assert.deepEqual(relevant, assessment, text);
  }
  assert.equal(assessSafety(SUPPORT).level, 'support');
});

/** Every state in which a message can be sent: the page, and how to get there. */
const STATES = {
  'just opened': { path: '/small.html', open: openReadyWidget },
  'the answers loading': { path: '/never.html', open: openWidget },
  'the answers failed': {
    path: '/failed.html',
    open: async (page) => {
      await openWidget(page);
      await byRole(page, 'button', 'Try again');
    },
  },
  'after ten answers': {
    path: '/small.html',
    open: async (page) => {
      await openReadyWidget(page);
      const questions = answeredQuestions(10);
      await page.$eval(
        'clinic-faq',
        (widget, all) => all.forEach((question) => widget.ask(question)),
        questions,
      );
      await replyNumber(page, questions.length);
    },
  },
};

for (const [state, { path, open }] of Object.entries(STATES)) {
  const hasAnswers = path === '/small.html';

  for (const viewport of [PHONE, DESKTOP]) {
    // Elsewhere the page of the first message serves the others, which follow it.
    const isFresh = state === 'just opened' && viewport === PHONE;

    describe(`${state}, ${viewport.width} × ${viewport.height}`, () => {
      let visited;
      let heard;
      const getThere = async (t) => {
        if (!visited || isFresh) {
          const owner = isFresh ? t : { after: () => undefined };
          visited = await visit(owner, site.url + path, { viewport, reducedMotion: 'reduce' });
          await open(visited.page);
          heard = await listen(visited.page);
        }
        return visited;
      };
      after(() => isFresh || visited?.close());

      for (const [name, card] of Object.entries(CARDS)) {
        test(`${name}: the card leads`, async (t) => {
          const { page, log } = await getThere(t);
          const requested = log.requests.length;
          await sendAndWait(page, card.text);

          assert.deepEqual(log.requests.slice(requested), [], 'something was fetched');
          const lang = card.assessment.language ?? 'en';
          const { text } = await assertCard(page, { ...card, lang });
          assert.ok(!text.includes(card.text), 'repeats the message');
          const below = hasAnswers && card.below ? [card.below] : [];
          assert.deepEqual(await newestReply(page), ['card', ...below]);
          await assertPinned(page, card.pinned);
          await assertFootLine(page);
          await assertFieldIsReady(page);
          assertAnnounced(await heard(), { title: card.title, lang });
        });
      }

      test('a question about it: the lifeline stands directly with the answer', async (t) => {
        const { page, log } = await getThere(t);
        const requested = log.requests.length;
        if (hasAnswers) await sendAndWait(page, SUPPORT);
        else await send(page, SUPPORT);
        await until(async () => await lastStrip(page), 'the strip');

        assert.deepEqual(log.requests.slice(requested), [], 'something was fetched');
        assertLinks(await lookAt(await lastStrip(page)), SUPPORT_LINKS);
        if (hasAnswers) assert.deepEqual(await newestReply(page), ['strip', SUPPORT_ANSWER]);
        await assertFootLine(page);
        await assertFieldIsReady(page);
        const [{ role, text }, ...rest] = await heard();
        assert.equal(role, 'status');
        assert.match(text, /Call or text 988\./);
        assert.deepEqual(rest, []);
      });

      test('an ordinary question: no card and no strip', async (t) => {
        const { page } = await getThere(t);
        const before = await inWidget(page, (log) => log.querySelectorAll('[lang]').length);
        const { question } = answeredQuestion();
        if (hasAnswers) await sendAndWait(page, question);
        else await send(page, question);
        await until(async () => (await questionsShown(page)).at(-1) === question, 'the question');

        assert.equal(await inWidget(page, (log) => log.querySelectorAll('[lang]').length), before);
        if (isFresh) assert.deepEqual(await allByRole(page, 'group', PINNED), []);
        await assertFootLine(page);
        assert.ok((await heard()).every(({ role }) => role === 'status'));
      });
    });
  }
}

describe('the card is in view', () => {
  test('under a message longer than the panel', async (t) => {
    const { page } = await visit(t, `${site.url}/small.html`, { viewport: PHONE });
    await openReadyWidget(page);
    const story = 'we have talked about it for weeks and i do not know what to say any more. ';
    await sendAndWait(page, story.repeat(10) + CRISIS);
    await assertCard(page, CARDS['a crisis']);
  });

  test('still when the answers arrive after it, and is not announced again', async (t) => {
    const { page } = await visit(t, `${site.url}/held.html`, { viewport: PHONE });
    await openWidget(page);
    await held.isAskedFor;
    const heard = await listen(page);
    await sendAndWait(page, CRISIS);
    assertAnnounced(await heard(), CARDS['a crisis']);

    held.release();
    await byRole(page, 'heading', 'People often ask');
    await assertCard(page, CARDS['a crisis']);
    await assertFieldIsReady(page);
    assert.deepEqual(await heard(), []);
  });

  test('again when the panel is closed and opened, and is not announced again', async (t) => {
    const { page } = await visit(t, `${site.url}/small.html`, { viewport: PHONE });
    await openReadyWidget(page);
    await sendAndWait(page, CRISIS);
    const heard = await listen(page);
    await page.keyboard.press('Escape');
    await (await waitForFocus(page, 'button', 'Ask a question')).press('Enter');
    await waitForFocus(page, 'textbox', 'Your question');
    await assertCard(page, CARDS['a crisis']);
    await assertPinned(page);
    assert.deepEqual(await heard(), []);
  });

  test('title and first number, in a window as low as at 400 % zoom', async (t) => {
    const { page } = await visit(t, `${site.url}/small.html`, { viewport: ZOOMED });
    await openReadyWidget(page);
    await assertFootLine(page);
    await sendAndWait(page, CRISIS);
    await assertFootLine(page);
    const { isTitleShown, links } = await lookAt(await byRole(page, 'group', CRISIS_TITLE));
    assert.ok(isTitleShown && links[0].isShown);

    await page.keyboard.type('how');
    const field = await byRole(page, 'textbox', 'Your question');
    assert.ok(await field.isIntersectingViewport({ threshold: 0.99 }), 'the field is not in view');
  });
});

test('the strip comes before the answers, then stands with its own, and is told of once', async (t) => {
  const { page } = await visit(t, `${site.url}/held-too.html`);
  const events = await collectEvents(page);
  await openWidget(page);
  await heldForSupport.isAskedFor;
  await send(page, SUPPORT);
  await until(async () => await lastStrip(page), 'the strip');
  heldForSupport.release();
  await replyNumber(page, 1);

  assert.deepEqual(await newestReply(page), ['strip', SUPPORT_ANSWER]);
  assert.equal(await inWidget(page, (log) => log.querySelectorAll('[part=support]').length), 1);
  const safety = (await events()).filter(({ type }) => type === 'clinic-faq-safety');
  assert.deepEqual(safety, [{ type: 'clinic-faq-safety', detail: { level: 'support' } }]);
});

test('the numbers stay in view, whatever is asked next', async (t) => {
  const { page } = await visit(t, `${site.url}/small.html`, { viewport: PHONE });
  await openReadyWidget(page);
  await sendAndWait(page, CRISIS);
  const heard = await listen(page);

  for (const question of answeredQuestions(3)) {
    assert.ok((await sendAndWait(page, question)).includes(question));
    assert.equal((await questionsShown(page)).at(-1), question);
    await assertPinned(page);
    await assertFieldIsReady(page);
  }
  assert.deepEqual(
    (await heard()).map(({ role }) => role),
    ['status', 'status', 'status'],
  );
  await page.keyboard.type('how fast does it wo');
  await byRole(page, 'listbox', 'Matching questions');
  await assertPinned(page);
  await assertFootLine(page);
});

describe('in two languages', () => {
  test('a Spanish card can be read in English, and is not announced again', async (t) => {
    const spanish = CARDS['a crisis in Spanish'];
    const { page } = await visit(t, `${site.url}/small.html`, { viewport: PHONE });
    await openReadyWidget(page);
    await sendAndWait(page, spanish.text);
    const { text, buttons } = await assertCard(page, { ...spanish, lang: 'es' });
    assert.match(text, /Llame o mande un texto al 988/);
    assert.deepEqual(buttons, ['In English']);
    assert.equal((await assertPinned(page, spanish.pinned)).lang, 'es');
    const heard = await listen(page);

    const toEnglish = await byRole(page, 'button', 'In English');
    assert.equal(await toEnglish.evaluate(({ lang }) => lang), 'en');
    await toEnglish.press('Enter');
    const card = await lookAt(await byRole(page, 'group', CRISIS_TITLE));
    assert.equal(card.lang, 'en');
    assert.match(card.text, /Call or text 988 now/);
    assert.equal((await assertPinned(page, PINNED)).lang, 'en');
    assert.deepEqual(await allByRole(page, 'group', spanish.title), []);
    const toSpanish = await waitForFocus(page, 'button', 'En español');
    assert.equal(await toSpanish.evaluate(({ lang }) => lang), 'es');
    assert.deepEqual(await heard(), []);

    await page.keyboard.press('Enter');
    await byRole(page, 'group', spanish.title);
    await byRole(page, 'group', spanish.pinned);
  });

  test('an English card can be read in Spanish', async (t) => {
    const { page } = await visit(t, `${site.url}/failed.html`);
    await openWidget(page);
    await sendAndWait(page, CRISIS);
    await (await byRole(page, 'button', 'En español')).click();
    const { lang, text } = await lookAt(
      await byRole(page, 'group', CARDS['a crisis in Spanish'].title),
    );
    assert.equal(lang, 'es');
    assert.match(text, /911[\s\S]*Nadie en la clínica/);
  });
});

test('the keyboard leads from the field through the card, and back', async (t) => {
  const { page } = await visit(t, `${site.url}/small.html`);
  await openReadyWidget(page);
  await sendAndWait(page, CRISIS);
  await assertFieldIsReady(page);
  const focused = () =>
    inWidget(page, (log) => {
      const { activeElement: element } = log.getRootNode();
      const where = element.closest('[part=safety-card], [part=pinned-help]')?.part.value;
      return `${where ?? 'panel'}: ${element.getAttribute('href') ?? element.innerText}`;
    });
  const path = [];
  for (let steps = 1; steps <= 5; steps += 1) {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    path.unshift(await focused());
  }
  const { links } = CARDS['a crisis'];
  assert.deepEqual(
    path,
    [...links, 'En español'].map((target) => `safety-card: ${target}`),
  );
  for (let steps = path.length; steps > 0; steps -= 1) await page.keyboard.press('Tab');
  await assertFieldIsReady(page);

  // The pinned numbers come before the conversation.
  await (await byRole(page, 'button', 'Close')).focus();
  const pinned = [];
  while (pinned.length < PINNED_LINKS.length) {
    await page.keyboard.press('Tab');
    pinned.push(await focused());
  }
  assert.deepEqual(
    pinned,
    PINNED_LINKS.map((href) => `pinned-help: ${href}`),
  );
});

// ---------------------------------------------------------------- what the page learns

/** Every event of the widget, as a script of the page gets it. */
async function collectEvents(page) {
  const events = await page.evaluateHandle(() => {
    const all = [];
    for (const name of ['open', 'answered', 'unanswered', 'safety', 'handoff', 'error']) {
      document.addEventListener(`clinic-faq-${name}`, ({ type, detail }) =>
        all.push({ type, detail }),
      );
    }
    return all;
  });
  return () => events.jsonValue();
}

/** All that the page and its browser keep, as text. */
const keptByThePage = (page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const kept = {
      url: location.href,
      title: document.title,
      html: document.documentElement.outerHTML,
      state: history.state,
      name: window.name,
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      databases,
      caches: await caches.keys(),
    };
    return JSON.stringify(kept);
  });

const SENTINEL = 'zanzibarquux';

describe('the page is told', () => {
  for (const path of ['/small.html', '/failed.html']) {
    test(`the level and nothing else, and nothing of it is kept (${path})`, async (t) => {
      const { page, log } = await visit(t, site.url + path);
      const events = await collectEvents(page);
      await openWidget(page);
      await byRole(
        page,
        ...(path === '/small.html' ? ['heading', 'People often ask'] : ['button', 'Try again']),
      );
      const expected = [];
      for (const { text, assessment } of Object.values(CARDS)) {
        await sendAndWait(page, `${text} ${SENTINEL}`);
        expected.push({ level: assessment.level });
      }
      await send(page, `${SUPPORT} ${SENTINEL}`);
      await until(async () => await lastStrip(page), 'the strip');
      expected.push({ level: 'support' });
      await (await byRole(page, 'button', 'Close')).click();
      await byRole(page, 'button', 'Ask a question');

      const told = await events();
      const safety = told.filter(({ type }) => type === 'clinic-faq-safety');
      assert.deepEqual(
        safety.map(({ detail }) => detail),
        expected,
      );
      const noticed = JSON.stringify([told, log.console, log.pageErrors, log.requests]);
      assert.ok(!noticed.includes(SENTINEL), 'in an event, the console or a request');
      assert.ok(!(await keptByThePage(page)).includes(SENTINEL), 'kept by the page');
      assert.deepEqual(JSON.parse(await keptByThePage(page)).session, {});
    });
  }

  test('nothing, with no-safety-event', async (t) => {
    const { page } = await visit(t, `${site.url}/silent.html`);
    const events = await collectEvents(page);
    await openReadyWidget(page);
    for (const text of [CRISIS, CARDS['a medical emergency'].text, SUPPORT]) {
      await sendAndWait(page, text);
    }
    await assertPinned(page);
    const types = (await events()).map(({ type }) => type);
    assert.ok(types.includes('clinic-faq-answered'), types.join());
    assert.ok(!types.includes('clinic-faq-safety'), types.join());
  });
});

// ---------------------------------------------------------------- other countries

describe('the numbers of another country', () => {
  test('stand everywhere', async (t) => {
    const { page, log } = await visit(t, `${site.url}/lines.html`, { viewport: PHONE });
    await openReadyWidget(page);
    await assertFootLine(
      page,
      /In crisis\? Call \+44-\(0\)20-7946-0000 or text 85258\. Emergency: call 112\./,
    );
    const reach = [OTHER_CALL, 'sms:85258'];
    const chat = 'https://chat.example.org/now';
    await sendAndWait(page, SUPPORT);
    assertLinks(await lookAt(await lastStrip(page)), reach);
    await sendAndWait(page, CRISIS);
    await assertCard(page, { title: CRISIS_TITLE, links: [...reach, chat, 'tel:112'] });
    await sendAndWait(page, CARDS['something swallowed'].text);
    await assertCard(page, {
      title: 'Call 112 now',
      links: ['tel:112', 'tel:030-19240', ...reach, chat],
    });
    await assertPinned(page, PINNED, ['tel:112', ...reach]);
    const { links } = await assertFootLine(page, /./);
    assert.deepEqual(links, ['tel:+44-020-7946-0000', 'sms:85258', 'tel:112']);

    const all = await inWidget(page, (node) => node.getRootNode().textContent);
    assert.doesNotMatch(all, /\b(988|911)\b/);
    assert.deepEqual(log.console, []);
  });

  test('give way to those of the United States where they are incomplete, with one warning', async (t) => {
    const { page, log } = await visit(t, `${site.url}/bad-lines.html`);
    await openReadyWidget(page);
    await sendAndWait(page, CRISIS);
    await assertCard(page, CARDS['a crisis']);
    await sendAndWait(page, CRISIS);
    await assertPinned(page);
    await assertFootLine(page);
    assert.deepEqual(
      log.console.map(({ type, text }) => `${type} ${text.slice(0, 29)}`),
      ['warn [clinic-faq] bad-help-lines: '],
    );
  });

  test('are shown without a chat whose address is none', async (t) => {
    const { page, log } = await visit(t, `${site.url}/bad-chat.html`);
    await openReadyWidget(page);
    await sendAndWait(page, CRISIS);
    await assertCard(page, { title: CRISIS_TITLE, links: ['tel:116-123', 'tel:112'] });
    assert.deepEqual(log.pageErrors, []);
  });
});

// ---------------------------------------------------------------- axe

test('axe finds nothing wrong with any card, in light and dark, on phone and desk', async (t) => {
  const { page } = await visit(t, `${site.url}/small.html`, {
    openShadowRoots: true,
    reducedMotion: 'reduce',
  });
  const session = await page.createCDPSession();
  await openReadyWidget(page);
  for (const text of [...Object.values(CARDS).map((card) => card.text), SUPPORT]) {
    await sendAndWait(page, text);
    for (const scheme of ['light', 'dark']) {
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      for (const viewport of [PHONE, DESKTOP]) {
        await page.setViewport(viewport);
        const found = describeViolations(await axeViolations(page, { include: 'clinic-faq' }));
        assert.equal(found, '', `"${text}", ${scheme}, ${viewport.width} px`);
      }
    }
  }
});
