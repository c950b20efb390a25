/** The worker of the editors' page: index, checks, tests and conflicts, off the thread that types. */
import { Examiner } from './examiner.js';
import type { Report, Request } from './protocol.js';

/** What a worker's global scope has; the project's types know the page's alone. */
interface WorkerScope {
  postMessage(report: Report): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
}

/** Resolves after the messages that wait have been taken. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const scope = self as unknown as WorkerScope;
const examiner = new Examiner((report) => scope.postMessage(report), pause);
scope.addEventListener('message', ({ data }) => examiner.take(data));
