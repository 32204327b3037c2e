import { workdayCalendar } from '../../shared/workdays';
import { figuresOf, type CountedTicket } from './figures';

const scene = {
  ...{ year: 2025, today: '2025-09-30', timeZone: 'Asia/Shanghai' },
  calendar: workdayCalendar([]),
};

/** Received on Monday 1 September, answered so many days later. */
const ticket = (repliedAfter: number | null, service = 'canteen'): CountedTicket => ({
  service,
  receivedAt: '2025-09-01T01:00:00Z',
  firstRepliedAt:
    repliedAfter === null ? null : `2025-09-${String(1 + repliedAfter).padStart(2, '0')}T01:00:00Z`,
  replyDueOn: '2025-09-08',
});

const answered = (count: number, after = 2) => Array.from({ length: count }, () => ticket(after));

it('counts, the median of workdays and the share in time', () => {
  const figures = figuresOf([...answered(6), ...answered(5, 4), ticket(9)], scene);
  expect(figures).toMatchObject({ received: 12, replied: 12, medianWorkdays: 3, inTimeBp: 9167 });
});

it('who waits beyond the day counts as late, who still may wait does not count', () => {
  const waiting = Array.from({ length: 5 }, () => ticket(null));
  const all = [...answered(15), ...waiting];
  expect(figuresOf(all, scene)).toMatchObject({ replied: 15, inTimeBp: 7500 });
  expect(figuresOf(all, { ...scene, today: '2025-09-08' }).inTimeBp).toBe(10_000);
});

it.each([
  ['few tickets', answered(4), { received: null, replied: null, medianWorkdays: null }],
  ['few who wait', [...answered(8), ticket(null)], { received: 9, replied: null }],
  ['nobody', [], { received: 0, replied: 0, medianWorkdays: null, inTimeBp: null }],
])('small cells are not told: %s', (_what, tickets, told) => {
  expect(figuresOf(tickets, scene)).toMatchObject(told);
});

it('themes of few stand together with the next one', () => {
  const themes = [...answered(9), ...answered(6).map((one) => ({ ...one, service: 'fees' }))];
  const few = { ...ticket(2), service: null };
  expect(figuresOf([...themes, few], scene).byService).toEqual([
    { key: 'canteen', count: 9 },
    { key: 'fees', count: null },
    { key: 'other', count: null },
  ]);
});
