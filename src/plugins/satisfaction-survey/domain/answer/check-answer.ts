import { assertNever } from '../../../../shared/assert-never';
import { choicesOf } from '../definition/definition';
import { OTHER } from '../definition/limits';
import type {
  DateQuestion,
  MatrixQuestion,
  MultiQuestion,
  NumberQuestion,
  Question,
  RankingQuestion,
  TextQuestion,
} from '../definition/question';
import type { AnswerValue } from './answer';
import type { AnswerIssueCode } from './issue';
import { lengthOf, plainText } from './plain-text';

/** An answer as it is kept, none, or why it cannot be. */
export type Checked =
  | { readonly value: AnswerValue | undefined }
  | { readonly issue: AnswerIssueCode; readonly limit?: number | string };

const NONE: Checked = { value: undefined };
const kind: Checked = { issue: 'SURVEY_ANSWER_KIND' };

/**
 * One answer, not yet asked whether it is required. Null, blank texts, empty lists and tables count
 * as none, and so does a box that is not ticked.
 */
export function checkAnswer(question: Question, raw: unknown): Checked {
  if (raw === undefined || raw === null) return NONE;
  switch (question.type) {
    case 'single':
      return checkOption(choicesOf(question), raw);
    case 'multi':
      return checkMulti(question, raw);
    case 'rating':
      return checkLevel(1, question.scale, raw);
    case 'nps':
      return checkLevel(0, 10, raw);
    case 'matrix':
      return checkMatrix(question, raw);
    case 'ranking':
      return checkRanking(question, raw);
    case 'shortText':
    case 'longText':
      return checkText(question, raw);
    case 'number':
      return checkNumber(question, raw);
    case 'date':
      return checkDate(question, raw);
    case 'yesNo':
      return typeof raw === 'boolean' ? { value: raw } : kind;
    case 'consent':
      if (typeof raw !== 'boolean') return kind;
      return raw ? { value: true } : NONE;
    default:
      return assertNever(question);
  }
}

function checkOption(codes: readonly string[], raw: unknown): Checked {
  if (typeof raw !== 'string') return kind;
  if (raw === '') return NONE;
  return codes.includes(raw) ? { value: raw } : { issue: 'SURVEY_OPTION_UNKNOWN' };
}

function checkLevel(least: number, most: number, raw: unknown): Checked {
  if (typeof raw !== 'number' || !Number.isInteger(raw)) return kind;
  return raw >= least && raw <= most ? { value: raw } : { issue: 'SURVEY_OPTION_UNKNOWN' };
}

/** The chosen codes, or why they are no choice among these. */
function chosen(codes: readonly string[], raw: unknown): readonly string[] | Checked {
  if (!Array.isArray(raw)) return kind;
  const list: unknown[] = raw;
  // More than there are: at least one is there twice, and a long list is not looked through.
  if (list.length > codes.length) return { issue: 'SURVEY_OPTIONS_TOO_MANY', limit: codes.length };
  const texts = list.filter((code) => typeof code === 'string');
  if (texts.length !== list.length) return kind;
  if (texts.some((code) => !codes.includes(code))) return { issue: 'SURVEY_OPTION_UNKNOWN' };
  return new Set(texts).size === texts.length ? texts : { issue: 'SURVEY_OPTION_TWICE' };
}

function isChecked(value: readonly string[] | Checked): value is Checked {
  return !Array.isArray(value);
}

function checkMulti(question: MultiQuestion, raw: unknown): Checked {
  const all = choicesOf(question);
  const list = chosen(all, raw);
  if (isChecked(list)) return list;
  if (list.length === 0) return NONE;
  const standsAlone = question.options.some((one) => one.exclusive && list.includes(one.code));
  if (standsAlone)
    return list.length === 1 ? { value: list } : { issue: 'SURVEY_OPTION_EXCLUSIVE' };
  const { min = 1, max = all.length } = question;
  if (list.length < min) return { issue: 'SURVEY_OPTIONS_TOO_FEW', limit: min };
  if (list.length > max) return { issue: 'SURVEY_OPTIONS_TOO_MANY', limit: max };
  // In the order of the question: the order of tapping is no answer.
  return { value: all.filter((code) => list.includes(code)) };
}

function checkRanking(question: RankingQuestion, raw: unknown): Checked {
  const all = choicesOf(question);
  const list = chosen(all, raw);
  if (isChecked(list)) return list;
  if (list.length === 0) return NONE;
  const { max = all.length } = question;
  const { min = max } = question;
  if (list.length < min) return { issue: 'SURVEY_OPTIONS_TOO_FEW', limit: min };
  if (list.length > max) return { issue: 'SURVEY_OPTIONS_TOO_MANY', limit: max };
  return { value: list };
}

function checkMatrix(question: MatrixQuestion, raw: unknown): Checked {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return kind;
  const given = new Map(Object.entries(raw as Readonly<Record<string, unknown>>));
  const rows = question.rows.map(({ code }) => code);
  const columns = choicesOf(question);
  const cells: [string, string][] = [];
  for (const [row, value] of given) {
    if (!rows.includes(row)) return { issue: 'SURVEY_ROW_UNKNOWN' };
    const cell = value === null ? NONE : checkOption(columns, value);
    if ('issue' in cell) return cell;
    if (typeof cell.value === 'string') cells.push([row, cell.value]);
  }
  if (cells.length === 0) return NONE;
  if (question.required && cells.length < rows.length) return { issue: 'SURVEY_ROW_REQUIRED' };
  return { value: Object.fromEntries(cells) };
}

function checkText({ minLength = 0, maxLength, type }: TextQuestion, raw: unknown): Checked {
  if (typeof raw !== 'string') return kind;
  const plain = plainText(raw);
  const text = type === 'shortText' ? plain.replace(/\s*\n\s*/g, ' ') : plain;
  return text === '' ? NONE : withinLength(text, minLength, maxLength);
}

function withinLength(text: string, least: number, most: number): Checked {
  const length = lengthOf(text);
  if (length > most) return { issue: 'SURVEY_TEXT_TOO_LONG', limit: most };
  return length < least ? { issue: 'SURVEY_TEXT_TOO_SHORT', limit: least } : { value: text };
}

function checkNumber({ min, max, decimals }: NumberQuestion, raw: unknown): Checked {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return kind;
  if (raw < min) return { issue: 'SURVEY_NUMBER_TOO_SMALL', limit: min };
  if (raw > max) return { issue: 'SURVEY_NUMBER_TOO_LARGE', limit: max };
  if (Number(raw.toFixed(decimals)) !== raw) {
    return { issue: 'SURVEY_NUMBER_DECIMALS', limit: decimals };
  }
  // Minus zero is not a second zero.
  return { value: raw === 0 ? 0 : raw };
}

function checkDate({ min, max }: DateQuestion, raw: unknown): Checked {
  if (typeof raw !== 'string') return kind;
  if (raw === '') return NONE;
  if (!isDay(raw)) return { issue: 'SURVEY_DATE_INVALID' };
  if (min !== undefined && raw < min) return { issue: 'SURVEY_DATE_TOO_EARLY', limit: min };
  if (max !== undefined && raw > max) return { issue: 'SURVEY_DATE_TOO_LATE', limit: max };
  return { value: raw };
}

/** Whether it is a day of the calendar, `2024-02-29`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The text beside `other`: needed where that is chosen, none elsewhere. */
export function checkOther(value: AnswerValue | undefined, raw: unknown, most: number): Checked {
  const isOther = value === OTHER || (Array.isArray(value) && value.includes(OTHER));
  if (!isOther) return NONE;
  if (raw !== undefined && raw !== null && typeof raw !== 'string') return kind;
  const text = plainText(raw ?? '').replace(/\s*\n\s*/g, ' ');
  return text === '' ? { issue: 'SURVEY_OTHER_TEXT_NEEDED' } : withinLength(text, 0, most);
}
