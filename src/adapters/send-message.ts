import type { ContactPayload } from '../core/contact/contact-message.js';
import { encodeMessage, type ContactFormat } from '../core/contact/encode-message.js';
import { readSendReply, type SendResult } from '../core/contact/send.js';

const TIMEOUT_MS = 8_000;
const RETRY_AFTER_MAX_S = 3_600;

/**
 * Sends a message to the clinic's endpoint. Resolves always.
 * @param endpoint https, or http on this machine
 */
export async function sendMessage(
  endpoint: URL,
  format: ContactFormat,
  payload: ContactPayload,
  timeoutMs = TIMEOUT_MS,
): Promise<SendResult> {
  if (!navigator.onLine) return { kind: 'refused', reason: 'offline', retryAfterS: null };
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  const encoded = encodeMessage(payload, format);
  const id = payload.find(([name]) => name === 'id')?.[1] ?? '';
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      signal: abort.signal,
      credentials: 'omit',
      referrerPolicy: 'origin',
      headers: {
        accept: 'application/json',
        'idempotency-key': id,
        ...(encoded.contentType === null ? {} : { 'content-type': encoded.contentType }),
      },
      body: encoded.contentType === null ? formData(encoded.fields) : encoded.text,
    });
    const body = await response.text();
    return readSendReply(response.status, parseJson(body), retryAfterOf(response));
  } catch {
    // It may have arrived: only the answer is missing.
    return { kind: 'unknown', reason: abort.signal.aborted ? 'timeout' : 'connection' };
  } finally {
    clearTimeout(timer);
  }
}

function formData(fields: Iterable<readonly [string, string]>): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function retryAfterOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return seconds > 0 ? Math.min(seconds, RETRY_AFTER_MAX_S) : null;
}
