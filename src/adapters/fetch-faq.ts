import { parseFaq } from '../core/faq/parse-faq.js';
import type { LoadFailure, LoadResult } from '../core/faq/load.js';

const TIMEOUT_MS = 8_000;
const SIZE_MAX_BYTES = 5_000_000;

/** Where the FAQ file is, and what the page demands of it. */
export interface FaqSource {
  /**
   * The file's address, relative to the page, or "#id" for an element of the page that has its text;
   * empty when the attribute is missing.
   */
  readonly src: string;
  /** Whether it may be on another origin, or be redirected there. */
  readonly isCrossOrigin: boolean;
  /** Hashes as in a script's `integrity`, of which the file must have one; empty: any file will do. */
  readonly integrity: string;
}

/** Fetches and parses a FAQ file. Resolves always. */
export async function fetchFaq({ src, isCrossOrigin, integrity }: FaqSource): Promise<LoadResult> {
  if (src === '')
    return failed('no-source', 'The "src" attribute is missing: give the address of the FAQ file.');
  if (src.startsWith('#')) return readElement(src);
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const url = new URL(src, document.baseURI);
    if (!isCrossOrigin && url.origin !== location.origin)
      return failed('other-origin', elsewhere(src));
    const response = await fetch(url, {
      signal: abort.signal,
      // Also for where it is redirected to.
      mode: isCrossOrigin ? 'cors' : 'same-origin',
      credentials: 'same-origin',
      // Another site needn't know which page someone reads.
      referrerPolicy: 'same-origin',
      integrity,
      headers: { accept: 'application/json' },
    });
    if (!response.ok) {
      const failure = response.status === 404 || response.status === 410 ? 'not-found' : 'server';
      return failed(failure, `${src} answered ${response.status}.`);
    }
    const text = await readText(response);
    return text === null ? tooLarge(src) : read(text, src);
  } catch (error) {
    if (abort.signal.aborted)
      return failed('timeout', `${src} did not answer within ${TIMEOUT_MS / 1000} seconds.`);
    return failed('offline', `${src} could not be fetched: ${String(error)}`);
  } finally {
    clearTimeout(timer);
    abort.abort(); // what of it is still on its way is not wanted
  }
}

/** @returns null when there is more than a FAQ file may have, whatever the server said before */
async function readText({ body }: Response): Promise<string | null> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) return text + decoder.decode();
    bytes += part.value.length;
    if (bytes > SIZE_MAX_BYTES) return null;
    text += decoder.decode(part.value, { stream: true });
  }
}

/** A page that is opened as a file can fetch nothing: its FAQ stands in a script tag of type application/json. */
function readElement(src: string): LoadResult {
  const id = src.slice(1);
  const element = document.getElementById(id);
  // Others may give ids to what they write into a page, but no script tags.
  if (!(element instanceof HTMLScriptElement) || element.type !== 'application/json')
    return failed('not-found', `The page has no <script type="application/json" id="${id}">.`);
  const text = element.text;
  return text.length > SIZE_MAX_BYTES ? tooLarge(src) : read(text, src);
}

function read(text: string, src: string): LoadResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const found = text.trimStart().startsWith('<') ? 'It is a web page.' : String(error);
    return failed('not-json', `${src} is not JSON. ${found}`);
  }
  const { faq, problems } = parseFaq(json);
  if (faq) return { ok: true, faq, problems };
  const [first] = problems;
  return {
    ...failed(
      'not-a-faq',
      `${src} has no usable entry. ${first ? `${first.path}: ${first.message}` : ''}`,
    ),
    problems,
  };
}

const elsewhere = (src: string): string =>
  `${src} is on another origin: add "src-crossorigin" (script tag: "data-faq-crossorigin") if that is meant.`;

const tooLarge = (src: string): LoadResult =>
  failed('too-large', `${src} is larger than ${SIZE_MAX_BYTES / 1e6} MB.`);

function failed(failure: LoadFailure, detail: string): LoadResult & { ok: false } {
  return { ok: false, failure, detail, problems: [] };
}
