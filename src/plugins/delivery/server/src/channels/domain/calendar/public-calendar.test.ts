import ICAL from 'ical.js';

import { publicCalendarText, type CalendarEvent } from './public-calendar';

const event: CalendarEvent = {
  uid: 'works-notice-a@school-transparency',
  sequence: 2,
  changedAt: '2025-07-01T02:00:00.000Z',
  time: { kind: 'span', startAt: '2025-07-05T00:00:00.000Z', endAt: '2025-07-05T09:00:00.000Z' },
  state: 'confirmed',
  title: '停水；教学楼, 一层',
  description: `第一行\n第二行 \\ ${'很长的说明'.repeat(30)}`,
  place: '教学楼',
  url: 'https://school.example/works/wn-2025-01',
  category: '施工与停供',
};

const parsed = (events: readonly CalendarEvent[]) => {
  const text = publicCalendarText({ name: '日历', description: '说明', events });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const read = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { text, calendar, read };
};

it('another program reads of an event what was told', () => {
  const { calendar, read } = parsed([event]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  const [own] = read;
  expect(own).toMatchObject({
    ...{ uid: event.uid, sequence: 2, summary: event.title, description: event.description },
    location: event.place,
  });
  expect(own?.startDate.toJSDate().toISOString()).toBe('2025-07-05T00:00:00.000Z');
  expect(own?.endDate.toJSDate().toISOString()).toBe('2025-07-05T09:00:00.000Z');
  expect(own?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(own?.component.getFirstPropertyValue('url')).toBe(event.url);
});

it('a day lasts until the next one begins', () => {
  const time = { kind: 'days', firstDay: '2025-12-31', lastDay: '2025-12-31' } as const;
  const [own] = parsed([{ ...event, time }]).read;
  expect([own?.startDate.isDate, own?.startDate.toString(), own?.endDate.toString()]).toEqual([
    ...[true, '2025-12-31', '2026-01-01'],
  ]);
});

it('an event that is called off says so', () => {
  const [own] = parsed([{ ...event, state: 'cancelled' }]).read;
  expect(own?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

it.each([
  ['without an end', null],
  ['that ends before it begins', '2025-07-04T00:00:00.000Z'],
])('an event %s has a beginning alone', (_name, endAt) => {
  const time = { kind: 'span', startAt: '2025-07-05T00:00:00.000Z', endAt } as const;
  const [own] = parsed([{ ...event, time }]).read;
  expect(own?.component.getFirstProperty('dtend')).toBeNull();
});

it('no line is longer than 75 octets, and each ends with CR and LF', () => {
  const lines = parsed([event]).text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.includes('\n'))).toBe(false);
});

it('a title cannot bring lines of its own', () => {
  const title = 'A\r\nSTATUS:CANCELLED\r\nX:1';
  const { read } = parsed([{ ...event, title }]);
  expect(read).toHaveLength(1);
  expect(read[0]?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(read[0]?.summary).toBe('A\nSTATUS:CANCELLED\nX:1');
});
