import type { Locale } from '../../content/locales';
import { countOf, listOf, localeOf, rowOf, textOf, type Raw } from '../parse';
import { parseAttachments, type Attachment } from './attachments';
import type { Correction, FieldChange, Publication } from '../shapes';

/** What every published document says of itself besides its own content. */
export interface Published {
  readonly documentId: string;
  /** The language of its words: Chinese where no translation is published. */
  readonly locale: Locale;
  readonly key: string;
  readonly title: string;
  readonly summary: string | null;
  /** Where the school promised to show it: website, notice board … */
  readonly channels: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly corrections: readonly Correction[];
  readonly publication: Publication;
}

/** The common part of a row of a publishable type, as the public API answers it. */
export function parsePublished(row: Raw): Published {
  const key = textOf(row['key']) ?? '';
  return {
    documentId: textOf(row['documentId']) ?? '',
    locale: localeOf(row['locale']),
    key,
    title: textOf(row['title']) ?? key,
    summary: textOf(row['summary']),
    channels: textsOf(row['channels']),
    attachments: parseAttachments(row['attachments']),
    corrections: listOf(row['corrections']).map(correction),
    publication: publication(row),
  };
}

/** A list of texts; what is no text is left out. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf).filter((text) => text !== null) : [];
}

/** Words of numbered lines: facts are shared, words are localized, they meet by their number. */
export function wordsByNumber(
  value: unknown,
  { number, word }: { readonly number: string; readonly word: string },
): ReadonlyMap<number, string> {
  const entries = listOf(value).map((row) => [countOf(row[number]), textOf(row[word])] as const);
  return new Map(
    entries.filter((entry): entry is readonly [number, string] => !entry.includes(null)),
  );
}

function correction(row: Raw): Correction {
  return {
    no: countOf(row['no']) ?? 0,
    at: textOf(row['at']) ?? '',
    changes: listOf(row['changes']).map((change) => ({
      field: textOf(change['field']) ?? '',
      before: plain(change['before']),
      after: plain(change['after']),
    })),
    reason: textOf(row['reason']),
    source: textOf(row['source']),
  };
}

function plain(value: unknown): FieldChange['before'] {
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? value : null;
}

function publication(row: Raw): Publication {
  return {
    publicSince: textOf(row['publicSince']),
    dueOn: textOf(row['dueOn']),
    revision: countOf(row['revision']),
    contentHash: textOf(row['contentHash']),
    ownerDepartment: textOf(rowOf(row['ownerDepartment'])['name']),
    preparedByRole: textOf(row['preparedByRole']),
    checkedByRole: textOf(row['checkedByRole']),
    approvedByRole: textOf(row['approvedByRole']),
  };
}
