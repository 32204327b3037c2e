import type { AuditDetail } from '../../../contracts/audit';
import type { Sentence } from '../words/sentence';

/** How the panel's language says a day, several names and a type that the app may call otherwise. */
interface Manner {
  readonly day: (day: string) => string;
  readonly list: (names: readonly string[]) => string;
  readonly nameOf: (stored: string) => string;
}

/** What a delegation or a new version of the word lists changed, one sentence for each part. */
export function detailSentences(
  detail: AuditDetail | null,
  { day, list, nameOf }: Manner,
): readonly Sentence[] {
  if (detail === null) return [];
  if (detail.kind === 'delegation') {
    const { from, to, startsOn, endsOn, typeNames } = detail;
    const values = {
      ...{ from: from.name, to: to.name, startsOn: day(startsOn), endsOn: day(endsOn) },
    };
    if (typeNames === null) return [{ key: 'audit.delegation.allTypes', values }];
    const types = list(typeNames.map(nameOf));
    return [{ key: 'audit.delegation.types', values: { ...values, types } }];
  }
  const { terms, known } = detail;
  const parts = [
    ['audit.terms.added', terms.added],
    ['audit.terms.removed', terms.removed],
    ['audit.known.added', known.added],
    ['audit.known.removed', known.removed],
  ] as const;
  return parts.flatMap(([key, words]) =>
    words.length === 0 ? [] : [{ key, values: { words: list(words) } }],
  );
}
