import { ApiError, errorOf } from './api-error';
import { queryString, type QueryValue } from './query-string';
import type { paths } from './types';

export { ApiError };
export type { components, paths } from './types';

type Method = 'get' | 'post' | 'put';

/** Paths that have an operation of a method. */
type PathsOf<Verb extends Method> = {
  [Path in keyof paths]: paths[Path] extends Record<Verb, { responses: unknown }> ? Path : never;
}[keyof paths];

type OperationOf<Path extends keyof paths, Verb extends Method> =
  paths[Path] extends Record<Verb, infer Operation> ? Operation : never;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Body
  : never;

/** What an operation answers with. */
export type AnswerOf<Path extends keyof paths, Verb extends Method = 'get'> =
  OperationOf<Path, Verb> extends { responses: infer Responses }
    ? JsonOf<Responses[keyof Responses & (200 | 201)]>
    : never;

type QueryOf<Path extends keyof paths, Verb extends Method> =
  OperationOf<Path, Verb> extends { parameters: { query?: infer Query } } ? Query : never;

type ParamsOf<Path extends keyof paths, Verb extends Method> =
  OperationOf<Path, Verb> extends { parameters: { path: infer Params } } ? Params : undefined;

type BodyOf<Path extends keyof paths, Verb extends Method> =
  OperationOf<Path, Verb> extends { requestBody: { content: { 'application/json': infer Body } } }
    ? Body
    : undefined;

interface Asked<Path extends keyof paths, Verb extends Method> {
  /** Parts of the path, by name. */
  readonly params?: ParamsOf<Path, Verb>;
  readonly query?: QueryOf<Path, Verb>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

type Sent<Path extends keyof paths, Verb extends Method> = Asked<Path, Verb> & {
  readonly body: BodyOf<Path, Verb>;
};

export interface ClientOptions {
  /** Where the server is: `https://gk.example.edu.cn`. */
  readonly url: string;
  /** Another one than the platform's, such as one that caches. */
  readonly fetch?: typeof fetch;
}

export interface Client {
  /** @throws ApiError where the server refuses */
  get<Path extends PathsOf<'get'>>(path: Path, asked?: Asked<Path, 'get'>): Promise<AnswerOf<Path>>;
  /** @throws ApiError where the server refuses */
  post<Path extends PathsOf<'post'>>(
    path: Path,
    sent: Sent<Path, 'post'>,
  ): Promise<AnswerOf<Path, 'post'>>;
  /** The same sent again is the same: what a broken network lost may be repeated. */
  put<Path extends PathsOf<'put'>>(
    path: Path,
    sent: Sent<Path, 'put'>,
  ): Promise<AnswerOf<Path, 'put'>>;
}

interface Request {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly body?: unknown;
}

/** A client of the public API: no account, no dependencies, typed by its OpenAPI document. */
export function createClient({ url, fetch: send = globalThis.fetch }: ClientOptions): Client {
  const base = url.replace(/\/+$/, '');

  async function ask(method: Method, path: string, asked: Request = {}): Promise<unknown> {
    const { headers = {}, signal, body } = asked;
    const response = await send(base + addressOf(path, asked), {
      method: method.toUpperCase(),
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(signal === undefined ? {} : { signal }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw await errorOf(response);
    return response.json();
  }

  return {
    get: (path, asked) => ask('get', path, asked) as never,
    post: (path, sent) => ask('post', path, sent) as never,
    put: (path, sent) => ask('put', path, sent) as never,
  };
}

function addressOf(path: string, { params, query }: Request): string {
  const values = (params ?? {}) as Readonly<Record<string, unknown>>;
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = values[name];
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value !== '') return encodeURIComponent(value);
    throw new TypeError(`${path} needs ${name}`);
  });
  const asked = queryString((query ?? {}) as Readonly<Record<string, QueryValue>>);
  return asked === '' ? filled : `${filled}?${asked}`;
}
