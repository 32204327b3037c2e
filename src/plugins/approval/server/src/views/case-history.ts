import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { ShownCaseEvent } from '../../../contracts/document';
import { AUDIT, linkOf, type AuditRow } from '../audit/table';
import { textOfEntry, type AuditEntry } from '../audit/entry';
import { VERDICTS } from '../domain/case/case';
import type { Names } from '../../../../../shared/strapi/people-names';
import type { StoredCase } from '../store/case-rows';

const MOST_EVENTS = 200;

/** What the trail says of a case, newest first. */
export async function caseHistory(
  unit: UnitOfWork,
  { id, approvalCase }: StoredCase,
): Promise<readonly AuditEntry[]> {
  const { contentType, documentId } = approvalCase.document;
  const rows = (await unit
    .table(AUDIT)
    .where({ content_type: contentType, document_id: documentId, case_id: id })
    .orderBy('seq', 'desc')
    .limit(MOST_EVENTS)
    .select()) as AuditRow[];
  return rows.map((row) => linkOf(row).entry);
}

/** Ids of everybody who is named in it. */
export function peopleIn(entries: readonly AuditEntry[]): readonly (number | null)[] {
  return entries.flatMap((entry) => [entry.actorId, forIdOf(entry)]);
}

export function shownEvents(
  entries: readonly AuditEntry[],
  names: Names,
): readonly ShownCaseEvent[] {
  return entries.map((entry) => {
    const { facts, actorId, name, at } = entry;
    const forId = forIdOf(entry);
    return {
      ...{ name, at, by: actorId === null ? null : names(actorId) },
      for: forId === null ? null : names(forId),
      round: typeof facts['round'] === 'number' ? facts['round'] : 0,
      stepKey: typeof facts['stepKey'] === 'string' ? facts['stepKey'] : null,
      verdict: VERDICTS.find((verdict) => verdict === facts['verdict']) ?? null,
      text: textOfEntry(entry),
    };
  });
}

function forIdOf({ facts: { forId } }: AuditEntry): number | null {
  return typeof forId === 'number' ? forId : null;
}
