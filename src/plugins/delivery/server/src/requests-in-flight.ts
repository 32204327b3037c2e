import type { Server } from 'node:http';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { untilDatabaseIsQuiet } from '../../../../shared/strapi/pool';

interface Traffic {
  stopping: boolean;
  inFlight: number;
  /** Called when the last request in flight has been answered. */
  whenIdle: () => void;
}

/** One app is one entry; tests start several in one process. */
const traffic = new WeakMap<Core.Strapi, Traffic>();

function trafficOf(strapi: Core.Strapi): Traffic {
  const known = traffic.get(strapi);
  if (known !== undefined) return known;
  const fresh: Traffic = { stopping: false, inFlight: 0, whenIdle: () => undefined };
  traffic.set(strapi, fresh);
  return fresh;
}

export const isStopping = (strapi: Core.Strapi): boolean => trafficOf(strapi).stopping;

/** Requests whose answer has not left yet. */
export const requestsInFlight = (strapi: Core.Strapi): number => trafficOf(strapi).inFlight;

/** Counts requests until their answer has left; while stopping, each connection serves its last. */
export const countRequests = (strapi: Core.Strapi) => {
  const counted = trafficOf(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    counted.inFlight += 1;
    ctx.res.once('close', () => {
      counted.inFlight -= 1;
      if (counted.inFlight === 0) counted.whenIdle();
    });
    if (counted.stopping) ctx.set('Connection', 'close');
    await next();
  };
};

interface Patience {
  /** How long new requests are still taken while readiness is red. */
  readonly drainSeconds: number;
  /** How long requests in flight may take. */
  readonly shutdownSeconds: number;
}

/**
 * Strapi's own shutdown cuts every socket at once. This goes before it: readiness turns red, then
 * nothing new is accepted, then the requests in flight get their time.
 */
export async function finishRequests(strapi: Core.Strapi, patience: Patience): Promise<void> {
  const counted = trafficOf(strapi);
  const server: Server = strapi.server.httpServer;
  counted.stopping = true;
  if (server.listening) {
    await wait(patience.drainSeconds);
    server.close();
  }
  server.closeIdleConnections();
  if (counted.inFlight === 0) return;
  strapi.log.info(`Waiting for ${counted.inFlight} requests in flight`);
  await Promise.race([
    wait(patience.shutdownSeconds),
    new Promise<void>((resolve) => {
      counted.whenIdle = resolve;
    }),
  ]);
}

/** What requests left behind gets the same time; Strapi closes the pool over whoever waits. */
export async function finishQueries(
  strapi: Core.Strapi,
  { shutdownSeconds }: Patience,
): Promise<void> {
  await Promise.race([wait(shutdownSeconds), untilDatabaseIsQuiet(strapi)]);
}

const wait = (seconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000).unref();
  });
