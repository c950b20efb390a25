/**
 * Keeps the test runner's server on the loopback address. Import it for its effect, first.
 *
 * Why: @web/dev-server-core (0.7) drops the host when it is "localhost" or "127.0.0.1", and Node
 * then listens on every interface of the machine, for anyone on the same network.
 * Remove it when DevServer.js hands the configured hostname on to `listen`.
 */
import net from 'node:net';

const { listen } = net.Server.prototype;

net.Server.prototype.listen = function listenOnLoopback(options, ...rest) {
  const hasNoHost =
    typeof options === 'object' && options?.port !== undefined && options.host === undefined;
  return listen.call(this, hasNoHost ? { ...options, host: '127.0.0.1' } : options, ...rest);
};
