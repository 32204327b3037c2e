/** What is posted to a cache in front: the keys as a header and as JSON, whichever it reads. */
export interface PurgeRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How whoever purges says that it may. */
export interface PurgeToken {
  /** Empty where none is asked for. */
  readonly token: string;
  readonly tokenHeader: string;
}

/** Fastly takes no more in one call. */
const MOST_KEYS = 256;

/** The calls that drop everything that bears one of the keys, each key once. */
export function purgeRequests(keys: Iterable<string>, access: PurgeToken): readonly PurgeRequest[] {
  const all = [...new Set(keys)].sort();
  const count = Math.ceil(all.length / MOST_KEYS);
  return Array.from({ length: count }, (_, at) => {
    const some = all.slice(at * MOST_KEYS, (at + 1) * MOST_KEYS);
    return {
      headers: { 'surrogate-key': some.join(' '), ...tokenHeaders(access) },
      body: JSON.stringify({ surrogate_keys: some }),
    };
  });
}

/** `Authorization` is a bearer token; a header of another name is the token alone. */
function tokenHeaders({ token, tokenHeader }: PurgeToken): Readonly<Record<string, string>> {
  if (token === '') return {};
  const name = tokenHeader.toLowerCase();
  return { [name]: name === 'authorization' ? `Bearer ${token}` : token };
}
