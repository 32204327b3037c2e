/** A row that is public: which locale of which document, and since when, as an ISO instant. */
export interface PublicRow {
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: string;
}

/** A publication that the gate has entered. */
export interface EnteredPublication {
  readonly documentId: string;
  readonly locale: string;
  /** The last one of the locale, as an ISO instant. */
  readonly at: string;
}

/** A publication is entered in the transaction that makes it; clocks and long transactions differ. */
const TOLERANCE_MILLISECONDS = 15 * 60 * 1000;

/**
 * What became public since a type is gated and was never entered: while the plugin was switched off,
 * or past the application. What was public before is prior history.
 */
export function publishedOutside(
  rows: readonly PublicRow[],
  entered: readonly EnteredPublication[],
  gatedSince: string,
): readonly PublicRow[] {
  const last = new Map(entered.map((each) => [keyOf(each), Date.parse(each.at)]));
  return rows.filter((row) => {
    const publishedAt = Date.parse(row.publishedAt);
    const known = last.get(keyOf(row)) ?? -Infinity;
    return publishedAt > Date.parse(gatedSince) && publishedAt > known + TOLERANCE_MILLISECONDS;
  });
}

function keyOf({ documentId, locale }: Pick<PublicRow, 'documentId' | 'locale'>): string {
  return `${documentId} ${locale}`;
}
