import { RuleError } from '../../../../../shared/rule-error';
import { uniqueViolation } from '../../../../../shared/strapi/unique-violation';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { FIRST_METHOD, methodSchema, type EvaluationMethod } from '../domain/evaluation/method';
import { METHODS } from '../tables';

/** A version of the method, by whom and when; nobody and never for the one that comes along. */
export interface StoredMethod {
  readonly method: EvaluationMethod;
  readonly at: string | null;
  readonly byId: number | null;
}

interface MethodRow {
  readonly definition: string;
  readonly at: string;
  readonly by_id: number | null;
}

/** Every version, the newest first; version 1 is the one that the plugin comes with. */
export async function allMethods(unit: UnitOfWork): Promise<readonly StoredMethod[]> {
  const rows: MethodRow[] = await unit
    .table(METHODS)
    .orderBy('version', 'desc')
    .select('definition', 'at', 'by_id');
  const stored = rows.map(({ definition, at, by_id: byId }) => ({
    ...{ method: methodSchema.parse(JSON.parse(definition)), at, byId },
  }));
  return [...stored, { method: FIRST_METHOD, at: null, byId: null }];
}

/**
 * Adds a version, one more than the newest.
 *
 * @throws RuleError DISCLOSURE_VERSION_CONFLICT when somebody else was quicker
 */
export async function insertMethod(
  unit: UnitOfWork,
  method: EvaluationMethod,
  { at, byId }: { readonly at: string; readonly byId: number | null },
): Promise<void> {
  const [newest] = await allMethods(unit);
  const isNext = method.version === (newest?.method.version ?? 0) + 1;
  if (!isNext) throw conflict();
  try {
    await unit.table(METHODS).insert({
      ...{ version: method.version, definition: JSON.stringify(method), at, by_id: byId },
    });
  } catch (error) {
    if (uniqueViolation(error) === undefined) throw error;
    throw Object.assign(conflict(), { cause: error });
  }
}

function conflict(): RuleError {
  return new RuleError('DISCLOSURE_VERSION_CONFLICT', 'Somebody changed it since it was read.');
}
