/** How often one address may do something. Kept in memory: a restart forgives. */
import { isIPv6 } from 'node:net';

/** Enough for any clinic; an attacker with more addresses pushes out the oldest. */
const MAX_ADDRESSES = 10_000;

/**
 * @typedef {object} RateLimit
 * @property {(address: string) => number} secondsToWait 0 when it may
 * @property {(address: string) => void} count one more time
 */

/**
 * @param {object} options
 * @param {number} options.max times in a window; Infinity for no limit
 * @param {number} options.windowMs begins with the first time
 * @param {() => number} [options.now] the clock, in milliseconds
 * @returns {RateLimit}
 */
export function createRateLimit({ max, windowMs, now = Date.now }) {
  /** @type {Map<string, { times: number, endsAt: number }>} oldest first */
  const windows = new Map();

  const currentWindow = (network) => {
    const found = windows.get(network);
    return found && found.endsAt > now() ? found : undefined;
  };

  return {
    secondsToWait(address) {
      const current = currentWindow(networkOf(address));
      if (!current || current.times < max) return 0;
      return Math.ceil((current.endsAt - now()) / 1000);
    },
    count(address) {
      const network = networkOf(address);
      const current = currentWindow(network);
      if (current) {
        current.times += 1;
        return;
      }
      // Deleted first, so that it comes last in the map's order.
      windows.delete(network);
      windows.set(network, { times: 1, endsAt: now() + windowMs });
      if (windows.size > MAX_ADDRESSES) windows.delete(windows.keys().next().value);
    },
  };
}

/** Of an IPv6 address its network of 64 bits: a single household has all the addresses in it. */
export function networkOf(address) {
  if (!isIPv6(address)) return address;
  // An IPv4 address in IPv6 clothes, for example ::ffff:192.0.2.1
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  const [head, tail = ''] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}
