/** Printed sheets by their mark, as far as they fit; those that were asked for last stay. */
export interface KeptSheets {
  /** The sheet with a mark; many who ask at once wait for one printing. */
  readonly get: (mark: string, print: () => Promise<Buffer>) => Promise<Buffer>;
}

export function createKeptSheets(limitBytes: number): KeptSheets {
  const kept = new Map<string, Buffer>();
  const underWay = new Map<string, Promise<Buffer>>();
  let bytes = 0;

  function keep(mark: string, pdf: Buffer): void {
    if (pdf.length > limitBytes) return;
    kept.set(mark, pdf);
    bytes += pdf.length;
    for (const [oldest, dropped] of kept) {
      if (bytes <= limitBytes) return;
      kept.delete(oldest);
      bytes -= dropped.length;
    }
  }

  async function printed(mark: string, print: () => Promise<Buffer>): Promise<Buffer> {
    try {
      const pdf = await print();
      keep(mark, pdf);
      return pdf;
    } finally {
      underWay.delete(mark);
    }
  }

  return {
    async get(mark, print) {
      const found = kept.get(mark);
      if (found !== undefined) {
        kept.delete(mark);
        kept.set(mark, found);
        return found;
      }
      const begun = underWay.get(mark) ?? printed(mark, print);
      underWay.set(mark, begun);
      return begun;
    },
  };
}
