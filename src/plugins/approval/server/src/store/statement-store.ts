import { canonicalJson, type JsonValue } from '../../../../../shared/canonical-json';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { roundOf } from '../domain/case/case';
import { STATEMENTS } from '../tables';
import type { StoredCase } from './case-rows';

/** Keeps what was put forward, so that later it can be told what has changed since. */
export async function insertStatement(
  unit: UnitOfWork,
  { id, approvalCase }: StoredCase,
  statement: JsonValue,
): Promise<void> {
  const row = { case_id: id, round: roundOf(approvalCase), statement: canonicalJson(statement) };
  await unit.table(STATEMENTS).insert(row);
}

/** What was put forward in the current round, or null. */
export async function findStatement(
  unit: UnitOfWork,
  { id, approvalCase }: StoredCase,
): Promise<JsonValue> {
  const rows: { statement: string }[] = await unit
    .table(STATEMENTS)
    .where({ case_id: id, round: roundOf(approvalCase) })
    .select('statement');
  return rows[0] === undefined ? null : (JSON.parse(rows[0].statement) as JsonValue);
}
