import fc from 'fast-check';

import { entry } from '../../../../../../../tests/support/schedule-entries';
import type { StateKind } from '../plan/plan';
import { calendarText, type FeedEntry } from './icalendar';

const AT = '2026-07-10T04:00:00.000Z';

function feedEntry(overrides: Partial<FeedEntry> = {}): FeedEntry {
  return {
    ...entry(7, '2026-07-13T01:00:00Z', { title: '七月财务公开' }),
    ...{ installationId: 'school-1', sequence: 2, changedAt: '2026-07-09T08:30:15.250Z' },
    ...{ description: '', url: null },
    ...overrides,
  };
}

const textOf = (overrides: Partial<FeedEntry> = {}) =>
  calendarText({ name: '公开计划', entries: [feedEntry(overrides)], at: AT });
/** Logical lines again, as a calendar program reads them. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const valueOf = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (value = '') =>
  value.replaceAll(/\\(.)/g, (_pair, character: string) => (character === 'n' ? '\n' : character));

it('is a calendar with an event for each plan', () => {
  expect(textOf({ description: '发布，请核对', url: 'https://school.cn/admin?a=1,2;b' })).toBe(
    [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0'],
      'PRODID:-//strapi-plugin-publication-schedule//NONSGML calendar//EN',
      ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:公开计划'],
      ...['BEGIN:VEVENT', 'UID:plan-7@school-1', 'DTSTAMP:20260710T040000Z'],
      ...['LAST-MODIFIED:20260709T083015Z', 'SEQUENCE:2', 'DTSTART:20260713T010000Z'],
      ...['SUMMARY:七月财务公开', 'DESCRIPTION:发布，请核对', 'CATEGORIES:PUBLISH'],
      ...['STATUS:CONFIRMED', 'TRANSP:TRANSPARENT', 'URL:https://school.cn/admin?a=1,2;b'],
      ...['END:VEVENT', 'END:VCALENDAR', ''],
    ].join('\r\n'),
  );
});

it('without plans is still a calendar', () => {
  const text = calendarText({ name: 'x', entries: [], at: AT });
  expect(unfolded(text)).toContain('END:VCALENDAR');
  expect(text).not.toContain('VEVENT');
});

it.each<[StateKind, string]>([
  ['armed', 'CONFIRMED'],
  ['claimed', 'CONFIRMED'],
  ['retryWait', 'CONFIRMED'],
  ['done', 'CONFIRMED'],
  ['paused', 'TENTATIVE'],
  ['needsAttention', 'TENTATIVE'],
  ['failed', 'TENTATIVE'],
  ['missed', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
  ['superseded', 'CANCELLED'],
])('a plan that is %s is %s', (state, status) => {
  expect(valueOf(textOf({ state }), 'STATUS')).toBe(status);
});

it.each([
  ['commas and semicolons', 'a, b; c', 'a\\, b\\; c'],
  ['backslashes', 'a\\n', 'a\\\\n'],
  ['line breaks of each kind', 'a\r\nb\rc\nd\u2028e', 'a\\nb\\nc\\nd\\ne'],
  ['control characters', 'a\u0000\u0007b\tc', 'abc'],
  ['colons and quotes as they are', 'a: "b"', 'a: "b"'],
])('escapes %s', (_what, title, expected) => {
  expect(valueOf(textOf({ title }), 'SUMMARY')).toBe(expected);
});

it('no title, address or name can write a line of its own', () => {
  const evil = 'x\r\nEND:VEVENT\r\nATTACH:https://evil.example';
  const text = calendarText({
    ...{ name: evil, at: AT },
    entries: [feedEntry({ title: evil, url: evil, installationId: evil, description: evil })],
  });
  const lines = unfolded(text);
  expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
});

it('whatever the title, lines have at most 75 octets and read back as the title', () => {
  const title = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' });
  fc.assert(
    fc.property(title, (wanted) => {
      const text = textOf({ title: wanted });
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
        expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line);
      }
      expect(unescaped(valueOf(text, 'SUMMARY'))).toBe(
        wanted.replaceAll(/\r\n|[\r\u2028\u2029]/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ''),
      );
    }),
    { numRuns: 150 },
  );
});

it('folds at the octet, not before', () => {
  const [line = ''] = textOf({ title: 'x'.repeat(200) })
    .split('\r\n')
    .filter((it) => it.startsWith('SUMMARY'));
  expect(line).toHaveLength(75);
});
