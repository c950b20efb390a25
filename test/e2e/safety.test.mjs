/**
 * People in danger get help first, in every state of the widget. What is recognised as danger is
 * tested in test/core/safety and test/golden; these messages are beyond doubt.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assessSafety } from '../../dist/core.js';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { byRole } from './harness/browser.mjs';
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
  visit,
  visitReadyWidget,
  visitWidget,
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
    lang: 'es',
    title: 'Por favor, pida ayuda ahora',
    pinned: { name: 'Ayuda ahora mismo', lang: 'es' },
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
  'emergency: 112; lifeline: +44 20 7946 0000; text: 85258; chat: https://chat.example.org/now; poison: 030 19240';
const OTHER_CALL = 'tel:+44-20-7946-0000';

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
      '/dialled-zero.html': tagWith(
        'data-help-lines="emergency: 112; lifeline: +44 (0)20 7946 0000"',
      ),
      '/bad-chat.html': tagWith(
        'data-help-lines="emergency: 112; lifeline: 116 123; chat: https://["',
      ),
    },
    plugins: [held.plugin, heldForSupport.plugin, neverSent.plugin],
  });
});
after(() => site.close());

// ---------------------------------------------------------------- what a visitor does and sees

const roots = new WeakMap();

/** The widget's closed root, to look at all of it at once: it is reached from what is found by role. */
async function rootOf(page) {
  if (!roots.has(page)) {
    const log = await byRole(page, 'region', 'Conversation');
    roots.set(page, await log.evaluateHandle((element) => element.getRootNode()));
  }
  return roots.get(page);
}

/** What there is of help, each part with whether it can be seen and pressed as it is now. */
const look = async (page) => (await rootOf(page)).evaluate(describeHelp);

/** Runs in the page. */
function describeHelp(root) {
  const isShown = (target) => {
    const { top, bottom, left, right } = target.getBoundingClientRect();
    const boxes = [document.documentElement, root.querySelector('[part=panel]')];
    if (target.closest('[part=log]')) boxes.push(target.closest('[part=log]'));
    const isWithin = (box) => {
      const start = box === document.documentElement ? 0 : box.getBoundingClientRect().top;
      const from = start + box.clientTop;
      return top >= from - 0.5 && bottom <= from + box.clientHeight + 0.5;
    };
    const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return bottom > top && boxes.every(isWithin) && target.contains(hit);
  };
  const describe = (part) => {
    const targets = [...part.querySelectorAll('a, button')];
    const title = root.getElementById(part.getAttribute('aria-labelledby'));
    return {
      name: part.role === 'group' ? (title?.innerText ?? part.ariaLabel) : null,
      lang: part.lang,
      text: part.innerText,
      isTitleShown: title !== null && isShown(title),
      links: targets
        .filter((target) => target.matches('a'))
        .map((link) => ({
          href: link.getAttribute('href'),
          text: link.innerText,
          isShown: isShown(link),
        })),
      buttons: targets.filter((target) => target.matches('button')).map((it) => it.innerText),
      heights: targets.map((target) => target.getBoundingClientRect().height),
    };
  };
  const kindOf = (element) => {
    if (element.matches('[part=safety-card]')) return 'card';
    return element.matches('[part=support]') ? 'strip' : (element.ariaLabel ?? element.innerText);
  };
  const all = (part) => [...root.querySelectorAll(`[part=${part}]`)];
  const replies = all('faq-message').map((reply) =>
    [...reply.children].filter((child) => !child.matches('h3')).map(kindOf),
  );
  const field = root.querySelector('textarea');
  const [foot] = all('crisis-line');
  return {
    cards: all('safety-card').map(describe),
    pinned: all('pinned-help').map(describe),
    strips: all('support').map(describe),
    /** Of each reply what stands in it, from top to bottom: "card", "strip", an answer's question. */
    replies,
    foot: { ...describe(foot), isShown: isShown(foot) },
    isFieldReady: root.activeElement === field && field.value === '' && !field.disabled,
  };
}

/**
 * Puts the whole message into the field at once, as when it is pasted, and sends it. The field must
 * have the focus, as it has when the panel was opened, and after each message.
 * @returns what is seen then, at once: nothing is waited for
 */
async function say(page, text) {
  await page.keyboard.sendCharacter(text);
  await page.keyboard.press('Enter');
  return look(page);
}

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
  // Layout counts in 64ths of a pixel.
  const lowest = Math.round(Math.min(...heights));
  assert.ok(lowest >= TARGET_MIN_PX, `a target is ${lowest} px high`);
}

/** The newest card is this one, and in view without scrolling. */
function assertCard({ cards }, { title, links, lang = 'en' }) {
  const card = cards.at(-1);
  assert.ok(card, 'there is no card');
  assert.deepEqual([card.name, card.lang], [title, lang]);
  assert.ok(card.isTitleShown, `the title "${title}" is not in view`);
  assertLinks(card, links);
}

function assertPinned({ pinned }, { name = PINNED, lang = 'en', links = PINNED_LINKS } = {}) {
  assert.deepEqual(
    pinned.map((group) => [group.name, group.lang]),
    [[name, lang]],
  );
  assertLinks(pinned[0], links);
}

/** The strip of the newest reply, or the one that stands with the wait. */
function assertStrip({ strips }, links = SUPPORT_LINKS) {
  const strip = strips.at(-1);
  assert.ok(strip, 'there is no strip');
  assertLinks(strip, links);
}

const FOOT = /^In crisis\? Call or text 988\. Emergency: call 911\.$/;

/** The line that is there whatever happens. */
function assertFoot({ foot }, text = FOOT) {
  assert.match(foot.text, text);
  assert.ok(foot.isShown, 'the line at the foot is not in view');
}

// ---------------------------------------------------------------- what is heard

/**
 * Records what comes into the live regions from now on; without the number of suggestions.
 * @returns {Promise<() => Promise<{ role: string, text: string, lang?: string }[]>>} what has been
 *   said since it was last asked
 */
async function listen(page) {
  const said = await page.evaluateHandle(() => []);
  await (
    await rootOf(page)
  ).evaluate((root, entries) => {
    for (const role of ['status', 'alert']) {
      const region = root.querySelector(`[role=${role}]`);
      new MutationObserver(() => {
        const text = region.textContent.trim().replaceAll(/\s+/g, ' ');
        const lang = region.querySelector('[lang]')?.lang;
        if (text !== '') entries.push({ role, text, ...(lang && { lang }) });
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  }, said);
  return async () => {
    const entries = await said.evaluate((all) => all.splice(0));
    return entries.filter(({ text }) => !/^\d+ matching questions?\./.test(text));
  };
}

/** The card was announced once, assertively, in its language, and nothing else was said. */
function assertAnnounced(heard, { title, lang = 'en' }) {
  assert.deepEqual(
    heard.map((entry) => [entry.role, entry.lang]),
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
      for (const question of answeredQuestions(10)) await say(page, question);
      assert.equal((await look(page)).replies.length, 10);
    },
  },
};

/** A widget as new, where a page draws itself anew. */
async function renew(page) {
  roots.delete(page);
  await page.$eval('clinic-faq', (widget) => {
    const successor = widget.cloneNode();
    successor.removeAttribute('open');
    widget.replaceWith(successor);
  });
}

for (const [state, { path, open }] of Object.entries(STATES)) {
  const hasAnswers = path === '/small.html';
  const isFirst = state === 'just opened';

  for (const viewport of [PHONE, DESKTOP]) {
    describe(`${state}, ${viewport.width} × ${viewport.height}`, () => {
      let visited;
      let heard;
      const closing = [];
      after(() => Promise.all(closing.map((close) => close())));
      const untilTheEnd = { after: (close) => closing.push(close) };
      // One page serves all messages, which are the first or follow each other.
      const getThere = async () => {
        if (visited && !isFirst) {
          await heard();
          return visited;
        }
        if (visited) await renew(visited.page);
        else
          visited = await visit(untilTheEnd, site.url + path, {
            viewport,
            reducedMotion: 'reduce',
          });
        await open(visited.page);
        heard = await listen(visited.page);
        return visited;
      };

      for (const [kind, card] of Object.entries(CARDS)) {
        test(`${kind}: the card leads`, async () => {
          const { page, log } = await getThere();
          const before = { ...(await look(page)), requests: log.requests.length };
          const seen = await say(page, card.text);

          assertCard(seen, card);
          assert.ok(!seen.cards.at(-1).text.includes(card.text), 'repeats the message');
          const below = hasAnswers && card.below ? [card.below] : [];
          assert.deepEqual(seen.replies.slice(before.replies.length), [['card', ...below]]);
          assertPinned(seen, card.pinned);
          assertFoot(seen);
          assert.ok(seen.isFieldReady);
          assertAnnounced(await heard(), card);
          assert.deepEqual(log.requests.slice(before.requests), [], 'something was fetched');
        });
      }

      test('a question about it: the lifeline stands directly with the answer', async () => {
        const { page, log } = await getThere();
        const requests = log.requests.length;
        const seen = await say(page, SUPPORT);

        assertStrip(seen);
        if (hasAnswers) assert.deepEqual(seen.replies.at(-1), ['strip', SUPPORT_ANSWER]);
        assertFoot(seen);
        assert.ok(seen.isFieldReady);
        const [{ role, text }, ...rest] = await heard();
        assert.equal(role, 'status');
        assert.match(text, /Call or text 988\./);
        assert.deepEqual(rest, []);
        assert.deepEqual(log.requests.slice(requests), [], 'something was fetched');
      });

      test('an ordinary question: no card and no strip', async () => {
        const { page } = await getThere();
        const before = await look(page);
        const { question } = answeredQuestion();
        const seen = await say(page, question);

        assert.equal((await questionsShown(page)).at(-1), question);
        assert.equal(seen.cards.length, before.cards.length);
        assert.equal(seen.strips.length, before.strips.length);
        assert.equal(seen.pinned.length, before.pinned.length);
        if (hasAnswers) assert.deepEqual(seen.replies.at(-1), [question]);
        assertFoot(seen);
        assert.ok((await heard()).every(({ role }) => role === 'status'));
      });
    });
  }
}

/** Runs in the page: makes it a browser that lets the view slip when something comes in above it. */
function keepNoPlace(root) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[part=log] { overflow-anchor: none; }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

describe('the card is in view', () => {
  test('under a message longer than the panel', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`, { viewport: PHONE });
    const story = 'we have talked about it for weeks and i do not know what to say any more. ';
    assertCard(await say(page, story.repeat(10) + CRISIS), CARDS['a crisis']);
  });

  test('still when the answers arrive after it, and is not announced again', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/held.html`, { viewport: PHONE });
    await held.isAskedFor;
    const heard = await listen(page);
    await (await rootOf(page)).evaluate(keepNoPlace);
    await say(page, CRISIS);
    assertAnnounced(await heard(), CARDS['a crisis']);

    held.release();
    await byRole(page, 'heading', 'People often ask');
    const seen = await look(page);
    assertCard(seen, CARDS['a crisis']);
    assert.ok(seen.isFieldReady);
    assert.deepEqual(await heard(), []);
  });

  test('again when the panel is closed and opened, and is not announced again', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`, { viewport: PHONE });
    await say(page, CRISIS);
    const heard = await listen(page);
    await page.keyboard.press('Escape');
    await (await waitForFocus(page, 'button', 'Ask a question')).press('Enter');
    await waitForFocus(page, 'textbox', 'Your question');
    const seen = await look(page);
    assertCard(seen, CARDS['a crisis']);
    assertPinned(seen);
    assert.deepEqual(await heard(), []);
  });

  test('title and first number, in a window as low as at 400 % zoom', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`, { viewport: ZOOMED });
    assertFoot(await look(page));
    const seen = await say(page, CRISIS);
    assertFoot(seen);
    const card = seen.cards.at(-1);
    assert.ok(card.isTitleShown && card.links[0].isShown);

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
  assertStrip(await say(page, SUPPORT));
  heldForSupport.release();
  await replyNumber(page, 1);

  const { strips, replies } = await look(page);
  assert.deepEqual(replies, [['strip', SUPPORT_ANSWER]]);
  assert.equal(strips.length, 1);
  const safety = (await events()).filter(({ type }) => type === 'clinic-faq-safety');
  assert.deepEqual(safety, [{ type: 'clinic-faq-safety', detail: { level: 'support' } }]);
});

test('the numbers stay in view, whatever is asked next', async (t) => {
  const { page } = await visitReadyWidget(t, `${site.url}/small.html`, { viewport: PHONE });
  await say(page, CRISIS);
  const heard = await listen(page);

  for (const question of answeredQuestions(3)) {
    const seen = await say(page, question);
    assert.deepEqual(seen.replies.at(-1), [question]);
    assertPinned(seen);
    assert.ok(seen.isFieldReady);
  }
  assert.deepEqual(
    (await heard()).map(({ role }) => role),
    ['status', 'status', 'status'],
  );
  await page.keyboard.type('how fast');
  await byRole(page, 'listbox', 'Matching questions');
  const seen = await look(page);
  assertPinned(seen);
  assertFoot(seen);
});

describe('in two languages', () => {
  const spanish = CARDS['a crisis in Spanish'];

  test('a Spanish card can be read in English, and is not announced again', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`, { viewport: PHONE });
    const inSpanish = await say(page, spanish.text);
    assertCard(inSpanish, spanish);
    assertPinned(inSpanish, spanish.pinned);
    assert.match(inSpanish.cards[0].text, /Llame o mande un texto al 988/);
    assert.deepEqual(inSpanish.cards[0].buttons, ['In English']);
    const heard = await listen(page);

    const toEnglish = await byRole(page, 'button', 'In English');
    assert.equal(await toEnglish.evaluate(({ lang }) => lang), 'en');
    await toEnglish.press('Enter');
    const toSpanish = await waitForFocus(page, 'button', 'En español');
    assert.equal(await toSpanish.evaluate(({ lang }) => lang), 'es');
    await byRole(page, 'group', CRISIS_TITLE);
    const inEnglish = await look(page);
    assert.deepEqual([inEnglish.cards[0].name, inEnglish.cards[0].lang], [CRISIS_TITLE, 'en']);
    assert.match(inEnglish.cards[0].text, /Call or text 988 now/);
    assertPinned(inEnglish);
    assert.deepEqual(await heard(), []);

    await page.keyboard.press('Enter');
    await byRole(page, 'group', spanish.title);
    await byRole(page, 'group', spanish.pinned.name);
  });

  test('an English card can be read in Spanish', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/failed.html`);
    await say(page, CRISIS);
    await (await byRole(page, 'button', 'En español')).click();
    await byRole(page, 'group', spanish.title);
    const seen = await look(page);
    assert.equal(seen.cards[0].lang, 'es');
    assert.match(seen.cards[0].text, /911[\s\S]*Nadie en la clínica/);
    assertPinned(seen, spanish.pinned);
  });
});

test('the keyboard leads from the field through the card, and back', async (t) => {
  const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
  await say(page, CRISIS);
  const root = await rootOf(page);
  const focused = () =>
    root.evaluate(({ activeElement: element }) => {
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
  assert.ok((await look(page)).isFieldReady);

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
  for (const { path, open } of [STATES['just opened'], STATES['the answers failed']]) {
    test(`the level and nothing else, and nothing of it is kept (${path})`, async (t) => {
      const { page, log } = await visit(t, site.url + path);
      const events = await collectEvents(page);
      await open(page);
      for (const { text } of Object.values(CARDS)) await say(page, `${text} ${SENTINEL}`);
      await say(page, `${SUPPORT} ${SENTINEL}`);
      await (await byRole(page, 'button', 'Close')).click();
      await byRole(page, 'button', 'Ask a question');

      const told = await events();
      const levels = [...Object.values(CARDS).map(({ assessment }) => assessment.level), 'support'];
      assert.deepEqual(
        told.filter(({ type }) => type === 'clinic-faq-safety').map(({ detail }) => detail),
        levels.map((level) => ({ level })),
      );
      const noticed = JSON.stringify([told, log.console, log.pageErrors, log.requests]);
      assert.ok(!noticed.includes(SENTINEL), 'in an event, the console or a request');
      const kept = await keptByThePage(page);
      assert.ok(!kept.includes(SENTINEL), 'kept by the page');
      assert.ok(kept.includes('"session":{},'), 'something is kept');
    });
  }

  test('nothing, with no-safety-event', async (t) => {
    const { page } = await visit(t, `${site.url}/silent.html`);
    const events = await collectEvents(page);
    await openReadyWidget(page);
    for (const text of [CRISIS, CARDS['a medical emergency'].text]) await say(page, text);
    assertStrip(await say(page, SUPPORT));
    const types = (await events()).map(({ type }) => type);
    assert.deepEqual(types, ['clinic-faq-open', 'clinic-faq-answered']);
  });
});

// ---------------------------------------------------------------- other countries

describe('the numbers of another country', () => {
  test('stand everywhere', async (t) => {
    const { page, log } = await visitReadyWidget(t, `${site.url}/lines.html`, { viewport: PHONE });
    const reach = [OTHER_CALL, 'sms:85258'];
    const chat = 'https://chat.example.org/now';
    assertStrip(await say(page, SUPPORT), reach);
    const card = { title: CRISIS_TITLE, links: [...reach, chat, 'tel:112'] };
    assertCard(await say(page, CRISIS), card);
    const seen = await say(page, CARDS['something swallowed'].text);
    assertCard(seen, {
      title: 'Call 112 now',
      links: ['tel:112', 'tel:030-19240', ...reach, chat],
    });
    assertPinned(seen, { links: ['tel:112', ...reach] });
    assertFoot(seen, /^In crisis\? Call \+44-20-7946-0000 or text 85258\. Emergency: call 112\.$/);
    assert.deepEqual(
      seen.foot.links.map(({ href }) => href),
      ['tel:+44-20-7946-0000', 'sms:85258', 'tel:112'],
    );
    const all = await (await rootOf(page)).evaluate((root) => root.textContent);
    assert.doesNotMatch(all, /\b(988|911)\b/);
    assert.deepEqual(log.console, []);
  });

  test('give way to those of the United States where they are incomplete, with one warning', async (t) => {
    const { page, log } = await visitReadyWidget(t, `${site.url}/bad-lines.html`);
    await say(page, CRISIS);
    const seen = await say(page, CRISIS);
    assertCard(seen, CARDS['a crisis']);
    assertPinned(seen);
    assertFoot(seen);
    assert.deepEqual(
      log.console.map(({ type, text }) => `${type} ${text.split(': ')[0]}`),
      ['warn [clinic-faq] bad-help-lines'],
    );
  });

  test('give way where a "(0)" stands that nobody can dial', async (t) => {
    const { page, log } = await visitReadyWidget(t, `${site.url}/dialled-zero.html`);
    assertCard(await say(page, CRISIS), CARDS['a crisis']);
    assert.match(log.console.map(({ text }) => text).join(), /bad-help-lines: .*not "\(0\)"/);
  });

  test('are shown without a chat whose address is none', async (t) => {
    const { page, log } = await visitReadyWidget(t, `${site.url}/bad-chat.html`);
    const links = ['tel:116-123', 'tel:112'];
    assertCard(await say(page, CRISIS), { title: CRISIS_TITLE, links });
    assert.deepEqual(log.pageErrors, []);
    assert.match(log.console.map(({ text }) => text).join(), /bad-help-lines: .*"chat".*https/);
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
    await say(page, text);
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
