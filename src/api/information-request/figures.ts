import { withoutSmallCells, withoutSmallPart, type Cells } from '../../shared/small-cells';
import type { WorkdayCalendar } from '../../shared/workdays';
import { workdaysLate } from './deadline';
import {
  DECISIONS,
  REQUEST_MODES,
  REQUESTER_TYPES,
  type RequestDays,
  type RequestDecision,
  type RequesterType,
  type RequestMode,
} from './types';

/** A request as far as it is counted. */
export interface CountedRequest extends RequestDays {
  readonly mode: RequestMode;
  readonly decision: RequestDecision | null;
  readonly requesterType: RequesterType | null;
  readonly madeProactive: boolean;
}

/** The requests of one year in figures; a count of fewer than five people is null. */
export interface RequestFigures {
  readonly year: number;
  readonly received: number;
  readonly replied: number | null;
  readonly repliedOnTime: number | null;
  /** Not replied to although the last day has passed. */
  readonly overdue: number | null;
  readonly extended: number | null;
  readonly madeProactive: number | null;
  readonly byMode: Cells<RequestMode>;
  readonly byDecision: Cells<RequestDecision>;
  readonly byRequesterType: Cells<RequesterType>;
  /** True where a count is withheld. */
  readonly hasWithheld: boolean;
}

/** Figures of a year as of a day: how late a request is depends on it. */
export function requestFigures(
  requests: readonly CountedRequest[],
  { year, today, calendar }: FiguresScene,
): RequestFigures {
  const own = requests.filter(({ receivedOn }) => receivedOn?.slice(0, 4) === String(year));
  const total = own.length;
  const part = (isCounted: (request: CountedRequest) => boolean) =>
    withoutSmallPart(own.filter(isCounted).length, total);
  const late = (request: CountedRequest) => workdaysLate(request, calendar, today) > 0;
  const figures = {
    replied: part(({ repliedOn }) => repliedOn !== null),
    repliedOnTime: part((request) => request.repliedOn !== null && !late(request)),
    overdue: part((request) => request.repliedOn === null && late(request)),
    extended: part(({ extendedOn }) => extendedOn !== null),
    madeProactive: part((request) => request.madeProactive),
  };
  const cells = {
    byMode: counted(
      REQUEST_MODES,
      own.map(({ mode }) => mode),
    ),
    byDecision: counted(
      DECISIONS,
      own.map(({ decision }) => decision),
    ),
    byRequesterType: counted(
      REQUESTER_TYPES,
      own.map(({ requesterType }) => requesterType),
    ),
  };
  const all = [
    ...Object.values(figures),
    ...Object.values(cells).flatMap((one) => Object.values(one)),
  ];
  return { year, received: total, ...figures, ...cells, hasWithheld: all.includes(null) };
}

export interface FiguresScene {
  readonly year: number;
  readonly today: string;
  readonly calendar: WorkdayCalendar;
}

function counted<Name extends string>(
  names: readonly Name[],
  values: readonly (Name | null)[],
): Cells<Name> {
  const counts = names.map((name) => [name, values.filter((value) => value === name).length]);
  return withoutSmallCells(Object.fromEntries(counts) as Record<Name, number>);
}
