import { checkNames } from '../../content/code-format';
import { errorAt } from '../../content/issue-codes';
import type { Issue, Rules } from '../../content/rules';
import { isCreditCode } from './credit-code';

export interface SchoolHeadcount {
  readonly id?: number | string;
  /** "2025-2026" */
  readonly schoolYear: string | null;
  readonly stage: string | null;
  readonly students: number | null;
}

export interface SchoolShared {
  readonly unifiedSocialCreditCode: string | null;
  readonly timezone: string | null;
  /** "01-01" */
  readonly fiscalYearStart: string | null;
  readonly defaultCurrency: string | null;
  readonly ocidPrefix: string | null;
  readonly websiteUrl: string | null;
  readonly headcounts: readonly SchoolHeadcount[];
}

export interface SchoolWords {
  readonly name: string | null;
}

interface Format {
  readonly field: Exclude<keyof SchoolShared, 'headcounts' | 'unifiedSocialCreditCode'>;
  readonly isRight: (text: string) => boolean;
  readonly example: string;
}

const FORMATS: readonly Format[] = [
  { field: 'timezone', isRight: isTimezone, example: 'Asia/Shanghai' },
  { field: 'fiscalYearStart', isRight: isMonthDay, example: '01-01' },
  { field: 'defaultCurrency', isRight: (text) => /^[A-Z]{3}$/.test(text), example: 'CNY' },
  {
    field: 'ocidPrefix',
    isRight: (text) => /^ocds-[a-z0-9]{6}$/.test(text),
    example: 'ocds-213czf',
  },
  {
    field: 'websiteUrl',
    isRight: (text) => /^https?:\/\/[a-z0-9.-]+(:\d+)?(\/\S*)?$/i.test(text),
    example: 'https://www.example.edu.cn',
  },
];

/** The rules of the school's own entry: a name, and codes that other systems can read. */
export const schoolRules: Rules<SchoolShared, SchoolWords, Readonly<Record<string, never>>> = {
  derive: (document) => document,

  check({ shared, words }) {
    return [
      ...checkNames(words),
      ...checkCreditCode(shared),
      ...FORMATS.flatMap((format) => checkFormat(shared[format.field], format)),
      ...checkHeadcounts(shared.headcounts),
    ];
  },
};

function checkCreditCode({ unifiedSocialCreditCode: text }: SchoolShared): readonly Issue[] {
  if (text === null || text === '' || isCreditCode(text)) return [];
  return [errorAt('CREDIT_CODE', ['unifiedSocialCreditCode'], { text: text.slice(0, 40) })];
}

function checkFormat(text: string | null, { field, isRight, example }: Format): readonly Issue[] {
  if (text === null || text === '' || isRight(text)) return [];
  return [errorAt('VALUE_FORMAT', [field], { field, text: text.slice(0, 40), example })];
}

function checkHeadcounts(headcounts: readonly SchoolHeadcount[]): readonly Issue[] {
  const list = 'headcounts';
  const seen = new Set<string>();
  return headcounts.flatMap((row, index): readonly Issue[] => {
    const missing = (['schoolYear', 'stage', 'students'] as const).filter(
      (field) => row[field] === null || row[field] === '',
    );
    if (missing.length > 0) {
      return missing.map((field) =>
        errorAt('LINE_FIELD_REQUIRED', [list, index, field], { list, line: index + 1, field }),
      );
    }
    const [year, stage] = [row.schoolYear ?? '', row.stage ?? ''];
    if (!isSchoolYear(year)) {
      const params = { field: 'schoolYear', text: year.slice(0, 40), example: '2025-2026' };
      return [errorAt('VALUE_FORMAT', [list, index, 'schoolYear'], params)];
    }
    const key = `${year} ${stage}`;
    if (seen.has(key)) return [errorAt('HEADCOUNT_TWICE', [list, index], { year, stage })];
    seen.add(key);
    return [];
  });
}

function isSchoolYear(text: string): boolean {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  return match !== null && Number(match[2]) === Number(match[1]) + 1;
}

function isMonthDay(text: string): boolean {
  const match = /^(\d{2})-(\d{2})$/.exec(text);
  const [month, day] = [Number(match?.[1]), Number(match?.[2])];
  const date = new Date(Date.UTC(2001, month - 1, day));
  return match !== null && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isTimezone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
