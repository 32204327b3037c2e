import { errorAt, warningAt } from '../../content/issue-codes';
import {
  checkPresent,
  checkPublicationFacts,
  checkRange,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { addWorkdays } from '../../shared/workdays';
import { wallTime } from '../../shared/zoned-time';
import { inspectionNaming } from './naming';
import type { InspectionContext, InspectionShared, InspectionWords } from './types';

export type Inspection = ContentDocument<InspectionShared, InspectionWords>;

const REQUIRED = ['inspectedOn', 'kind', 'inspectorType', 'result'] as const;
/** The whole school is told of an inspection within this many workdays. */
export const TOLD_WITHIN_WORKDAYS = 5;
const ADDRESS = /^https:\/\/[^\s/]+\.[^\s]+$/;
const REGULATION = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/** The rules of an inspection: when, of what, by whom, with which result, and told in time. */
export const inspectionRules: Rules<InspectionShared, InspectionWords, InspectionContext> = {
  derive(document, context) {
    const { shared, words } = document;
    const facts: InspectionShared = {
      ...shared,
      dueOn: shared.dueOn ?? (shared.inspectedOn && toldBy(shared.inspectedOn, context)),
      places: shared.places.map((place) => ({
        ...place,
        publicPlaceCode: context.publicPlaces.get(place.placeCode ?? '') ?? null,
      })),
    };
    return withPublicationFacts({ shared: facts, words }, inspectionNaming(facts, context));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkPublicationFacts(document, inspectionNaming(shared, context)),
      ...checkDay(shared, context),
      ...checkPlaces(shared, context),
      ...checkRange(shared.scoreBp, 'scoreBp', [0, 10_000]),
      ...checkFormats(shared),
      ...checkFindings(shared, context),
    ];
  },
};

function toldBy(inspectedOn: string, { calendar }: Pick<InspectionContext, 'calendar'>): string {
  return addWorkdays(calendar, inspectedOn, TOLD_WITHIN_WORKDAYS);
}

/** It has happened, and whoever approves it is told when the school hears of it too late. */
function checkDay(shared: InspectionShared, context: InspectionContext): readonly Issue[] {
  const field = 'inspectedOn';
  const { inspectedOn, publicSince } = shared;
  if (inspectedOn === null) return [];
  const day = wallTime(publicSince ?? context.now).day;
  if (inspectedOn > wallTime(context.now).day)
    return [errorAt('TIME_IN_FUTURE', [field], { field })];
  const due = toldBy(inspectedOn, context);
  if (day <= due) return [];
  return [warningAt('INSPECTION_LATE', [field], { due, day, workdays: TOLD_WITHIN_WORKDAYS })];
}

function checkPlaces({ places }: InspectionShared, { publicPlaces }: InspectionContext) {
  const list = 'places';
  const field = 'placeCode';
  return places.flatMap(({ placeCode }, index): readonly Issue[] => {
    const line = index + 1;
    const path = [list, index, field];
    if (placeCode === null || placeCode === '') {
      return [errorAt('LINE_FIELD_REQUIRED', path, { list, line, field })];
    }
    const first = places.findIndex((place) => place.placeCode === placeCode);
    if (first < index) {
      return [
        errorAt('DUPLICATE_LINE', path, { list, line, otherLine: first + 1, key: placeCode }),
      ];
    }
    if (publicPlaces.has(placeCode)) return [];
    return [errorAt('UNKNOWN_CODE', path, { list, line, field, code: placeCode })];
  });
}

function checkFormats({ checklistUrl, regulationKey }: InspectionShared): readonly Issue[] {
  const rules = [
    ['checklistUrl', checklistUrl, ADDRESS, 'https://example.edu.cn/checklist.pdf'],
    ['regulationKey', regulationKey, REGULATION, 'reg-07'],
  ] as const;
  return rules.flatMap(([field, text, pattern, example]): readonly Issue[] => {
    if (text === null || text === '' || pattern.test(text)) return [];
    return [errorAt('VALUE_FORMAT', [field], { field, text: text.slice(0, 40), example })];
  });
}

/** What has to be put right is named: a bad result without a finding would be hollow. */
function checkFindings({ result }: InspectionShared, { findings }: InspectionContext) {
  if (result === null || result === 'pass' || findings > 0) return [];
  return [errorAt('FINDINGS_MISSING', ['result'], {})];
}
