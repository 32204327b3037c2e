/** What is kept must say how many bytes it takes. */
export interface Sized {
  readonly bytes: number;
}

export interface SegmentedLru<Value extends Sized> {
  /** A hit; the second one moves the value to where strangers cannot drive it out. */
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** After a value has grown: its bytes are counted anew. */
  recount(key: string): void;
  clear(): void;
  readonly bytes: number;
  readonly size: number;
}

interface Kept<Value> {
  readonly value: Value;
  readonly bytes: number;
}

/** Of all bytes, those that addresses share which were asked for once only. */
const PROBATION = 0.2;

/**
 * Holds at most `mostBytes`, the least recently used go first. What comes in is on probation and
 * competes with its like only; what is asked for again moves to the protected part. So any number
 * of addresses that are asked for once drives out nothing that readers really read.
 */
export function createSegmentedLru<Value extends Sized>(mostBytes: number): SegmentedLru<Value> {
  const probation = createSegment<Value>();
  const kept = createSegment<Value>();
  const mostOnProbation = Math.floor(mostBytes * PROBATION);
  const mostKept = mostBytes - mostOnProbation;

  /** What the protected part has no room for competes on probation again. */
  const shrink = () => {
    while (kept.bytes > mostKept) {
      const [key, entry] = kept.oldest();
      kept.remove(key);
      probation.put(key, entry);
    }
    while (probation.bytes > mostOnProbation) probation.remove(probation.oldest()[0]);
  };

  return {
    get(key) {
      const old = kept.get(key);
      if (old !== undefined) {
        kept.put(key, old);
        return old.value;
      }
      const tried = probation.get(key);
      if (tried === undefined) return undefined;
      probation.remove(key);
      kept.put(key, tried);
      shrink();
      return tried.value;
    },
    set(key, value) {
      const { bytes } = value;
      const place = kept.get(key) === undefined ? probation : kept;
      place.remove(key);
      if (bytes > mostOnProbation) return;
      place.put(key, { value, bytes });
      shrink();
    },
    recount(key) {
      const place = kept.get(key) === undefined ? probation : kept;
      const entry = place.get(key);
      if (entry === undefined || entry.bytes === entry.value.bytes) return;
      place.remove(key);
      place.put(key, { ...entry, bytes: entry.value.bytes });
      shrink();
    },
    clear() {
      kept.clear();
      probation.clear();
    },
    get bytes() {
      return kept.bytes + probation.bytes;
    },
    get size() {
      return kept.size + probation.size;
    },
  };
}

function createSegment<Value>() {
  const entries = new Map<string, Kept<Value>>();
  let bytes = 0;
  const remove = (key: string) => {
    bytes -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  return {
    get: (key: string) => entries.get(key),
    put(key: string, entry: Kept<Value>) {
      remove(key);
      entries.set(key, entry);
      bytes += entry.bytes;
    },
    remove,
    oldest(): [string, Kept<Value>] {
      const [first] = entries;
      if (first === undefined) throw new Error('An empty segment has no oldest entry');
      return first;
    },
    clear() {
      entries.clear();
      bytes = 0;
    },
    get bytes() {
      return bytes;
    },
    get size() {
      return entries.size;
    },
  };
}
