import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { uniqueViolation } from '../../../../../shared/strapi/unique-violation';
import { RuleError } from '../../../../../shared/rule-error';
import { TERMS } from '../tables';

/** Words that must not be published, and what the school itself has made public. */
export interface TermLists {
  /** 0 before anybody entered one. */
  readonly version: number;
  readonly terms: readonly string[];
  readonly known: readonly string[];
}

interface TermRow {
  readonly version: number;
  readonly terms: string;
  readonly known: string;
}

export async function readTerms(unit: UnitOfWork): Promise<TermLists> {
  const rows: TermRow[] = await unit
    .table(TERMS)
    .orderBy('version', 'desc')
    .limit(1)
    .select('version', 'terms', 'known');
  const [row] = rows;
  if (row === undefined) return { version: 0, terms: [], known: [] };
  return {
    version: row.version,
    terms: JSON.parse(row.terms) as readonly string[],
    known: JSON.parse(row.known) as readonly string[],
  };
}

/** @throws RuleError TERMS_VERSION_CONFLICT when somebody was faster */
export async function insertTerms(
  unit: UnitOfWork,
  { version, terms, known }: TermLists,
  { at, byId }: { readonly at: string; readonly byId: number },
): Promise<void> {
  const lists = { terms: JSON.stringify(terms), known: JSON.stringify(known) };
  try {
    await unit.table(TERMS).insert({ version, ...lists, at, by_id: byId });
  } catch (error) {
    if (uniqueViolation(error) === undefined) throw error;
    throw Object.assign(new RuleError('TERMS_VERSION_CONFLICT', 'Read the list again.'), {
      cause: error,
    });
  }
}
