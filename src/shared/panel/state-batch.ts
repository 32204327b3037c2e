/** Asks for several documents of a type at once. */
export type AskMany<State> = (
  uid: string,
  documentIds: readonly string[],
) => Promise<Readonly<Record<string, State>>>;

export interface StateBatch<State> {
  /** Null where there is nothing to say of the document. */
  load(uid: string, documentId: string): Promise<State | null>;
}

/** One request for all the rows of a list that are drawn together. */
export function createStateBatch<State>(ask: AskMany<State>): StateBatch<State> {
  const pending = new Map<string, { ids: Set<string>; states: ReturnType<AskMany<State>> }>();

  const begin = (uid: string) => {
    const ids = new Set<string>();
    const states = new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      pending.delete(uid);
      return ask(uid, [...ids].sort());
    });
    const batch = { ids, states };
    pending.set(uid, batch);
    return batch;
  };

  return {
    async load(uid, documentId) {
      const batch = pending.get(uid) ?? begin(uid);
      batch.ids.add(documentId);
      return (await batch.states)[documentId] ?? null;
    },
  };
}
