// For Web Test Runner: the fault server on a port of its own, and the same receiver on the site of the tests, below /faults.
import {faultReceiver, faultServer} from './fault-server.mjs';

export function faultPlugin() {
  const handle = faultReceiver();
  let server;
  return {
    name: 'faults',
    async serverStart() {
      server = await faultServer(handle);
    },
    serverStop: () => server?.close(),
    serve({path}) {
      if (path === '/faults') return {body: JSON.stringify({other: server.origin, nobody: server.nobody}), type: 'json'};
    },
    /** Answers by itself, because a fault may be no answer at all. */
    middleware: (context, next) => {
      if (!context.path.startsWith('/faults/')) return next();
      context.respond = false;
      // The runner would take it for a file that is missing.
      context.status = 200;
      return handle(context.req, context.res, '/faults');
    },
  };
}
