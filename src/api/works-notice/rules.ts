import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { checkOfficePhone, isMobileNumber } from '../../content/phone';
import {
  checkPresent,
  checkPublicationFacts,
  isBlank,
  mapWords,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { numbered } from '../../content/numbered';
import { checkOverlap } from './check-overlap';
import { checkProgress } from './check-progress';
import { checkTimes, lastDayToAnnounce } from './check-time';
import { noticeNaming } from './naming';
import type { NoticeContext, NoticeShared, NoticeWords } from './types';

export type Notice = ContentDocument<NoticeShared, NoticeWords>;

const REQUIRED = ['kind', 'startAt', 'endAt', 'contactRole', 'contactPhone', 'state'] as const;

const REQUIRED_WORDS = ['reason', 'impact', 'mitigation'] as const;

/** The rules of a works notice: who is affected when and where, told in time, and how it goes on. */
export const worksNoticeRules: Rules<NoticeShared, NoticeWords, NoticeContext> = {
  derive(document, context) {
    const { shared } = document;
    const facts: NoticeShared = {
      ...shared,
      dueOn: shared.dueOn ?? (shared.startAt && lastDayToAnnounce(shared.startAt, context)),
      places: shared.places.map((place) => ({
        ...place,
        publicPlaceCode: context.publicPlaces.get(place.placeCode ?? '') ?? null,
      })),
      updates: numbered(shared.updates, 'no'),
    };
    const words = mapWords(document.words, (own) => ({
      ...own,
      updateTexts: numbered(own.updateTexts, 'no'),
    }));
    return withPublicationFacts({ shared: facts, words }, noticeNaming(facts, context));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkPublicationFacts(document, noticeNaming(shared, context)),
      ...checkPlaces(shared, context),
      ...checkAffects(shared),
      ...checkOfficePhone(shared.contactPhone, 'contactPhone'),
      ...checkTimes(document, context),
      ...checkOverlap(shared, context),
      ...checkProgress(document, context),
      ...checkWords(document),
    ];
  },
};

function checkPlaces({ places }: NoticeShared, { publicPlaces }: NoticeContext) {
  const list = 'places';
  const field = 'placeCode';
  if (places.length === 0) return [errorAt('FIELD_REQUIRED', [list], { field: list })];
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

function checkAffects({ affects }: NoticeShared): readonly Issue[] {
  if (affects !== null && affects.length > 0) return [];
  return [errorAt('FIELD_REQUIRED', ['affects'], { field: 'affects' })];
}

/** What people have to know is said in Chinese, and no text gives away somebody's mobile number. */
function checkWords({ words }: Notice): readonly Issue[] {
  const own = words[DEFAULT_LOCALE];
  return [
    ...REQUIRED_WORDS.filter((field) => isBlank(own?.[field])).map((field) =>
      errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE }),
    ),
    ...LOCALES.flatMap((locale) =>
      REQUIRED_WORDS.filter((field) => isMobileNumber(words[locale]?.[field] ?? '')).map((field) =>
        errorAt('PHONE_MOBILE', [field], { field }),
      ),
    ),
  ];
}
