import type { MoveRequest } from '../../../contracts/plans';
import type { Day } from '../../../../../shared/workdays';
import { addDays, clockOfLocal, dayOfLocal } from '../../../server/src/domain/time/local-time';
import type { PanelEntry } from './shown-entry';

const DAY_MILLISECONDS = 86_400_000;

type Moved = Pick<PanelEntry, 'local' | 'zone' | 'workdays'>;

/**
 * The time of a plan that is carried from one day of the calendar to another: its own clock shows the
 * same, so many days later. Its day may be another than that of the calendar where its zone is.
 */
export function timeOn({ local, zone }: Moved, from: Day, to: Day): MoveRequest['to'] {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLISECONDS;
  const day = addDays(dayOfLocal(local), days);
  return { kind: 'at', local: `${day}T${clockOfLocal(local)}`, zone };
}

/** The time that a plan had before it was moved. */
export function timeBefore({ local, zone, workdays }: Moved): MoveRequest['to'] {
  return workdays === null
    ? { kind: 'at', local, zone }
    : { kind: 'workdaysAfterPublish', workdays };
}
