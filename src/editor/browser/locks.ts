/** Locks of the browser, which end with their tab: who is at work on what. */

const NAME = 'clinic-faq-editor:';

/** A lock that is held, or waited for. */
export interface HeldLock {
  release(): void;
}

/**
 * Takes a lock, at once or when the tab that has it gives it back.
 * @param onWait called when another tab has it
 * @param onHold called when it is held, after a wait
 */
export function hold(name: string, onWait: () => void, onHold: () => void): HeldLock {
  let release = (): void => undefined;
  const isOver = new Promise<void>((resolve) => (release = resolve));
  const abort = new AbortController();
  const run = async (): Promise<void> => {
    const { locks } = navigator;
    let isBusy = false;
    await locks.request(NAME + name, { ifAvailable: true }, async (lock) => {
      isBusy = lock === null;
      if (lock) await isOver;
    });
    if (!isBusy) return;
    onWait();
    await locks.request(NAME + name, { signal: abort.signal }, async () => {
      onHold();
      await isOver;
    });
  };
  run().catch(() => undefined); // no locks here, or given up: then nobody can be told
  return {
    release: () => {
      release();
      abort.abort();
    },
  };
}

/** Whether a tab holds a lock. */
export async function isHeld(name: string): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some((lock) => lock.name === NAME + name);
  } catch {
    return false;
  }
}
