import type { ContactPayload } from '../core/contact/contact-message.js';
import { encodeMessage, type ContactFormat } from '../core/contact/encode-message.js';
import { readSendReply, type SendResult } from '../core/contact/send.js';

const TIMEOUT_MS = 8_000;
const RETRY_AFTER_MAX_S = 3_600;

/** Where and how a message is sent. */
export interface Endpoint {
  /** https, or http on this machine. */
  readonly url: URL;
  readonly format: ContactFormat;
  /** Words that only the endpoint's thank-you page has; empty when it answers otherwise. */
  readonly successText: string;
}

/** Sends a message to the clinic's endpoint. Resolves always. */
export async function sendMessage(
  { url, format, successText }: Endpoint,
  payload: ContactPayload,
  timeoutMs = TIMEOUT_MS,
): Promise<SendResult> {
  if (!navigator.onLine) return { kind: 'refused', reason: 'offline', retryAfterS: null };
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  const encoded = encodeMessage(payload, format);
  try {
    const response = await fetch(url, {
      method: 'POST',
      signal: abort.signal,
      credentials: 'omit',
      referrerPolicy: 'origin',
      // Another address must neither confirm the message nor get it.
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...keyHeader(url, format, payload),
        ...(encoded.contentType === null ? {} : { 'content-type': encoded.contentType }),
      },
      body: encoded.contentType === null ? formData(encoded.fields) : encoded.text,
    });
    const { status, type } = response;
    const isRedirect = type === 'opaqueredirect' || (status >= 300 && status < 400);
    const text = await response.text();
    const reply = { status, isRedirect, text, retryAfterS: retryAfterOf(response) };
    return readSendReply(reply, successText);
  } catch {
    // It may have arrived: only the answer is missing.
    return { kind: 'unknown', reason: abort.signal.aborted ? 'timeout' : 'connection' };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * To another site a form is sent without the header, since form services and WordPress don't allow
 * it there (CORS) and would get nothing at all. The id is in the body as well.
 */
function keyHeader(url: URL, format: ContactFormat, payload: ContactPayload): HeadersInit {
  if (format !== 'json' && url.origin !== location.origin) return {};
  return { 'idempotency-key': payload.find(([name]) => name === 'id')?.[1] ?? '' };
}

function formData(fields: Iterable<readonly [string, string]>): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

function retryAfterOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return seconds > 0 ? Math.min(seconds, RETRY_AFTER_MAX_S) : null;
}
