import { errorAt } from '../../content/issue-codes';
import {
  checkPresent,
  checkPublicationFacts,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { checkFindingWords } from './check-words';
import { interimDueAt } from './interim';
import { shownPlaceCode } from './masking';
import { findingNaming, findingNo } from './naming';
import type { FindingContext, FindingShared, FindingWords } from './types';

export type Finding = ContentDocument<FindingShared, FindingWords>;

const REQUIRED = [
  ...(['inspectionKey', 'severity', 'placeCode', 'responsibleDepartmentCode'] as const),
  ...(['responsibleRole', 'rectifyDueOn', 'state'] as const),
] as const;

/** The rules of a finding: what is wrong, who puts it right until when, and what readers may know. */
export const findingRules: Rules<FindingShared, FindingWords, FindingContext> = {
  derive(document, context) {
    const { shared, words } = document;
    const { inspection } = context;
    const facts: FindingShared = {
      ...shared,
      no: shared.inspectionKey === null ? shared.no : findingNo(shared, context.takenNumbers),
      publicPlaceCode: shownPlaceCode(shared, context.publicPlaces),
      interimDueAt: interimDueAt(shared, inspection?.inspectedOn ?? null),
      ...(inspection && followed(inspection)),
    };
    const derived = { shared: facts, words };
    return withPublicationFacts(derived, findingNaming(derived, context));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkPublicationFacts(document, findingNaming(document, context)),
      ...checkInspection(shared, context),
      ...checkDueDate(shared, context),
      ...checkCodes(shared, context),
      ...checkFindingWords(document, context),
    ];
  },
};

/** A finding is told by the same day, to the same people, until the same time as its inspection. */
function followed({
  dueOn,
  visibilityScope,
  expiresAt,
}: NonNullable<FindingContext['inspection']>) {
  return { dueOn, visibilityScope, expiresAt };
}

function checkInspection(shared: FindingShared, { inspection }: FindingContext): readonly Issue[] {
  const { inspectionKey: key, visibilityScope, expiresAt } = shared;
  const field = 'inspectionKey';
  if (key === null || key === '') return [];
  if (inspection === null) return [errorAt('INSPECTION_UNKNOWN', [field], { key })];
  if (!inspection.isPublished) return [errorAt('INSPECTION_UNPUBLISHED', [field], { key })];
  if (visibilityScope !== inspection.visibilityScope) {
    return [errorAt('NOT_RECOMPUTED', ['visibilityScope'], { field: 'visibilityScope' })];
  }
  if (!isSameInstant(expiresAt, inspection.expiresAt)) {
    return [errorAt('NOT_RECOMPUTED', ['expiresAt'], { field: 'expiresAt' })];
  }
  return [];
}

/** The first due date is typed; from then on it moves by an extension alone. */
function checkDueDate(
  { rectifyDueOn }: FindingShared,
  { storedDueOn, inspection }: FindingContext,
): readonly Issue[] {
  const field = 'rectifyDueOn';
  if (storedDueOn !== null && rectifyDueOn !== storedDueOn) {
    return [errorAt('DUE_BY_EXTENSION_ONLY', [field], { due: storedDueOn })];
  }
  const inspectedOn = inspection?.inspectedOn ?? null;
  if (rectifyDueOn === null || inspectedOn === null || rectifyDueOn >= inspectedOn) return [];
  return [errorAt('TIME_ORDER', [field], { field, otherField: 'inspectedOn' })];
}

function checkCodes(
  { placeCode, responsibleDepartmentCode }: FindingShared,
  { publicPlaces, departments }: FindingContext,
): readonly Issue[] {
  const unknown = (field: string, code: string | null, isKnown: (code: string) => boolean) =>
    code === null || code === '' || isKnown(code)
      ? []
      : [errorAt('CODE_UNKNOWN', [field], { field, code })];
  return [
    ...unknown('placeCode', placeCode, (code) => publicPlaces.has(code)),
    ...unknown('responsibleDepartmentCode', responsibleDepartmentCode, (code) =>
      departments.has(code),
    ),
  ];
}

function isSameInstant(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return left === right;
  return Date.parse(left) === Date.parse(right);
}
