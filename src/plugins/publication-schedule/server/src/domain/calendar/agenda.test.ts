import { SCHOOL_ZONE, entry } from '../../../../../../../tests/support/schedule-entries';
import { agendaOf } from './agenda';

const told = (zone: string, entries: Parameters<typeof agendaOf>[0]) =>
  agendaOf(entries, zone).map(({ day, entries: shown }) => [
    day,
    ...shown.map(
      ({ planId, clock, isElsewhere }) => `${planId} ${clock}${isElsewhere ? ' *' : ''}`,
    ),
  ]);

const ENTRIES = [
  entry(1, '2026-07-13T01:00:00Z'),
  entry(2, '2026-07-12T17:00:00Z'),
  entry(3, '2026-07-12T15:59:00Z'),
];

describe('the agenda', () => {
  it('groups by the days of the school, in order', () => {
    expect(told(SCHOOL_ZONE, ENTRIES)).toEqual([
      ['2026-07-12', '3 23:59'],
      ['2026-07-13', '2 01:00', '1 09:00'],
    ]);
  });

  it('groups by the days of a viewer elsewhere, and says that the clock is another', () => {
    expect(told('America/New_York', ENTRIES)).toEqual([
      ['2026-07-12', '3 11:59 *', '2 13:00 *', '1 21:00 *'],
    ]);
  });

  it('does not call a zone elsewhere that shows the same', () => {
    expect(told('Asia/Singapore', [entry(1, '2026-07-13T01:00:00Z')])).toEqual([
      ['2026-07-13', '1 09:00'],
    ]);
  });

  it('lists what comes down before what goes out at one instant', () => {
    const at = '2026-07-13T01:00:00Z';
    expect(told(SCHOOL_ZONE, [entry(1, at), entry(2, at, { verb: 'unpublish' })])).toEqual([
      ['2026-07-13', '2 09:00', '1 09:00'],
    ]);
  });

  it('keeps the hour that comes twice in the order in which it happens', () => {
    const night = [entry(1, '2026-10-25T01:30:00Z'), entry(2, '2026-10-25T00:30:00Z')];
    expect(told('Europe/Berlin', night)).toEqual([['2026-10-25', '2 02:30 *', '1 02:30 *']]);
  });

  it('keeps days in order where the clocks are put back over midnight', () => {
    const night = ['2026-11-01T03:30Z', '2026-11-01T04:30Z', '2026-11-01T05:30Z'];
    expect(
      told(
        'America/Havana',
        night.map((at, id) => entry(id, at)),
      ),
    ).toEqual([
      ['2026-10-31', '0 23:30 *'],
      ['2026-11-01', '1 00:30 *', '2 00:30 *'],
    ]);
  });

  it('of nothing is empty', () => {
    expect(agendaOf([], SCHOOL_ZONE)).toEqual([]);
  });
});
