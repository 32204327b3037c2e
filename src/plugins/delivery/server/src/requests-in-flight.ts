import type { Server } from 'node:http';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

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

/**
 * Strapi's own shutdown cuts every socket at once. This goes before it: no new connections, idle
 * ones closed, and the requests in flight get up to `seconds` to be answered.
 */
export async function finishRequests(strapi: Core.Strapi, seconds: number): Promise<void> {
  const counted = trafficOf(strapi);
  counted.stopping = true;
  const server: Server = strapi.server.httpServer;
  if (server.listening) server.close();
  server.closeIdleConnections();
  if (counted.inFlight === 0) return;
  strapi.log.info(`Waiting for ${counted.inFlight} requests in flight`);
  await new Promise<void>((resolve) => {
    const limit = setTimeout(resolve, seconds * 1000);
    counted.whenIdle = () => {
      clearTimeout(limit);
      resolve();
    };
  });
}
