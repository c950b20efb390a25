/** Resolves when the page has had its turn: input and painting go before the next slice of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    // A message comes back sooner than a timer, which browsers hold back to 4 ms when nested.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
