/** The head of the trail at some time, as it was kept elsewhere. */
export interface Checkpoint {
  readonly seq: number;
  readonly hash: string;
}

export type ReadCheckpoints =
  | { readonly kind: 'read'; readonly checkpoints: readonly Checkpoint[] }
  | { readonly kind: 'unreadable' };

const UNREADABLE: ReadCheckpoints = { kind: 'unreadable' };

/**
 * What somebody pasted: a downloaded checkpoint, several of them, or lines of number and hash.
 * Nothing is no checkpoint, and that is right: then only the chain itself is checked.
 *
 * @example readCheckpoints('12 3fa4…') // one line, 64 signs of hash
 */
export function readCheckpoints(text: string): ReadCheckpoints {
  const typed = text.trim();
  if (typed === '') return { kind: 'read', checkpoints: [] };
  const found = /^[[{]/.test(typed) ? fromJson(typed) : typed.split(/\r?\n/).map(fromLine);
  const checkpoints = found.filter((each) => each !== null);
  return checkpoints.length === found.length && found.length > 0
    ? { kind: 'read', checkpoints }
    : UNREADABLE;
}

function fromJson(text: string): readonly (Checkpoint | null)[] {
  try {
    const read: unknown = JSON.parse(text);
    return (Array.isArray(read) ? (read as unknown[]) : [read]).map(fromObject);
  } catch {
    return [null];
  }
}

function fromObject(read: unknown): Checkpoint | null {
  if (typeof read !== 'object' || read === null) return null;
  return checkpointOf(Reflect.get(read, 'seq'), Reflect.get(read, 'hash'));
}

function fromLine(line: string): Checkpoint | null {
  const [seq, hash, ...rest] = line.trim().split(/[\s,;:]+/);
  return rest.length > 0 || seq === '' ? null : checkpointOf(Number(seq), hash?.toLowerCase());
}

function checkpointOf(seq: unknown, hash: unknown): Checkpoint | null {
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 0) return null;
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? { seq, hash } : null;
}
