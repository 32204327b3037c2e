import type { PlainRow } from '../../content/row';
import { isRecord } from '../../content/row';

/** Where a document without a summary says the most in the fewest words, the best place first. */
const PLACES = [
  ...(['summary', 'plainSummary', 'replySummary', 'caseSummary', 'conclusion'] as const),
  ...(['outcome', 'proposalText', 'reason', 'text', 'question', 'explanation'] as const),
  ...(['need', 'minutes', 'note', 'replacement', 'basis', 'metric'] as const),
] as const;

/** Longest text of an entry, in characters: it tells what there is to read, and does not replace it. */
const LONGEST = 400;

/** What a public row says of itself, plain and short; its title where it says nothing else. */
export function entryText(row: PlainRow): string {
  const texts = [...PLACES, 'title'].map((name) => textIn(row[name]));
  return shortened(texts.find((text) => text !== '') ?? '');
}

/** The reason of the last correction; undefined where nothing was corrected. */
export function lastCorrectionReason(row: PlainRow): string | undefined {
  const corrections: unknown = row['corrections'];
  const last: unknown = Array.isArray(corrections) ? corrections.at(-1) : undefined;
  return isRecord(last) ? textIn(last['reason']) : undefined;
}

/** Cut between characters, not within one. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
