/**
 * Asks a competitor in worker threads, one for each processor: fuse.js takes a tenth of a second and
 * more for each question, and there are hundreds. For answers only; times are measured in `speed.mjs`.
 */
import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { COMPETITORS } from './engines/index.mjs';

const TEXTS_PER_WORKER = 100;

/**
 * @param {import('./engines/documents.mjs').Document[]} documents
 * @param {string[]} texts
 * @returns {Promise<Map<string, (import('./engines/documents.mjs').Top | undefined)[]>>} by the
 *   engine's name, the best hit for each text
 */
export async function askCompetitors(documents, texts) {
  const tops = new Map(COMPETITORS.map(({ name }) => [name, []]));
  // The slowest stand last in the list: begun first, they don't keep everybody waiting at the end.
  const parts = COMPETITORS.toReversed().flatMap(({ name }) =>
    Array.from({ length: Math.ceil(texts.length / TEXTS_PER_WORKER) }, (_, part) => ({
      name,
      start: part * TEXTS_PER_WORKER,
    })),
  );
  const takeParts = async () => {
    for (let part = parts.shift(); part; part = parts.shift()) {
      const { name, start } = part;
      const asked = texts.slice(start, start + TEXTS_PER_WORKER);
      const found = await inWorker({ name, documents, texts: asked });
      found.forEach((top, i) => (tops.get(name)[start + i] = top));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeParts));
  return tops;
}

function inWorker(data) {
  return new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: data })
      .once('message', resolve)
      .once('error', reject);
  });
}

if (!isMainThread) {
  const { name, documents, texts } = workerData;
  const { ask } = COMPETITORS.find((engine) => engine.name === name).create(documents);
  parentPort.postMessage(texts.map((text) => ask(text)));
}
