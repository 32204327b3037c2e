import { connect } from 'node:net';

/**
 * A load generator that costs little itself: prepared bytes over kept connections, one request at
 * a time on each. It reads answers that state their length, as the app's and the raw server's do.
 *
 * @typedef {{
 *   path: string,
 *   method?: string,
 *   body?: string,
 *   status?: number,
 *   headers?: Readonly<Record<string, string>>,
 * }} Ask `status` is what the answer should have, 200 where it says nothing
 * @typedef {{ requests: number, seconds: number, latenciesMs: number[], faults: number }} Measured
 */

const CONNECTIONS = 10;
const HEAD_END = '\r\n\r\n';

/**
 * @param {URL} origin
 * @param {Ask} ask
 */
function requestBytes(origin, { path, method = 'GET', body, headers = {} }) {
  const head = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${origin.host}`,
    'Accept: application/json',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined
      ? []
      : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`]),
  ];
  return Buffer.from(`${head.join('\r\n')}${HEAD_END}${body ?? ''}`);
}

/**
 * @typedef {{ bytes: Buffer, status: number }} Prepared
 *
 * @param {URL} origin
 * @param {Ask} ask
 * @returns {Prepared}
 */
const prepare = (origin, ask) => ({ bytes: requestBytes(origin, ask), status: ask.status ?? 200 });

/**
 * @param {URL} origin
 * @param {Ask} ask
 */
function always(origin, ask) {
  const prepared = prepare(origin, ask);
  return () => prepared;
}

/**
 * The length of the first whole answer in `received`, or 0 while it is not whole.
 *
 * @param {Buffer} received
 */
function answerLength(received) {
  const end = received.indexOf(HEAD_END);
  if (end < 0) return 0;
  const head = received.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  // An answer that says "not modified" has no body, whatever it says of its length.
  if (/^HTTP\/1\.1 304 /.test(head)) return end + HEAD_END.length;
  if (length === undefined) throw new Error(`An answer without Content-Length:\n${head}`);
  const whole = end + HEAD_END.length + Number(length);
  return received.length >= whole ? whole : 0;
}

/**
 * Asks over one connection until `deadline`.
 *
 * @param {URL} origin
 * @param {() => Prepared} next
 * @param {number} deadline
 * @param {Measured} measured
 * @param {Pace} pace
 * @returns {Promise<void>}
 */
function askRepeatedly(origin, next, deadline, measured, { firstAt, everyMs }) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: origin.hostname, port: Number(origin.port), noDelay: true });
    let received = Buffer.alloc(0);
    let sentAt = 0;
    let dueAt = firstAt;
    let status = 0;
    const send = () => {
      const prepared = next();
      status = prepared.status;
      // Where there is a pace, somebody who had to wait for the turn has waited.
      sentAt = everyMs === 0 ? performance.now() : dueAt;
      dueAt += everyMs;
      socket.write(prepared.bytes);
    };
    const sendInTime = () => {
      const early = everyMs === 0 ? 0 : dueAt - performance.now();
      if (early > 0) setTimeout(send, early);
      else send();
    };
    socket.once('connect', sendInTime);
    socket.once('error', reject);
    socket.once('close', () => resolve());
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const length = answerLength(received);
      if (length === 0) return;
      const now = performance.now();
      measured.requests += 1;
      measured.latenciesMs.push(now - sentAt);
      if (!received.subarray(0, 13).toString('latin1').startsWith(`HTTP/1.1 ${status}`)) {
        measured.faults += 1;
      }
      received = received.subarray(length);
      if (now < deadline) sendInTime();
      else socket.end();
    });
  });
}

/** @typedef {{ firstAt: number, everyMs: number }} Pace of one connection; 0 for as fast as it goes */

/**
 * Loads one address for some seconds; asks a function makes are one for each request.
 *
 * @param {string} url
 * @param {Ask | (() => Ask)} ask
 * @param {number} seconds
 * @param {number} [connections]
 * @param {number} [perSecond] of all connections together, latencies from when a request was due; as
 *   fast as it goes where it says nothing
 * @returns {Promise<Measured>}
 */
export async function load(url, ask, seconds, connections = CONNECTIONS, perSecond = 0) {
  const origin = new URL(url);
  /** @type {Measured} */
  const measured = { requests: 0, seconds: 0, latenciesMs: [], faults: 0 };
  const started = performance.now();
  const deadline = started + seconds * 1000;
  const next = typeof ask === 'function' ? () => prepare(origin, ask()) : always(origin, ask);
  await Promise.all(
    Array.from({ length: connections }, (_, no) =>
      askRepeatedly(origin, next, deadline, measured, {
        firstAt: perSecond === 0 ? started : started + (no * 1000) / perSecond,
        everyMs: perSecond === 0 ? 0 : (connections * 1000) / perSecond,
      }),
    ),
  );
  measured.seconds = (performance.now() - started) / 1000;
  return measured;
}
