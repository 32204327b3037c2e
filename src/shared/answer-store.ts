/** What is known of an address: nothing yet, an answer (perhaps being asked again), or that it failed. */
export type Asked<Answer> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly answer: Answer; readonly isRefreshing: boolean }
  | { readonly kind: 'failed' };

type Ask = (address: string) => Promise<unknown>;

interface Entry {
  state: Asked<unknown>;
  /** What the answer was asked for: the document as it was saved last, for one. */
  revision: string | null;
  /** Number of the newest request: an older answer that comes later is dropped. */
  newest: number;
  readonly listeners: Set<() => void>;
}

export interface AnswerStore {
  /**
   * Asks unless somebody has already; returns what ends it. Another revision than the last one asks
   * again; null is content with whichever there is.
   */
  subscribe(address: string, revision: string | null, listener: () => void): () => void;
  read(address: string): Asked<unknown>;
  /** Asks again for an address, or for all that is on the screen. */
  refresh(address?: string): void;
}

const LOADING: Asked<unknown> = { kind: 'loading' };

/**
 * Answers of the server, one request for each address however many parts of the screen show it. An
 * answer is kept while somebody shows it.
 */
export function createAnswerStore(ask: Ask): AnswerStore {
  const entries = new Map<string, Entry>();

  const show = (entry: Entry, state: Asked<unknown>) => {
    entry.state = state;
    for (const listener of [...entry.listeners]) listener();
  };

  const load = async (address: string, entry: Entry) => {
    entry.newest += 1;
    const number = entry.newest;
    if (entry.state.kind === 'shown') show(entry, { ...entry.state, isRefreshing: true });
    let state: Asked<unknown>;
    try {
      state = { kind: 'shown', answer: await ask(address), isRefreshing: false };
    } catch {
      state = { kind: 'failed' };
    }
    if (number === entry.newest) show(entry, state);
  };

  return {
    subscribe(address, revision, listener) {
      const kept = entries.get(address);
      const entry: Entry = kept ?? {
        ...{ state: LOADING, revision, newest: 0, listeners: new Set() },
      };
      entries.set(address, entry);
      entry.listeners.add(listener);
      if (kept === undefined || (revision !== null && kept.revision !== revision)) {
        entry.revision = revision;
        void load(address, entry);
      }
      return () => {
        entry.listeners.delete(listener);
        // Parts of the screen that are drawn anew leave and come back at once.
        setTimeout(() => {
          if (entry.listeners.size === 0 && entries.get(address) === entry) entries.delete(address);
        });
      };
    },
    read: (address) => entries.get(address)?.state ?? LOADING,
    refresh(only) {
      for (const [address, entry] of entries) {
        if (only === undefined || only === address) void load(address, entry);
      }
    },
  };
}
