/** How the demo's server gets its port. */

/** Never another: the demo is for the person at this machine. */
const HOST = '127.0.0.1';

const LAST_PORT = 65_535;

const MAX_TRIES = 20;

/**
 * Listens on `port`, or on the next one that is free.
 * @param {import('fastify').FastifyInstance} app
 * @param {number} port 0 for any free one
 * @returns {Promise<string>} the address, without a slash at the end
 * @throws {Error} when there is no free port among those tried
 */
export async function listen(app, port) {
  const lastPort = Math.min(port + MAX_TRIES - 1, LAST_PORT);
  for (let candidate = port; candidate <= lastPort; candidate += 1) {
    try {
      return await app.listen({ host: HOST, port: candidate });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`The ports ${port} to ${lastPort} are all in use: set PORT to another.`);
}
