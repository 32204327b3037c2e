/** In order of preference where a reader takes several equally. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Plain bytes are always possible, though after whatever is wanted at all: no q that is said is so low. */
const LEAST = 0.0001;

/**
 * The encoding for an `Accept-Encoding`: the one with the highest q, the smaller one of equals.
 * Without the header, or where nothing of ours is wanted, the plain bytes.
 */
export function encodingFor(header: string | undefined): Encoding {
  if (header === undefined || header.trim() === '') return 'identity';
  const wanted = new Map(header.split(',').flatMap(quality));
  const any = wanted.get('*') ?? 0;
  const of = (encoding: Encoding) =>
    wanted.get(encoding) ?? (encoding === 'identity' ? Math.max(any, LEAST) : any);
  return ENCODINGS.reduce((best, encoding) => (of(encoding) > of(best) ? encoding : best));
}

function quality(part: string): [string, number][] {
  const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  if (coding === '') return [];
  const q = parameters.find((text) => text.startsWith('q='))?.slice(2);
  const value =
    q === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(q) ? Number(q) : 0;
  return [[coding === 'x-gzip' ? 'gzip' : coding, value]];
}
