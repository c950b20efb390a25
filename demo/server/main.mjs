/** `npm start`: serves the demo until Ctrl+C. PORT chooses the port to begin with. */
import { listen } from './listen.mjs';
import { createServer } from './server.mjs';

const DEFAULT_PORT = 8080;

function readPort(text = '') {
  if (text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT must be a number from 0 to 65535, it is "${text}".`);
}

try {
  const app = createServer({ fastify: { logger: { level: 'error' } } });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void app.close());
  }
  const address = await listen(app, readPort(process.env.PORT));
  console.log(`\nThe clinic-faq demo: ${address}/\nCtrl+C stops it.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
