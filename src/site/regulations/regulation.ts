import { countOf, listOf, rowOf, textOf, type Raw } from '../parse';
import { parsePublished, wordsByNumber, type Published } from '../published/published';
import type { Article } from './difference';

/** A regulation of the school (规章制度), with its text on the day that was asked for. */
export interface Regulation extends Published {
  readonly code: string;
  readonly kind: string | null;
  readonly theme: string | null;
  readonly reviewDueOn: string | null;
  /** What it is on the day: `effective`, `repealed` … */
  readonly currentState: string | null;
  /** The day that the answer speaks of. */
  readonly onDate: string | null;
  readonly firstEffectiveOn: string | null;
  readonly version: RegulationVersion | null;
  readonly relations: readonly Relation[];
}

export interface Relation {
  readonly type: string | null;
  /** `regulation`, `document` or `action` */
  readonly targetKind: string | null;
  /** A code of a regulation of the school, else null. */
  readonly regulationCode: string | null;
  readonly code: string;
  readonly title: string | null;
}

/** One text of a regulation. */
export interface RegulationVersion extends Published {
  readonly regulationCode: string;
  readonly versionNo: number;
  readonly changeKind: string | null;
  readonly currentState: string | null;
  readonly documentNo: string | null;
  readonly adoptedOn: string | null;
  readonly effectiveOn: string | null;
  readonly inForceUntil: string | null;
  readonly repealDocumentNo: string | null;
  readonly articles: readonly Article[];
  readonly explanation: string | null;
  readonly consultation: Consultation;
}

export interface Consultation {
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly comments: number | null;
  readonly themes: readonly ConsultationTheme[];
}

/** What several comments were about, and what became of it. */
export interface ConsultationTheme {
  readonly no: number;
  readonly comments: number | null;
  readonly outcome: string | null;
  readonly theme: string | null;
  readonly answer: string | null;
}

/** How a regulation was kept in a period (制度执行情况). */
export interface EnforcementReport extends Published {
  readonly regulationCode: string;
  readonly unit: string | null;
  readonly goal: string | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly isMet: boolean | null;
  readonly conclusion: string | null;
}

export function parseRegulation(value: unknown): Regulation | null {
  const row = rowOf(value);
  const code = textOf(row['code']);
  if (code === null) return null;
  return {
    ...parsePublished(row),
    code,
    kind: textOf(row['kind']),
    theme: textOf(row['theme']),
    reviewDueOn: textOf(row['reviewDueOn']),
    currentState: textOf(row['currentState']),
    onDate: textOf(row['onDate']),
    firstEffectiveOn: textOf(row['firstEffectiveOn']),
    version: parseVersion(row['version']),
    relations: relationsOf(row),
  };
}

export function parseVersion(value: unknown): RegulationVersion | null {
  const row = rowOf(value);
  const [regulationCode, versionNo] = [textOf(row['regulationCode']), countOf(row['versionNo'])];
  if (regulationCode === null || versionNo === null) return null;
  return {
    ...parsePublished(row),
    ...{ regulationCode, versionNo },
    changeKind: textOf(row['changeKind']),
    currentState: textOf(row['currentState']),
    documentNo: textOf(row['documentNo']),
    adoptedOn: textOf(row['adoptedOn']),
    effectiveOn: textOf(row['effectiveOn']),
    inForceUntil: textOf(row['inForceUntil']),
    repealDocumentNo: textOf(row['repealDocumentNo']),
    articles: listOf(row['articles']).map((article, index) => ({
      no: countOf(article['articleNo']) ?? index + 1,
      heading: textOf(article['heading']),
      text: textOf(article['text']) ?? '',
    })),
    explanation: textOf(row['explanation']),
    consultation: consultationOf(row),
  };
}

export function parseReport(value: unknown): EnforcementReport | null {
  const row = rowOf(value);
  const regulationCode = textOf(row['regulationCode']);
  if (regulationCode === null) return null;
  const { isMet } = row;
  return {
    ...parsePublished(row),
    regulationCode,
    unit: textOf(row['unit']),
    goal: textOf(row['goal']),
    target: countOf(row['target']),
    actual: countOf(row['actual']),
    isMet: typeof isMet === 'boolean' ? isMet : null,
    conclusion: textOf(row['conclusion']),
  };
}

/** Words are per language, facts are not: they meet by their number. */
function consultationOf(row: Raw): Consultation {
  const wordOf = (word: string) =>
    wordsByNumber(row['consultationAnswers'], { number: 'themeNo', word });
  const [themes, answers] = [wordOf('theme'), wordOf('answer')];
  return {
    opensOn: textOf(row['consultationOpensOn']),
    closesOn: textOf(row['consultationClosesOn']),
    comments: countOf(row['commentCount']),
    themes: listOf(row['consultationThemes']).map((theme, index) => {
      const no = countOf(theme['themeNo']) ?? index + 1;
      return {
        ...{ no, comments: countOf(theme['comments']), outcome: textOf(theme['outcome']) },
        ...{ theme: themes.get(no) ?? null, answer: answers.get(no) ?? null },
      };
    }),
  };
}

function relationsOf(row: Raw): readonly Relation[] {
  const titles = wordsByNumber(row['relationTitles'], { number: 'relationNo', word: 'title' });
  return listOf(row['relations']).flatMap((relation) => {
    const code = textOf(relation['targetCode']);
    if (code === null) return [];
    return [
      {
        type: textOf(relation['relationType']),
        targetKind: textOf(relation['targetKind']),
        regulationCode: relation['targetKind'] === 'regulation' ? code : null,
        code,
        title: titles.get(countOf(relation['relationNo']) ?? 0) ?? null,
      },
    ];
  });
}
