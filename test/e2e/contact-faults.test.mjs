/**
 * Messages on their way to the clinic when things go wrong: the widget's own store, sending and
 * storage against the real receiver and its database, in random sequences of acts and faults.
 */
import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { listen } from '../../demo/server/listen.mjs';
import { createServer } from '../../demo/server/server.mjs';
import { FAULTS, createFaultyReceiver } from './harness/faulty-receiver.mjs';

const SEQUENCES = 1_000;
/** Each with a server and a database of its own. */
const LANES = 24;
const ACTS_EACH = 12;
/** Shorter than the receiver's "slow" answer, or longer. */
const TIMEOUTS_MS = [120, 120, 120, 120, 700];
/** When all is well again. */
const PATIENT_MS = 8_000;
const SEED = 20_300_131;

/** Each sequence is a tab with a storage of its own; the adapter asks for `sessionStorage`. */
const tab = new AsyncLocalStorage();
Object.defineProperty(globalThis, 'tabStorage', { get: () => tab.getStore() });

const ENTRY = `
  export { Contact } from './core/contact/contact.ts';
  export { createTabStorage } from './adapters/tab-storage.ts';
  export { sendMessage } from './adapters/send-message.ts';`;

let widget;
before(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: ENTRY,
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('../../src', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    define: { 'navigator.onLine': 'true', sessionStorage: 'globalThis.tabStorage' },
  });
  widget = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
});

/** Mulberry32: the same seed gives the same sequence. */
function randomFrom(seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    chance: (part) => random() < part,
    pick: (list) => list[Math.floor(random() * list.length)],
  };
}

const refuse = () => {
  throw new DOMException('Not here.', 'QuotaExceededError');
};

/** A tab's storage that works, is full, or is forbidden. */
function createStorage(kind) {
  const items = new Map();
  return {
    getItem: kind === 'forbidden' ? refuse : (key) => items.get(key) ?? null,
    setItem: kind === 'works' ? (key, text) => void items.set(key, text) : refuse,
    removeItem: kind === 'forbidden' ? refuse : (key) => void items.delete(key),
    size: () => items.size,
  };
}

const contentOf = (payload) => {
  const fields = Object.fromEntries(payload);
  return { message: fields.message, transcript: fields.transcript ?? '' };
};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** One visitor in one tab. */
class Visitor {
  confirmed = [];
  /** What the visitor has pressed "Send" for. */
  sent = [];
  /** What is in the message field, as the visitor knows it. */
  message = '';
  wordings = [];
  sending = Promise.resolve();
  #contact;
  #page;

  constructor({ name, url, timeoutMs, storage, kind }) {
    Object.assign(this, { name, url, timeoutMs, storage, kind });
    this.load();
  }

  get state() {
    return this.#contact.state;
  }

  get step() {
    return this.state?.status.step;
  }

  /** A new page in the same tab; the page that was there ends in the middle of whatever it did. */
  load() {
    if (this.#page) this.#page.isAlive = false;
    const page = { isAlive: true, conversation: '' };
    this.#page = page;
    const drafts = widget.createTabStorage('clinic-faq:draft');
    const ifAlive =
      (act) =>
      (...values) =>
        page.isAlive ? act(...values) : undefined;
    this.#contact = new widget.Contact({
      send: async (payload) => {
        const result = await widget.sendMessage(
          { url: new URL('/api/messages', this.url), format: 'json', successText: '' },
          payload,
          this.timeoutMs,
        );
        return page.isAlive ? result : new Promise(() => {});
      },
      storage: {
        load: drafts.load,
        save: ifAlive(drafts.save),
        clear: ifAlive(drafts.clear),
      },
      newId: randomUUID,
      now: () => performance.now(),
      hiddenFields: () => [],
      transcript: () => page.conversation,
      onChange: ifAlive(() => this.look()),
    });
    if (this.kind !== 'works') this.message = '';
    this.#contact.open('');
    this.checkDraft('after loading the page');
  }

  /** Sees what the screen says. */
  look() {
    if (this.step !== 'sent') return;
    this.confirmed.push(this.sent.at(-1));
    this.wordings = [];
    this.message = '';
  }

  checkDraft(when) {
    if (this.step === 'sent') assert.equal(this.storage.size(), 0, `${this.name}: kept once sent`);
    else assert.equal(this.state?.draft.message ?? '', this.message, `${this.name}: ${when}`);
  }

  open(question) {
    const isBusy = this.step === 'sending';
    this.#contact.open(question);
    if (!isBusy && question !== '') {
      this.message = this.message === '' ? question : `${this.message}\n\n${question}`;
    }
  }

  write(message) {
    if (!this.state || this.step === 'sent') this.open('');
    if (this.step === 'sending') return;
    this.#contact.change({ message });
    this.message = message;
    this.wordings.push(message);
  }

  tick() {
    this.#contact.change({ withTranscript: this.state?.draft.withTranscript === false });
  }

  talk(text) {
    this.#page.conversation += text;
  }

  /** Fills in the rest, looks at the preview, and presses "Send" so many times. */
  send(presses) {
    if (!this.state || this.step === 'sent' || this.step === 'sending') return;
    if (this.step !== 'failed') {
      this.#contact.change({ name: 'Ada Moreno', email: 'ada@example.org', hasConsent: true });
      this.#contact.check('');
      if (this.message === '') {
        assert.deepEqual(this.state.problems, { message: 'required' });
        return;
      }
      assert.equal(this.step, 'preview', this.name);
      this.previewed = contentOf(this.state.status.payload);
    }
    this.sent.push(this.previewed);
    this.sending = Promise.all(Array.from({ length: presses }, () => this.#contact.send()));
  }

  edit() {
    this.#contact.edit();
  }

  async settle() {
    if (this.step === 'sending') await this.sending;
  }

  clear() {
    this.#contact.clear();
    this.message = '';
    this.wordings = [];
    assert.equal(this.storage.size(), 0, `${this.name}: cleared, but something is left`);
  }
}

const ACTS = {
  async write(visitor, random, text) {
    visitor.write(text);
  },
  async 'write what was there before'(visitor, random) {
    if (visitor.wordings.length > 0) visitor.write(random.pick(visitor.wordings));
  },
  async tick(visitor) {
    visitor.tick();
  },
  async talk(visitor, random, text) {
    visitor.talk(text);
  },
  async send(visitor) {
    visitor.send(1);
    await visitor.settle();
  },
  async 'send twice'(visitor) {
    visitor.send(2);
    await visitor.settle();
  },
  async 'send and leave'(visitor, random) {
    visitor.send(1);
    if (random.chance(0.5)) await pause(5);
    visitor.load();
  },
  async 'send and ask more'(visitor, random, text) {
    visitor.send(1);
    visitor.open(text);
    await visitor.settle();
  },
  async edit(visitor) {
    visitor.edit();
  },
  async load(visitor) {
    visitor.load();
  },
  async clear(visitor, random) {
    if (random.chance(0.4)) visitor.clear();
  },
};

/** Where nothing is stored, a new page can't know which wordings were tried before. */
const isRepeatable = (act) => act !== 'write what was there before';

const WEIGHTED = Object.keys(ACTS).flatMap((act) =>
  Array(act.startsWith('send') || act === 'write' ? 3 : 1).fill(act),
);

async function runSequence(index, { url, faulty }) {
  const random = randomFrom(SEED + index);
  const kind = random.pick([...Array(8).fill('works'), 'full', 'forbidden']);
  const storage = createStorage(kind);
  const name = `sequence ${index} (${kind})`;
  return tab.run(storage, async () => {
    faulty.clear();
    const timeoutMs = random.pick(TIMEOUTS_MS);
    const visitor = new Visitor({ name, url, timeoutMs, storage, kind });
    const acts = Array.from({ length: ACTS_EACH }, () => random.pick(WEIGHTED));
    const hasReload = acts.some((act) => act === 'load' || act === 'send and leave');
    const done = [];
    for (const [step, act] of acts.entries()) {
      if (hasReload && kind !== 'works' && !isRepeatable(act)) continue;
      faulty.clear();
      faulty.next(random.pick(FAULTS), random.pick(FAULTS));
      done.push(act);
      visitor.name = `${name}: ${done.join(', ')}`;
      await ACTS[act](visitor, random, `What does visit ${index}.${step} cost?`);
      visitor.checkDraft(`after "${act}"`);
    }
    // What is left is sent when all is well again, or it is still there for another day.
    faulty.clear();
    await visitor.settle();
    visitor.timeoutMs = PATIENT_MS;
    if (random.chance(0.6)) {
      const wasWritten = visitor.step !== 'sent' && visitor.message !== '';
      const before = visitor.confirmed.length;
      for (let tries = 0; tries < 3 && wasWritten && visitor.step !== 'sent'; tries += 1) {
        visitor.send(1);
        await visitor.settle();
      }
      if (wasWritten) assert.equal(visitor.confirmed.length, before + 1, visitor.name);
    } else if (kind === 'works' && visitor.step !== 'sent') {
      visitor.load();
    }
    return visitor;
  });
}

async function runLane(indices) {
  const faulty = createFaultyReceiver();
  const app = createServer({ plugins: [faulty.plugin] });
  const url = await listen(app, 0);
  try {
    const visitors = [];
    for (const index of indices) visitors.push(await runSequence(index, { url, faulty }));
    // Answers that nobody waits for any more.
    await pause(500);
    return { visitors, rows: faulty.stored(), attempts: faulty.attempts };
  } finally {
    await app.close();
  }
}

const keyOf = ({ message, transcript }) => JSON.stringify([message, transcript]);

test(`${SEQUENCES} visitors with faults: confirmed is stored, nothing twice, nothing lost`, async (t) => {
  const all = Array.from({ length: SEQUENCES }, (_, index) => index);
  const lanes = await Promise.all(
    Array.from({ length: LANES }, (_, lane) =>
      runLane(all.filter((index) => index % LANES === lane)),
    ),
  );
  const visitors = lanes.flatMap((lane) => lane.visitors);
  const rows = lanes.flatMap((lane) => lane.rows);
  const attempts = lanes.flatMap((lane) => lane.attempts);
  const confirmed = visitors.flatMap((visitor) => visitor.confirmed);

  const byContent = Map.groupBy?.(rows, keyOf) ?? groupBy(rows, keyOf);
  for (const [content, same] of byContent) assert.equal(same.length, 1, `twice: ${content}`);
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);

  const messages = new Set(rows.map(({ message }) => message));
  for (const content of confirmed) {
    // The clinic may have it with the conversation that an earlier attempt brought.
    const isThere =
      byContent.has(keyOf(content)) || (content.transcript === '' && messages.has(content.message));
    assert.ok(isThere, `confirmed, but not stored: ${keyOf(content)}`);
  }
  const sent = new Set(visitors.flatMap((visitor) => visitor.sent).map(keyOf));
  for (const row of rows) assert.ok(sent.has(keyOf(row)), `stored unasked: ${keyOf(row)}`);

  for (const fault of FAULTS) {
    const times = attempts.filter((attempt) => attempt.fault === fault).length;
    assert.ok(times > 50, `${fault}: ${times}`);
  }
  assert.ok(confirmed.length > SEQUENCES / 2, `only ${confirmed.length} were confirmed`);
  t.diagnostic(
    `${SEQUENCES} sequences, ${attempts.length} attempts, ${rows.length} stored, ` +
      `${confirmed.length} confirmed, seed ${SEED}`,
  );
});

/** For Node before 21. */
function groupBy(items, toKey) {
  const groups = new Map();
  for (const item of items) groups.set(toKey(item), [...(groups.get(toKey(item)) ?? []), item]);
  return groups;
}
