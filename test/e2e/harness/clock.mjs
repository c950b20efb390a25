/**
 * Lets time pass in a page, for all of its clocks and timers at once: the browser's own virtual time.
 * From then on it stands still between the calls, and with it what waits for a frame to be painted.
 * @param {import('puppeteer-core').Page} page
 * @param {number} minutes
 */
export async function passMinutes(page, minutes) {
  const session = await page.createCDPSession();
  const isOver = new Promise((resolve) =>
    session.once('Emulation.virtualTimeBudgetExpired', resolve),
  );
  const budget = minutes * 60_000;
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget });
  await isOver;
  await session.detach();
}
