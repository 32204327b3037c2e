import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { cacheControl } from './domain/cache-control';
import { type Encoding, ENCODINGS } from './domain/encodings';
import type { Sized } from './domain/segmented-lru';
import type { Stamped } from './domain/topic-clock';

/** A whole public answer, as it came out of Strapi the first time. */
export interface Answer extends Stamped {
  readonly body: Buffer;
  /** Names and values of the headers that are no matter of a single request. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly vary: readonly string[];
  readonly surrogateKeys: readonly string[];
  /** The template of the route that made it, for the log. */
  readonly template: string | undefined;
  /** Instants in milliseconds: from when on and until when it may be given out. */
  readonly from: number;
  readonly until: number | null;
}

/** What goes out for a request: headers as node takes them, name after value, and the bytes. */
export interface Packed {
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** An answer ready to be given out. Each encoding is made once, when it is first asked for. */
export interface Entry extends Answer, Sized {
  readonly tags: ReadonlySet<string>;
  /** @param holdsForMs how much longer it may be given out; null where no time ends it */
  packed(encoding: Encoding, holdsForMs: number | null): Packed;
  notModified(encoding: Encoding, holdsForMs: number | null): readonly string[];
}

/** Below that, encoding costs more than it saves. */
const LEAST_ENCODED_BYTES = 1024;

/** What an entry takes besides its bytes. */
const OVERHEAD_BYTES = 1024;

/** The third of eleven steps already saves most, in a tenth of the time of the last. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const ENCODE: Readonly<Record<Encoding, (body: Buffer) => Buffer>> = {
  identity: (body) => body,
  gzip: (body) => gzipSync(body),
  br: (body) => brotliCompressSync(body, BROTLI),
};

const SUFFIX: Readonly<Record<Encoding, string>> = { identity: '', gzip: '-gz', br: '-br' };

interface Pack extends Packed {
  /** The headers without `Cache-Control`. */
  readonly bare: readonly string[];
}

export function createEntry(answer: Answer): Entry {
  const { body } = answer;
  const tag = createHash('sha256').update(body).digest('hex');
  const common = commonHeaders(answer);
  const packs = new Map<Encoding, Pack>();
  const unmodified = new Map<Encoding, readonly string[]>();
  let bytes = OVERHEAD_BYTES + body.length + common.join('').length;
  const tagIn = (encoding: Encoding) => ['ETag', `"${tag}${SUFFIX[encoding]}"`];
  /** What is small is not encoded. */
  const chosen = (encoding: Encoding): Encoding =>
    body.length < LEAST_ENCODED_BYTES ? 'identity' : encoding;
  const pack = (encoding: Encoding): Pack => {
    const known = packs.get(encoding);
    if (known !== undefined) return known;
    const encoded = ENCODE[encoding](body);
    const bare = [
      ...common,
      ...tagIn(encoding),
      ...['Content-Length', String(encoded.length)],
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ];
    const fresh = { bare, headers: controlled(bare, null), body: encoded };
    packs.set(encoding, fresh);
    if (encoding !== 'identity') bytes += encoded.length;
    return fresh;
  };
  return {
    ...answer,
    tags: new Set(ENCODINGS.map((encoding) => tag + SUFFIX[encoding])),
    get bytes() {
      return bytes;
    },
    packed(wanted, holdsForMs) {
      const ready = pack(chosen(wanted));
      if (holdsForMs === null) return ready;
      return { body: ready.body, headers: controlled(ready.bare, holdsForMs) };
    },
    notModified(wanted, holdsForMs) {
      const encoding = chosen(wanted);
      const known = unmodified.get(encoding);
      if (known !== undefined && holdsForMs === null) return known;
      const headers = controlled(withoutContent([...common, ...tagIn(encoding)]), holdsForMs);
      if (holdsForMs === null) unmodified.set(encoding, headers);
      return headers;
    },
  };
}

function commonHeaders({ headers, vary, from, surrogateKeys }: Answer): readonly string[] {
  return [
    ...headers.flat(),
    ...['Vary', vary.join(', ')],
    ...['Last-Modified', new Date(from).toUTCString()],
    ...(surrogateKeys.length === 0 ? [] : ['Surrogate-Key', surrogateKeys.join(' ')]),
  ];
}

const controlled = (headers: readonly string[], holdsForMs: number | null): readonly string[] => [
  ...headers,
  ...['Cache-Control', cacheControl(holdsForMs)],
];

/** A 304 says nothing about the content that it does not carry. */
function withoutContent(headers: readonly string[]): readonly string[] {
  return headers.filter(
    (_, at) => !/^content-(?:type|length)$/i.test(headers[at - (at % 2)] ?? ''),
  );
}
