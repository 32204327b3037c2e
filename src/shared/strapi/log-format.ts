import { scrubbed } from '../scrubbed';

/** How the log is written: for people, or a JSON object a line for machines. */
export type LogStyle = 'text' | 'json';

/** What Winston hands over: an error, or a message with facts beside it. */
interface Entry {
  readonly level: string;
  readonly message?: unknown;
  readonly [key: string]: unknown;
}

const LEVEL = Symbol.for('level');
const MESSAGE = Symbol.for('message');

/** Facts that may stand in the log; whatever else was handed over may hold anything. */
const FACTS = ['method', 'route', 'status', 'ms'] as const;

/** The name that is handed over beside the message, as by whoever answers outside of a context. */
const nameIn = ({ requestId }: Entry): string | undefined =>
  typeof requestId === 'string' ? requestId : undefined;

/** The name of the request that is being answered here, if any is. */
function currentRequest(): string | undefined {
  const { strapi: app } = globalThis as { strapi?: typeof strapi };
  const state = app?.requestContext?.get()?.state as { requestId?: unknown } | undefined;
  return typeof state?.requestId === 'string' ? state.requestId : undefined;
}

/** The error itself, or the one that was handed over as a fact. */
function errorOf(entry: Entry): Error | undefined {
  if (entry instanceof Error) return entry;
  if (entry.message instanceof Error) return entry.message;
  return entry.error instanceof Error ? entry.error : undefined;
}

function wordsOf({ message }: Entry): string {
  if (message instanceof Error) return message.message;
  return typeof message === 'string' ? message : JSON.stringify(message ?? null);
}

/**
 * A format for Strapi's logger. Every line of a request carries its name; addresses of mail and
 * numbers of phones are blotted out wherever they come from.
 */
export function logFormat(
  style: LogStyle,
  now: () => Date = () => new Date(),
  requestOf: () => string | undefined = currentRequest,
) {
  const lineOf = style === 'json' ? jsonLine : textLine;
  return {
    transform(entry: Entry) {
      const line = lineOf(entry, {
        time: now().toISOString(),
        requestId: nameIn(entry) ?? requestOf(),
      });
      return { level: entry.level, message: line, [LEVEL]: entry.level, [MESSAGE]: line };
    },
  };
}

interface Moment {
  readonly time: string;
  readonly requestId: string | undefined;
}

function jsonLine(entry: Entry, { time, requestId }: Moment): string {
  const stack = errorOf(entry)?.stack;
  const facts = FACTS.filter((name) => entry[name] !== undefined).map(
    (name) => [name, entry[name]] as const,
  );
  return JSON.stringify({
    ...{ time, level: entry.level, message: scrubbed(wordsOf(entry)), requestId },
    ...Object.fromEntries(facts),
    stack: stack === undefined ? undefined : scrubbed(stack),
  });
}

function textLine(entry: Entry, { time, requestId }: Moment): string {
  const stack = errorOf(entry)?.stack;
  const name = requestId === undefined ? '' : ` (${requestId})`;
  const trace = stack === undefined ? '' : `\n${stack}`;
  return `[${time}] ${entry.level}: ${scrubbed(`${wordsOf(entry)}${name}${trace}`)}`;
}
