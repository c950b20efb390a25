/** `npm start`: serves the demo and receives its messages until Ctrl+C. settings.mjs has what can be set. */
import { listen } from './listen.mjs';
import { receiver } from './receiver/receiver.mjs';
import { createServer } from './server.mjs';
import { readSettings } from './settings.mjs';

/** A request that is still not here then will never be. */
const REQUEST_TIMEOUT_MS = 30_000;

const describe = (address, { receiver: { password }, isPasswordRandom }) => `
The clinic-faq demo: ${address}/
The editors' page:   ${address}/editor/
Its messages:        ${address}/inbox
  Any user name; the password is ${isPasswordRandom ? `${password} until the next start` : 'in INBOX_PASSWORD'}.
Ctrl+C stops it.`;

// The messages are for the account that runs the server, and for no other on this machine.
process.umask(0o077);

try {
  const settings = readSettings(process.env);
  const app = createServer({
    plugins: [receiver({ ...settings.receiver, log: console.log })],
    fastify: { logger: { level: 'error' }, requestTimeout: REQUEST_TIMEOUT_MS },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void app.close());
  }
  const address = await listen(app, settings.port);
  console.log(describe(address, settings));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
