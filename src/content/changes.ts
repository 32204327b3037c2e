import { LOCALES } from './locales';
import { richTextAsText } from './rich-text';
import type { ContentDocument } from './rules';

/** A value as JSON holds it. */
export type ChangedValue = string | number | boolean | null;

/** One difference between two versions of a document, as readers of a correction see it. */
export interface Change {
  /** `expenditureLines[30205/20502/general-affairs].amountFen`, `zh-Hans.varianceNotes[30213].note`. */
  readonly field: string;
  readonly before: ChangedValue;
  readonly after: ChangedValue;
}

export interface DiffOptions {
  /** Also report what the server computes from the rest: totals, cumulative amounts, rates, keys. */
  readonly includeComputed?: boolean;
}

/** What tells one line of a list from another, whatever their order and ids. */
export const LINE_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['incomeLines', ['source']],
  ['expenditureLines', ['economicCode', 'functionCode', 'managingDepartment']],
  ['procurementPayments', ['procurementCode', 'economicCode']],
  ['repairItems', ['itemNo']],
  ['repairItemTitles', ['itemNo']],
  ['varianceNotes', ['economicCode']],
  ['adjustments', ['no']],
  ['adjustmentLines', ['no', 'side', 'code', 'functionCode', 'managingDepartment']],
  ['adjustmentReasons', ['no']],
  ['repairItemWords', ['itemNo']],
  ['safetyNotes', ['no']],
  ['canteenIssues', ['no']],
  ['sectionReasons', ['section']],
  ['worksNotices', ['noticeKey']],
  ['places', ['publicPlaceCode']],
  ['headcounts', ['schoolYear', 'stage']],
  ['attachments', ['name']],
  ['dishes', ['dishNo']],
  ['dishNames', ['dishNo']],
  ['supplies', ['supplyNo']],
  ['supplierNames', ['supplyNo']],
  ['items', ['itemNo']],
  ['itemWords', ['itemNo']],
  ['criteria', ['no']],
  ['criterionNames', ['no']],
  ['previousAttempts', ['no']],
  ['attemptReasons', ['no']],
  ['bidNotes', ['no']],
  ['publicBids', ['no']],
  ['contracts', ['contractNo']],
  ['contractChanges', ['no']],
  ['contractChangeReasons', ['no']],
  ['acceptanceMembers', ['no']],
  ['acceptanceChecks', ['no']],
  ['payments', ['no']],
  ['challenges', ['no']],
  ['challengeSummaries', ['no']],
  ['articles', ['articleNo']],
  ['relations', ['relationNo']],
  ['relationTitles', ['relationNo']],
  ['consultationThemes', ['themeNo']],
  ['consultationAnswers', ['themeNo']],
  ['questions', ['no']],
  ['questionWords', ['no']],
  ['members', ['no']],
  ['memberWords', ['no']],
  ['topics', ['text']],
  ['byCategory', ['categoryCode']],
  ['byState', ['state']],
  ['usage', ['year']],
]);

/** Computed attributes; a list is named before the attribute of its lines. */
const COMPUTED: ReadonlySet<string> = new Set([
  'key',
  'slug',
  'period',
  'periodKey',
  'totals',
  'highlights',
  'incomeLines.annualBudgetFen',
  'incomeLines.cumulativeFen',
  'incomeLines.adjustmentFen',
  'incomeLines.adjustedFen',
  'expenditureLines.annualBudgetFen',
  'expenditureLines.cumulativeFen',
  'expenditureLines.executionRateBp',
  'expenditureLines.adjustmentFen',
  'expenditureLines.adjustedFen',
  'adjustments.netFen',
  'weekStart',
  'weekEnd',
  'catalogueNo',
  'repairs.pending',
  'items.amountFen',
  'award.supplierCreditCode',
  'award.supplierAddress',
  'award.supplierScale',
  'commentCount',
  'isMet',
  'no',
  'publicPlaceCode',
  'attendanceRateBp',
  'asOf',
  'byCategory',
  'byState',
  'listedRecords',
  'listHash',
]);

/** Texts of the block editor: readers of a correction see lines, not blocks. */
const RICH_TEXTS: ReadonlySet<string> = new Set(['body']);

// Facts of publication change with every publication; the rest of these is not for readers.
const NEVER: ReadonlySet<string> = new Set([
  'publicSince',
  'revision',
  'corrections',
  'contentHash',
  'correctionReason',
  'correctionSource',
  'catalogueItemNo',
  'visibilityScope',
]);

const ROW_FACTS: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'publishedAt']);

interface Scene {
  readonly includeComputed: boolean;
  /** Written before each name: "", "zh-Hans.", "totals." */
  readonly at: string;
  /** The attribute whose parts are compared, "" at the top. */
  readonly within: string;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Differences between two versions, field by field. Lines are compared by their business key, so
 * their order and ids make no difference; blank, absent and null are the same.
 */
export function diffDocuments(
  before: ContentDocument<object, object>,
  after: ContentDocument<object, object>,
  { includeComputed = false }: DiffOptions = {},
): readonly Change[] {
  const scene: Scene = { includeComputed, at: '', within: '' };
  const words = LOCALES.flatMap((locale) =>
    rowChanges(rowOf(before.words[locale]), rowOf(after.words[locale]), {
      ...scene,
      at: `${locale}.`,
    }),
  );
  return [...rowChanges(rowOf(before.shared), rowOf(after.shared), scene), ...words];
}

function rowChanges(before: Row, after: Row, scene: Scene): readonly Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => isCompared(name, scene))
    .flatMap((name) => valueChanges(name, before[name], after[name], scene));
}

function isCompared(name: string, { includeComputed, within }: Scene): boolean {
  if (ROW_FACTS.has(name)) return false;
  if (within === '' && NEVER.has(name)) return false;
  return includeComputed || !COMPUTED.has(within === '' ? name : `${within}.${name}`);
}

function valueChanges(
  name: string,
  before: unknown,
  after: unknown,
  scene: Scene,
): readonly Change[] {
  const field = scene.at + name;
  if (RICH_TEXTS.has(name) && scene.within === '') return textChanges(field, before, after);
  if (isLines(before) || isLines(after)) {
    return lineChanges(name, linesOf(before), linesOf(after), { ...scene, at: field });
  }
  if (isRow(before) || isRow(after)) {
    const inner: Scene = { ...scene, at: `${field}.`, within: name };
    return rowChanges(rowOf(before), rowOf(after), inner);
  }
  const [old, now] = [plainValue(before), plainValue(after)];
  return old === now ? [] : [{ field, before: old, after: now }];
}

/** The lines that differ; what stands before and after them is the same in both. */
function textChanges(field: string, before: unknown, after: unknown): readonly Change[] {
  const [old, now] = [before, after].map((text) => richTextAsText(text).split('\n'));
  if (old === undefined || now === undefined) return [];
  const start = sameFrom(old, now);
  const end = sameFrom(old.slice(start).reverse(), now.slice(start).reverse());
  const [was, is] = [old, now].map((lines) =>
    plainValue(lines.slice(start, lines.length - end).join('\n')),
  );
  return was === is ? [] : [{ field, before: was ?? null, after: is ?? null }];
}

/** How many entries are the same from the first on. */
function sameFrom(first: readonly string[], second: readonly string[]): number {
  const differing = first.findIndex((entry, index) => entry !== second[index]);
  return differing === -1 ? Math.min(first.length, second.length) : differing;
}

function lineChanges(
  name: string,
  before: readonly Row[],
  after: readonly Row[],
  scene: Scene,
): readonly Change[] {
  const [old, now] = [keyed(name, before), keyed(name, after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const field = `${scene.at}[${key}]`;
    const inner: Scene = { ...scene, at: `${field}.`, within: name };
    const [was, is] = [old.get(key), now.get(key)];
    const changes = rowChanges(withoutKey(name, was), withoutKey(name, is), inner);
    if ((was === undefined) === (is === undefined) || changes.length > 0) return changes;
    return [{ field, before: was ? key : null, after: is ? key : null }];
  });
}

/** The lines of a list by what tells them apart, in their order; none for what is no list. */
export function linesByKey(name: string, lines: unknown): ReadonlyMap<string, Row> {
  return keyed(name, linesOf(lines));
}

/** Lines by business key; a second line of the same key is told apart by its number. */
function keyed(name: string, lines: readonly Row[]): ReadonlyMap<string, Row> {
  const names = LINE_KEYS.get(name);
  const byKey = new Map<string, Row>();
  lines.forEach((line, index) => {
    const key = names
      ? names.flatMap((part) => plainValue(line[part]) ?? []).join('/')
      : String(index + 1);
    let unique = key;
    for (let number = 2; byKey.has(unique); number += 1) unique = `${key}#${number}`;
    byKey.set(unique, line);
  });
  return byKey;
}

function withoutKey(name: string, line: Row | undefined): Row {
  const names = LINE_KEYS.get(name) ?? [];
  return Object.fromEntries(Object.entries(line ?? {}).filter(([part]) => !names.includes(part)));
}

function isLines(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRow);
}

function linesOf(value: unknown): readonly Row[] {
  return isLines(value) ? value : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowOf(value: unknown): Row {
  return isRow(value) ? value : {};
}

function plainValue(value: unknown): ChangedValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  const text = JSON.stringify(value) ?? null;
  return text === '[]' ? null : text;
}
