import { canonicalQuery, type QueryDefaults } from './domain/canonical-query';

/** A route whose answers may be kept; every other one is answered anew each time. */
export interface CachedRoute {
  /** The whole path, as it is written most; other spellings are answered without the cache. */
  readonly path: Pick<RegExp, 'test'>;
  /** What of their raw queries is this route's, where others have the same path; the first counts. */
  readonly query?: RegExp;
  /** Tables that its answers depend on besides those that are seen to be read. */
  readonly tables: readonly string[];
  /**
   * So long an answer is believed, in milliseconds, whatever else it was made of: for what is written
   * all the time by what does not show in it. Of the tables only `tables` and those that are tracked
   * end it before.
   */
  readonly holdsMs?: number;
  /** Until when an answer of an instant holds, if nothing is written. */
  until?(madeAt: Date): Date;
  readonly defaults?: QueryDefaults;
  /** Request headers by which answers differ, in lower case, besides `origin`. */
  readonly headers?: readonly string[];
  /** Whether what is asked may be kept at all; of an address it is asked once. */
  accepts?(asked: { readonly query: URLSearchParams }): boolean;
  /** Whether it may be kept for who sends these headers. */
  acceptsFrom?(headers: AskedHeaders): boolean;
  /** Whether an answer with status 200 may be kept. */
  isKept?(body: string): boolean;
  /** Its handler says `no-store` of everything, whatever the answer. */
  readonly ignoresCacheControl?: boolean;
  /** Names by which a cache in front can drop answers. */
  surrogateKeys?(path: string, body: string): readonly string[];
}

export type AskedHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is asked, however it is written. */
export interface Question {
  readonly key: string;
  readonly path: string;
  readonly route: CachedRoute;
}

interface Asked {
  readonly url: string;
  readonly headers: AskedHeaders;
}

/** Longer addresses are not kept. */
const LONGEST_URL = 4096;

/** Of these, so many are known by heart. */
const MOST_KNOWN = 4000;
const LONGEST_KNOWN = 1024;

export interface CachedRoutes {
  declare(routes: readonly CachedRoute[]): void;
  questionOf(asked: Asked): Question | undefined;
}

/** @param always tables that every answer depends on */
export function createCachedRoutes(always: readonly string[]): CachedRoutes {
  const routes: CachedRoute[] = [];
  /** Questions of addresses as they were written, so that the next one costs one look. */
  const known = new Map<string, Question>();

  const read = (url: string): Question | undefined => {
    const at = url.indexOf('?');
    const path = at < 0 ? url : url.slice(0, at);
    const asked = at < 0 ? '' : url.slice(at + 1);
    const route = routes.find((one) => one.path.test(path) && one.query?.test(asked) !== false);
    if (route === undefined) return undefined;
    if (route.accepts?.({ query: new URLSearchParams(asked) }) === false) return undefined;
    const query = canonicalQuery(asked, route.defaults);
    return query === undefined ? undefined : { key: `${path}?${query}`, path, route };
  };

  return {
    declare(more) {
      routes.push(...more.map((route) => ({ ...route, tables: [...route.tables, ...always] })));
      known.clear();
    },
    questionOf({ url, headers }) {
      if (url.length > LONGEST_URL) return undefined;
      let question = known.get(url);
      if (question === undefined) {
        question = read(url);
        if (question === undefined) return undefined;
        if (known.size >= MOST_KNOWN) known.clear();
        if (url.length <= LONGEST_KNOWN) known.set(url, question);
      }
      const { route } = question;
      if (route.acceptsFrom?.(headers) === false) return undefined;
      if (headers['origin'] === undefined && route.headers === undefined) return question;
      const said = ['origin', ...(route.headers ?? [])].map((name) => String(headers[name] ?? ''));
      return { ...question, key: JSON.stringify([question.key, ...said]) };
    },
  };
}
