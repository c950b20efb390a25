/** How long work takes, without the time that other programs had the processor meanwhile. */

/** Windows counts processor time in steps of 16 ms. */
const HAS_FINE_CPU_TIME = process.platform !== 'win32';

/** @returns {() => number} reads the clock, in ms since the start */
export function startClock() {
  const cpuStart = process.cpuUsage();
  const start = performance.now();
  return () => {
    const elapsed = performance.now() - start;
    if (!HAS_FINE_CPU_TIME) return elapsed;
    const { user, system } = process.cpuUsage(cpuStart);
    // With V8's own threads (compiling, collecting) it can be more than what passed.
    return Math.min(elapsed, (user + system) / 1000);
  };
}

export function timeOf(work) {
  const readClock = startClock();
  work();
  return readClock();
}
