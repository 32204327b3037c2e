import type { Core } from '@strapi/strapi';

/** A request that was answered. */
export interface AnsweredRequest {
  readonly method: string;
  /** The template of its route; undefined where none answered. */
  readonly route: string | undefined;
  readonly status: number;
  /** When it came, by `performance.now()`. */
  readonly startedMs: number;
  /** Its name, where it is answered outside of a request context that knows it. */
  readonly requestId?: string;
}

/**
 * A line for a request at the level `http`. Addresses hold receipts, invitations and what somebody
 * looked for, so the line names the route and not the address.
 */
export function logRequest(strapi: Core.Strapi, request: AnsweredRequest): void {
  const { method, status, startedMs, requestId } = request;
  const ms = Math.ceil(performance.now() - startedMs);
  const route = request.route ?? '–';
  const facts = { method, route, status, ms, ...(requestId !== undefined && { requestId }) };
  strapi.log.http(`${method} ${route} (${ms} ms) ${status}`, facts);
}
