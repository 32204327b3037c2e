import sample from '../../../database/sample/workday-calendar.json';
import requests from '../../../database/sample/governance.json';
import { workdayCalendar } from '../../shared/workdays';
import { clarificationDueOn, replyDueOn, workdaysLate } from './deadline';
import type { RequestDays } from './types';

const calendar = workdayCalendar(sample.days);

const days = (given: Partial<RequestDays>): RequestDays => ({
  ...{ receivedOn: '2025-03-03', clarificationAskedOn: null, clarifiedOn: null },
  ...{ thirdPartyAskedOn: null, thirdPartyRepliedOn: null, extendedOn: null, repliedOn: null },
  ...given,
});

describe('the last day for the reply', () => {
  it.each<[string, Partial<RequestDays>, string | null]>([
    ['20 workdays, no holiday', {}, '2025-03-31'],
    ['the Dragon Boat holiday does not count', { receivedOn: '2025-05-19' }, '2025-06-17'],
    [
      'the National Day holiday does not, make-up days of 28 September and 11 October do',
      { receivedOn: '2025-09-10' },
      '2025-10-14',
    ],
    [
      'over New Year 2026, with the make-up day of 4 January',
      { receivedOn: '2025-12-22' },
      '2026-01-20',
    ],
    [
      'the Spring Festival of 2026 with its make-up days',
      { receivedOn: '2026-02-02' },
      '2026-03-06',
    ],
    ['received on a Saturday', { receivedOn: '2025-03-01' }, '2025-03-28'],
    [
      'extended once: 20 more, with the make-up day of 27 April',
      { extendedOn: '2025-03-20' },
      '2025-04-28',
    ],
    ['asked for clarification: the clock stands', { clarificationAskedOn: '2025-03-05' }, null],
    [
      'clarified: the clock starts anew',
      { clarificationAskedOn: '2025-03-05', clarifiedOn: '2025-03-12' },
      '2025-04-10',
    ],
    [
      'a third party that took 6 workdays',
      { thirdPartyAskedOn: '2025-03-06', thirdPartyRepliedOn: '2025-03-14' },
      '2025-04-09',
    ],
    [
      'a third party that took longer than 15 workdays',
      { thirdPartyAskedOn: '2025-03-06', thirdPartyRepliedOn: '2025-04-10' },
      '2025-04-22',
    ],
    ['a third party that has not answered yet', { thirdPartyAskedOn: '2025-03-06' }, '2025-04-22'],
    [
      'all of it',
      {
        ...{ clarificationAskedOn: '2025-03-05', clarifiedOn: '2025-03-12' },
        ...{ thirdPartyAskedOn: '2025-03-20', thirdPartyRepliedOn: '2025-03-21' },
        extendedOn: '2025-03-25',
      },
      '2025-05-13',
    ],
    ['not received yet', { receivedOn: null }, null],
  ])('%s', (_name, given, expected) => {
    expect(replyDueOn(days(given), calendar)).toBe(expected);
  });

  it.each(
    requests.informationRequests.map(({ key, receivedOn, dueOn }) => [key, receivedOn, dueOn]),
  )('of the request %s of the sample is that of the sample', (_key, receivedOn, dueOn) => {
    expect(replyDueOn(days({ receivedOn: receivedOn ?? null }), calendar)).toBe(dueOn);
  });
});

it.each([
  ['2025-03-03', '2025-03-12'],
  ['2025-09-26', '2025-10-13'],
  ['2026-02-10', '2026-02-26'],
])('a request of %s may be sent back until %s', (receivedOn, expected) => {
  expect(clarificationDueOn(receivedOn, calendar)).toBe(expected);
});

describe('how late a reply is', () => {
  it.each<[string, Partial<RequestDays>, string, number]>([
    ['on the last day', {}, '2025-03-31', 0],
    ['a day after it', {}, '2025-04-01', 1],
    ['the Qingming holiday does not count', {}, '2025-04-07', 4],
    ['answered in time, asked for years later', { repliedOn: '2025-03-31' }, '2027-01-01', 0],
    ['answered late stays as late as it was', { repliedOn: '2025-04-02' }, '2025-12-31', 2],
    ['while the clock stands', { clarificationAskedOn: '2025-03-05' }, '2025-12-31', 0],
  ])('%s', (_name, given, today, expected) => {
    expect(workdaysLate(days(given), calendar, today)).toBe(expected);
  });
});
