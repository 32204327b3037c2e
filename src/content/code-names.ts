import { isIssueCode, type IssueCode } from './issue-codes';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales';
import type { Issue, NameByLocale } from './rules';

/** What codes are called, by kind and code. */
export type CodeNames = Readonly<Record<NamedKind, ReadonlyMap<string, NameByLocale>>>;

export const NAMED_KINDS = [
  ...(['incomeSource', 'economicClass', 'functionClass'] as const),
  ...(['department', 'place'] as const),
] as const;

export type NamedKind = (typeof NAMED_KINDS)[number];

/** What a value of a finding stands for: a line by its business key, an economic code, a place. */
type Meaning = 'line' | 'economicClass' | 'place';

const LINE = { key: 'line' } as const;
const ECONOMIC = { code: 'economicClass' } as const;

/** The values that are codes; what is not here is shown as it stands. */
const CODED: Readonly<Partial<Record<IssueCode, Readonly<Record<string, Meaning>>>>> = {
  ADJUSTMENT_UNKNOWN_LINE: LINE,
  BUDGET_ADJUSTED: LINE,
  BUDGET_LINE_MISSING: LINE,
  BUDGET_NEGATIVE: LINE,
  BUDGET_STALE: LINE,
  CODE_LEVEL: ECONOMIC,
  DUPLICATE_LINE: LINE,
  DUPLICATE_WORKS: { place: 'place' },
  F4_CUMULATIVE: LINE,
  F4_LINE_MISSING: LINE,
  F5_ABOVE_BUDGET: { ...LINE, ...ECONOMIC },
  F6_VARIANCE: { ...LINE, ...ECONOMIC },
  F7_PROCUREMENT: ECONOMIC,
  IMPORT_CODE_LEVEL: ECONOMIC,
  IMPORT_DUPLICATE: LINE,
  PLACE_CIRCLE: { code: 'place', parent: 'place' },
  PLACE_HAS_PARTS: { code: 'place' },
  PLACE_IN_SENSITIVE: { parent: 'place' },
  PLACE_PARTS_PUBLIC: { code: 'place' },
  TRANSLATION_INCOMPLETE: { key: 'economicClass' },
  WORDS_KEY_MISSING: { key: 'economicClass' },
  WORDS_KEY_TWICE: { key: 'economicClass' },
  WORDS_KEY_UNKNOWN: { key: 'economicClass' },
  WORDS_ONLY_TRANSLATED: { key: 'economicClass' },
  WORKS_OVERLAP: { place: 'place' },
};

const TEXT_CODES: ReadonlySet<string> = new Set<IssueCode>([
  ...(['TRANSLATION_INCOMPLETE', 'WORDS_KEY_MISSING', 'WORDS_KEY_TWICE'] as const),
  ...(['WORDS_KEY_UNKNOWN', 'WORDS_ONLY_TRANSLATED'] as const),
]);

/** Lists of texts whose keys are economic codes. */
const TEXTS_BY_ECONOMIC_CODE: ReadonlySet<string | number> = new Set(['varianceNotes']);

/** True when a finding speaks of codes, so that their names are worth reading. */
export function hasCodes(issue: Issue): boolean {
  return Object.keys(meaningsOf(issue)).length > 0;
}

/** The finding with what its codes are called, for the sentence in each language. */
export function withNames(issue: Issue, names: CodeNames): Issue {
  const namers = LOCALES.map((locale) => namerIn(names, locale));
  const named = Object.entries(meaningsOf(issue)).flatMap(([param, meaning]) => {
    const value = issue.params[param];
    if (typeof value !== 'string') return [];
    const texts = namers.map((namer) => [namer.locale, textOf(value, meaning, namer)] as const);
    const name: NameByLocale = Object.fromEntries(texts);
    return [[param, name] as const];
  });
  return named.length === 0 ? issue : { ...issue, names: Object.fromEntries(named) };
}

/** Texts of other lists are keyed by numbers, and a number is its own name. */
function meaningsOf({ code, params }: Issue): Readonly<Record<string, Meaning>> {
  if (TEXT_CODES.has(code) && !TEXTS_BY_ECONOMIC_CODE.has(params['list'] ?? '')) return {};
  return isIssueCode(code) ? (CODED[code] ?? {}) : {};
}

/** The names of one language. */
interface Namer {
  readonly locale: Locale;
  readonly nameOf: (kind: NamedKind, code: string) => string | undefined;
}

function namerIn(names: CodeNames, locale: Locale): Namer {
  return {
    locale,
    nameOf: (kind, code) => {
      const known = names[kind].get(code);
      return known?.[locale] ?? known?.[DEFAULT_LOCALE];
    },
  };
}

function textOf(value: string, meaning: Meaning, namer: Namer): string {
  switch (meaning) {
    case 'line':
      return lineText(value, namer);
    case 'economicClass':
      return withCode(value, namer);
    case 'place':
      return namer.nameOf('place', value) ?? value;
  }
}

/** `30308 助学金（教育支出·财务处）`; an income line is told by its name alone. */
function lineText(key: string, namer: Namer): string {
  const { locale, nameOf } = namer;
  const [economic = '', functional, department] = key.split('/');
  if (functional === undefined || department === undefined) {
    return nameOf('incomeSource', key) ?? withCode(key, namer);
  }
  const rest = [
    nameOf('functionClass', functional) ?? functional,
    nameOf('department', department) ?? department,
  ];
  const line = withCode(economic, namer);
  return locale === 'en' ? `${line} (${rest.join(', ')})` : `${line}（${rest.join('·')}）`;
}

function withCode(code: string, { nameOf }: Namer): string {
  const name = nameOf('economicClass', code);
  return name === undefined ? code : `${code} ${name}`;
}
