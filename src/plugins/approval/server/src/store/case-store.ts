import { RuleError } from '../../../../../shared/rule-error';
import { uniqueViolation } from '../../../../../shared/strapi/unique-violation';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { ApprovalCase, DocumentRef } from '../domain/case/case';
import { CASES, DECISIONS } from '../tables';
import {
  caseColumns,
  caseOf,
  decisionRow,
  DECISION_COLUMNS,
  type CaseRow,
  type StoredCase,
} from './case-rows';
import { jsonList } from './json-list';
import { writeSeats } from './seat-store';

/** What is kept beside a case when it is written. */
export interface CaseNotes extends Pick<StoredCase, 'consumed' | 'title' | 'dueOn'> {
  readonly at: string;
}

export async function findLiveCase(
  unit: UnitOfWork,
  document: DocumentRef,
): Promise<StoredCase | null> {
  const [row] = await casesWhere(unit, { ...columnsOf(document), is_live: true }).limit(1);
  return row === undefined ? null : caseOf(row);
}

/** The live case of a document, else the one that ended last. */
export async function findLatestCase(
  unit: UnitOfWork,
  document: DocumentRef,
): Promise<StoredCase | null> {
  const [row] = await casesWhere(unit, columnsOf(document))
    .orderBy('one.is_live', 'desc')
    .orderBy('one.id', 'desc')
    .limit(1);
  return row === undefined ? null : caseOf(row);
}

export async function findCase(unit: UnitOfWork, id: number): Promise<StoredCase | null> {
  const [row] = await casesWhere(unit, { id }).limit(1);
  return row === undefined ? null : caseOf(row);
}

/** Cases with their decisions; further conditions name the table `one`. */
export function casesWhere(unit: UnitOfWork, where: Readonly<Record<string, unknown>>) {
  const conditions = Object.entries(where).map(([column, value]) => [`one.${column}`, value]);
  return unit
    .table(`${CASES} as one`)
    .where(Object.fromEntries(conditions) as object)
    .select<CaseRow[]>('one.*', decisionsColumn(unit));
}

export function decisionsColumn(unit: UnitOfWork) {
  const query = unit
    .table(`${DECISIONS} as decision`)
    .whereRaw('decision.case_id = one.id')
    .orderBy('decision.id')
    .select(DECISION_COLUMNS.map((column) => `decision.${column}`));
  return jsonList(unit, query, DECISION_COLUMNS).wrap('', ' as decisions');
}

/**
 * Writes what a transition made of a case: only if nobody changed it since it was read, whichever
 * process that was. Decisions are rows of their own, which are never changed.
 *
 * @returns the id of the case
 * @throws RuleError APPROVAL_VERSION_CONFLICT
 */
export async function saveCase(
  unit: UnitOfWork,
  before: Pick<StoredCase, 'id' | 'approvalCase'> | null,
  to: ApprovalCase,
  notes: CaseNotes,
): Promise<number> {
  const columns = {
    ...caseColumns(to),
    ...{ consumed: JSON.stringify(notes.consumed), title: notes.title, due_on: notes.dueOn },
    changed_at: notes.at,
  };
  const id = before === null ? await insert(unit, to, columns) : before.id;
  if (before !== null) await compareAndSet(unit, before, columns);
  const added = to.decisions.slice(before?.approvalCase.decisions.length ?? 0);
  if (added.length > 0) {
    await unit.table(DECISIONS).insert(added.map((decision) => decisionRow(id, decision)));
  }
  await writeSeats(unit, id, to);
  return id;
}

async function insert(
  unit: UnitOfWork,
  { document }: ApprovalCase,
  columns: object,
): Promise<number> {
  try {
    const rows: { id: number }[] = await unit
      .table(CASES)
      .insert({ ...columnsOf(document), ...columns })
      .returning('id');
    return Number(rows[0]?.id);
  } catch (error) {
    if (uniqueViolation(error) === undefined) throw error;
    throw Object.assign(conflict(), { cause: error });
  }
}

async function compareAndSet(
  unit: UnitOfWork,
  { id, approvalCase }: Pick<StoredCase, 'id' | 'approvalCase'>,
  columns: object,
): Promise<void> {
  const count = await unit
    .table(CASES)
    .where({ id, version: approvalCase.version })
    .update(columns);
  if (count === 0) throw conflict();
}

function conflict(): RuleError {
  return new RuleError(
    'APPROVAL_VERSION_CONFLICT',
    'Somebody changed the case since it was read: read it again.',
  );
}

function columnsOf({ contentType, documentId }: DocumentRef) {
  return { content_type: contentType, document_id: documentId };
}
