import type { IncomingMessage, Server, ServerResponse } from 'node:http';

import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../shared/clock';
import { logRequest } from '../../../../../shared/strapi/request-line';
import { REQUEST_NAME_HEADER, requestNameFrom } from '../request-names';
import { isStopping } from '../requests-in-flight';
import { type DeliveryCache } from './cache';
import type { Question } from './cached-routes';
import { encodingFor, type Encoding } from './domain/encodings';
import { matchesTag } from './domain/if-none-match';
import type { Entry } from './entry';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** How often a request waits for others before it makes an answer of its own. */
const MOST_WAITS = 2;

/**
 * Stands before everything else, Koa included: a kept answer goes out without a context, a session
 * or a query. What is not kept goes on to the listeners that were there.
 */
export function answerBeforeKoa(strapi: Core.Strapi, cache: DeliveryCache): void {
  const server: Server = strapi.server.httpServer;
  const others = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  const pass: Listener = (request, response) => {
    for (const listener of others) listener.call(server, request, response);
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const question = isStopping(strapi) ? undefined : questionOf(cache, request);
    if (question === undefined) pass(request, response);
    else {
      const startedMs = performance.now();
      answer({ strapi, cache, question, request, response, pass, startedMs }, 0);
    }
  });
}

/** Only what a stranger asks, who sends nothing along that could make a difference. */
function questionOf(cache: DeliveryCache, request: IncomingMessage): Question | undefined {
  const { method, url, headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (headers.authorization !== undefined || headers.cookie !== undefined) return undefined;
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) {
    return undefined;
  }
  return url === undefined ? undefined : cache.routes.questionOf({ url, headers });
}

/** A request to which a kept answer may be given. */
interface Asked {
  readonly cache: DeliveryCache;
  readonly question: Question;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

interface Visit extends Asked {
  readonly strapi: Core.Strapi;
  readonly pass: Listener;
  readonly startedMs: number;
}

function answer(visit: Visit, waits: number): void {
  const { cache, question, request, response, pass } = visit;
  const entry = cache.entries.get(question.key);
  // What is no longer good keeps its place for the answer that is made instead.
  if (entry !== undefined && isGood(cache, entry)) {
    cache.counts.hits += 1;
    give(visit, entry);
    return;
  }
  if (waits >= MOST_WAITS) {
    pass(request, response);
    return;
  }
  const madeAt = cache.clock.now();
  const seat = cache.flights.join(question.key);
  if (seat.kind === 'leader') {
    cache.counts.misses += 1;
    const land = (entry: Entry | undefined) => {
      seat.land(entry);
    };
    cache.leads.set(request, { question, madeAt, land });
    response.once('close', () => {
      land(undefined);
    });
    pass(request, response);
    return;
  }
  cache.counts.waits += 1;
  void seat.landed.then((landed) => {
    if (response.destroyed) return;
    if (landed !== undefined && isGood(cache, landed)) give(visit, landed);
    else answer(visit, waits + 1);
  });
}

/** Whether an answer says what would be said now. */
function isGood(cache: DeliveryCache, entry: Entry): boolean {
  if (!cache.clock.isCurrent(entry)) return false;
  if (entry.until === null) return true;
  const now = systemClock.now().getTime();
  return now >= entry.from && now < entry.until;
}

/** How much longer others may believe it: until it ends, or until something is due to be published. */
function holdingFor({ horizon }: DeliveryCache, { until }: Entry): number | null {
  const next = horizon.nextDue;
  if (until === null && next === null) return null;
  const now = systemClock.now().getTime();
  return Math.min(until ?? Infinity, next === null || next < now ? Infinity : next) - now;
}

const encodings = new Map<string, Encoding>();
const MOST_ENCODINGS = 200;

/** Browsers send a handful of different headers. */
function wantedEncoding(header: string | string[] | undefined): Encoding {
  if (header === undefined) return 'identity';
  const text = String(header);
  const known = encodings.get(text);
  if (known !== undefined) return known;
  const encoding = encodingFor(text);
  if (encodings.size >= MOST_ENCODINGS) encodings.clear();
  encodings.set(text, encoding);
  return encoding;
}

/** Koa never sees the request, so its name and its line in the log are made here. */
function give(visit: Visit, entry: Entry): void {
  const { strapi, request, startedMs } = visit;
  const name = requestNameFrom(request.headers['x-request-id']);
  const status = sendEntry({ ...visit, name }, entry);
  // A line that nobody wants is not put together: the whole answer costs little more than that.
  if (!strapi.log.isLevelEnabled('http')) return;
  const { method = '' } = request;
  logRequest(strapi, { method, route: entry.template, status, startedMs, requestId: name });
}

/** Sends an answer under the name of the request, and tells with which status. */
export function sendEntry(
  { cache, question, request, response, name }: Asked & { readonly name: string },
  entry: Entry,
): number {
  const encoding = wantedEncoding(request.headers['accept-encoding']);
  const holdsForMs = holdingFor(cache, entry);
  const asked = request.headers['if-none-match'];
  if (asked !== undefined && matchesTag(asked, entry.tags)) {
    response.writeHead(304, named(entry.notModified(encoding, holdsForMs), name));
    response.end();
    return 304;
  }
  const { headers, body } = entry.packed(encoding, holdsForMs);
  cache.entries.recount(question.key);
  response.writeHead(200, named(headers, name));
  if (request.method === 'HEAD') response.end();
  else response.end(body);
  return 200;
}

const named = (headers: readonly string[], name: string): string[] =>
  headers.concat(REQUEST_NAME_HEADER, name);
