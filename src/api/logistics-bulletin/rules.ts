import { checkIsoWeek } from '../../content/iso-week';
import { errorAt } from '../../content/issue-codes';
import { numbered } from '../../content/numbered';
import {
  checkPresent,
  checkPublicationFacts,
  mapWords,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { checkFigures } from './check-figures';
import { checkBulletinWords } from './check-words';
import { computed } from './figures';
import { bulletinNaming } from './naming';
import type { BulletinContext, BulletinShared, BulletinWords } from './types';

export type Bulletin = ContentDocument<BulletinShared, BulletinWords>;

const REQUIRED = ['year', 'isoWeek', 'preparedByRole'] as const;

/** The rules of a week's logistics bulletin, and everything that follows from its figures. */
export const logisticsBulletinRules: Rules<BulletinShared, BulletinWords, BulletinContext> = {
  derive(document, context) {
    const shared = computed(document.shared, context);
    const words = mapWords(document.words, (own) => ({
      ...own,
      safetyNotes: numbered(own.safetyNotes, 'no'),
      canteenIssues: numbered(own.canteenIssues, 'no'),
    }));
    return withPublicationFacts({ shared, words }, bulletinNaming(shared, context.takenSlugs));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkIsoWeek({ year: shared.year, week: shared.isoWeek }),
      ...checkPublicationFacts(document, bulletinNaming(shared)),
      ...checkTwin(shared, context),
      ...checkPeople(shared),
      ...checkFigures(shared, context),
      ...checkItems(shared, context),
      ...checkNotices(shared, context),
      ...checkBulletinWords(document),
    ];
  },
};

function checkTwin(shared: BulletinShared, { sameKey }: BulletinContext): readonly Issue[] {
  if (sameKey === null) return [];
  const period = bulletinNaming(shared).periodKey ?? '…';
  return [errorAt('DUPLICATE_PERIOD', ['isoWeek'], { period })];
}

function checkPeople({ preparedByRole, approvedByRole }: BulletinShared): readonly Issue[] {
  const role = preparedByRole?.trim() ?? '';
  if (role === '' || role !== approvedByRole?.trim()) return [];
  const params = { field: 'preparedByRole', otherField: 'approvedByRole', role };
  return [errorAt('F9_SAME_PERSON', ['approvedByRole'], params)];
}

function checkItems({ repairItems }: BulletinShared, context: BulletinContext): readonly Issue[] {
  const list = 'repairItems';
  const lineOf = new Map<number, number>();
  return repairItems.flatMap((item, index): readonly Issue[] => {
    const line = index + 1;
    const missing = (['itemNo', 'placeCode', 'state'] as const)
      .filter((field) => item[field] === null || item[field] === '')
      .map((field) => errorAt('LINE_FIELD_REQUIRED', [list, index, field], { list, line, field }));
    const twin = item.itemNo === null ? undefined : lineOf.get(item.itemNo);
    if (item.itemNo !== null) lineOf.set(item.itemNo, twin ?? line);
    return [
      ...missing,
      ...(twin === undefined
        ? []
        : [
            errorAt('DUPLICATE_LINE', [list, index, 'itemNo'], {
              ...{ list, line, otherLine: twin, key: item.itemNo ?? 0 },
            }),
          ]),
      ...unknownPlace({ list, index, code: item.placeCode }, context),
    ];
  });
}

function unknownPlace(
  { list, index, code }: { list: string; index: number; code: string | null },
  { publicPlaces }: BulletinContext,
): readonly Issue[] {
  if (code === null || code === '' || publicPlaces.has(code)) return [];
  const params = { list, line: index + 1, field: 'placeCode', code };
  return [errorAt('UNKNOWN_CODE', [list, index, 'placeCode'], params)];
}

function checkNotices({ worksNotices }: BulletinShared, { knownNotices }: BulletinContext) {
  const list = 'worksNotices';
  const field = 'noticeKey';
  return worksNotices.flatMap(({ noticeKey }, index): readonly Issue[] => {
    const line = index + 1;
    const path = [list, index, field];
    if (noticeKey === null || noticeKey === '') {
      return [errorAt('LINE_FIELD_REQUIRED', path, { list, line, field })];
    }
    const first = worksNotices.findIndex((other) => other.noticeKey === noticeKey);
    if (first < index) {
      const params = { list, line, otherLine: first + 1, key: noticeKey };
      return [errorAt('DUPLICATE_LINE', path, params)];
    }
    if (knownNotices.has(noticeKey)) return [];
    return [errorAt('NOTICE_UNKNOWN', path, { line, key: noticeKey.slice(0, 80) })];
  });
}
