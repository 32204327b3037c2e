import type { ListState } from '../../../contracts/views';
import { isNarrowed, plansQuery, withDocuments } from './plan-filter';
import { plansOfLocale } from './plans-of-locale';

const NOW = Date.parse('2026-07-13T02:00:00Z');
const UID = 'api::works-notice.works-notice';

it('asks for the plans of the type in the language of the list', () => {
  expect(plansQuery('attention', UID, 'zh-Hans', NOW)).toBe(
    'uid=api%3A%3Aworks-notice.works-notice&state=needsAttention%2Cfailed%2Cmissed&locale=zh-Hans',
  );
  expect(new URLSearchParams(plansQuery('thisWeek', UID, '', NOW)).get('to')).toBe(
    '2026-07-20T02:00:00.000Z',
  );
});

it('leaves other filters of the list as they are', () => {
  const others = [{ title: { $contains: '修' } }, { documentId: { $eq: 'abc' } }];
  const narrowed = withDocuments({ $and: others }, ['a', 'b']);
  expect(narrowed).toEqual({ $and: [...others, { documentId: { $in: ['a', 'b'] } }] });
  expect(isNarrowed(narrowed)).toBe(true);
  expect(withDocuments(narrowed, ['c'])).toEqual({
    $and: [...others, { documentId: { $in: ['c'] } }],
  });
  expect(withDocuments(narrowed, null)).toEqual({ $and: others });
  expect([isNarrowed({ $and: others }), isNarrowed(undefined)]).toEqual([false, false]);
});

it('shows nothing where no document has such a plan', () => {
  expect(withDocuments(undefined, [])).toEqual({ $and: [{ documentId: { $in: ['-'] } }] });
});

it('shows of each row the plans of its language', () => {
  const plan = (planId: number, locale: string | null): ListState => ({
    ...{ planId, locale, verb: 'publish', state: 'armed', plannedAt: '2026-07-14T01:00:00.000Z' },
  });
  const plans = [plan(1, 'zh-Hans'), plan(2, 'en'), plan(3, null)];
  const shown = (locale: string | null) => plansOfLocale(plans, locale).map((one) => one.planId);
  expect(shown('en')).toEqual([2, 3]);
  expect(shown(null)).toEqual([1, 2, 3]);
});
