import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Day } from '../../../../../shared/workdays';
import type { Generated } from '../domain/obligation/generate';
import type { Obligation } from '../domain/obligation/obligation';
import { OBLIGATION_CHANGES, OBLIGATIONS, TURNS, WAIVERS } from '../tables';
import { obligationOf, rowOf, type WaivedRow } from './obligation-rows';

/** Which obligations; all where nothing is said. */
export interface Wanted {
  readonly itemNo?: string;
  readonly periodKey?: string;
  readonly department?: string;
  /** First and last due day. */
  readonly dueFrom?: Day;
  readonly dueTo?: Day;
}

/** Obligations with their waivers, in the order of their due days. */
export async function findObligations(
  unit: UnitOfWork,
  { itemNo, periodKey, department, dueFrom, dueTo }: Wanted = {},
): Promise<readonly Obligation[]> {
  const query = unit
    .table(`${OBLIGATIONS} as one`)
    .leftJoin(`${WAIVERS} as waiver`, (join) =>
      join.on('waiver.item_no', 'one.item_no').andOn('waiver.period_key', 'one.period_key'),
    );
  if (itemNo !== undefined) void query.where('one.item_no', itemNo);
  if (periodKey !== undefined) void query.where('one.period_key', periodKey);
  if (department !== undefined) void query.where('one.department', department);
  if (dueFrom !== undefined) void query.where('one.due_on', '>=', dueFrom);
  if (dueTo !== undefined) void query.where('one.due_on', '<=', dueTo);
  const rows: WaivedRow[] = await query
    .orderBy('one.due_on')
    .orderBy('one.id')
    .select(
      ...['one.*', 'waiver.reason as waived_reason'],
      ...['waiver.by_role as waived_by_role', 'waiver.on_day as waived_on'],
    );
  return rows.map(obligationOf);
}

/** Waits until nobody else generates. The first statement of its transaction. */
export async function takeGenerationTurn(unit: UnitOfWork): Promise<void> {
  await unit.table(TURNS).where({ name: 'generation' }).increment('taken', 1);
}

/** Writes what a generation changed, and that it did. Nothing is written when nothing changed. */
export async function writeGenerated(
  unit: UnitOfWork,
  { added, changed, dropped }: Generated,
  at: string,
): Promise<void> {
  for (const part of inParts(added.map(rowOf))) await unit.table(OBLIGATIONS).insert(part);
  for (const { after } of changed) {
    await unit.table(OBLIGATIONS).where(keyOf(after)).update(rowOf(after));
  }
  for (const gone of dropped) await unit.table(OBLIGATIONS).where(keyOf(gone)).delete();
  const log = [
    ...added.map((after) => ({ kind: 'added', ...keyOf(after), ...changeOf(null, after), at })),
    ...changed.map(({ before, after }) => ({
      ...{ kind: 'changed', ...keyOf(after), ...changeOf(before, after), at },
    })),
    ...dropped.map((before) => ({
      ...{ kind: 'dropped', ...keyOf(before), ...changeOf(before, null), at },
    })),
  ];
  for (const part of inParts(log)) await unit.table(OBLIGATION_CHANGES).insert(part);
}

/** What happened to an obligation before it was met. */
export interface ObligationChange {
  readonly kind: 'added' | 'changed' | 'dropped';
  readonly at: string;
  readonly dueOnBefore: Day | null;
  readonly dueOnAfter: Day | null;
}

interface ChangeRow {
  readonly kind: ObligationChange['kind'];
  readonly at: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The history of an obligation, in order. */
export async function changesOf(
  unit: UnitOfWork,
  obligation: Pick<Obligation, 'itemNo' | 'periodKey'>,
): Promise<readonly ObligationChange[]> {
  const rows: ChangeRow[] = await unit
    .table(OBLIGATION_CHANGES)
    .where(keyOf(obligation))
    .orderBy('id')
    .select('kind', 'at', 'before', 'after');
  return rows.map(({ kind, at, before, after }) => ({
    ...{ kind, at, dueOnBefore: dueOnIn(before), dueOnAfter: dueOnIn(after) },
  }));
}

function changeOf(before: Obligation | null, after: Obligation | null) {
  return {
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  };
}

function dueOnIn(text: string | null): Day | null {
  return text === null ? null : (JSON.parse(text) as Obligation).dueOn;
}

function keyOf({ itemNo, periodKey }: Pick<Obligation, 'itemNo' | 'periodKey'>) {
  return { item_no: itemNo, period_key: periodKey };
}

/** SQLite takes so many values in one statement. */
const ROWS_AT_ONCE = 50;

function inParts<Row>(rows: readonly Row[]): readonly Row[][] {
  const parts: Row[][] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    parts.push(rows.slice(at, at + ROWS_AT_ONCE));
  }
  return parts;
}
