import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../../content/locales';
import { notAllowed } from '../../content/public-api/not-allowed';
import { knownKeys } from '../../content/public-api/query';
import { schoolDay } from '../../content/school-day';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import { rowsOf, textOf, type Row } from '../../shared/strapi/rows';
import { requestFigures, type CountedRequest, type RequestFigures } from './figures';
import { DECISIONS, REQUESTER_TYPES } from './types';

const REQUEST = 'api::information-request.information-request';

/** Answers public questions for figures. REST, GraphQL and the site all come here. */
export interface FiguresAnswers {
  /**
   * The figures of every year with a request, newest first, or of the year asked for, as of `now`.
   *
   * @throws RuleError `QUERY_NOT_ALLOWED`, whose message names what is allowed
   */
  figures(query: unknown, now: Date): Promise<readonly RequestFigures[]>;
}

/** What is counted, and nothing else, is read: who asked for what never comes near an answer. */
const COUNTED = [
  ...(['receivedOn', 'clarificationAskedOn', 'clarifiedOn', 'thirdPartyAskedOn'] as const),
  ...(['thirdPartyRepliedOn', 'extendedOn', 'repliedOn'] as const),
  ...(['mode', 'decision', 'requesterType', 'madeProactive'] as const),
];

export function figuresAnswers(strapi: Core.Strapi): FiguresAnswers {
  return {
    async figures(query, now) {
      const asked = askedYear(query);
      const rows = await rowsOf(strapi, REQUEST).findMany({
        where: { locale: DEFAULT_LOCALE, publishedAt: null },
        select: COUNTED,
      });
      const requests = rows.map(counted);
      const calendar = await loadWorkdayCalendar(strapi);
      const today = await schoolDay(strapi, now);
      const years = [...new Set(requests.flatMap(({ receivedOn }) => yearOf(receivedOn)))];
      return years
        .filter((year) => asked === undefined || year === asked)
        .sort((one, other) => other - one)
        .map((year) => requestFigures(requests, { year, today, calendar }));
    },
  };
}

function counted(row: Row): CountedRequest {
  const day = (name: string) => textOf(row, name) || null;
  return {
    receivedOn: day('receivedOn'),
    clarificationAskedOn: day('clarificationAskedOn'),
    clarifiedOn: day('clarifiedOn'),
    thirdPartyAskedOn: day('thirdPartyAskedOn'),
    thirdPartyRepliedOn: day('thirdPartyRepliedOn'),
    extendedOn: day('extendedOn'),
    repliedOn: day('repliedOn'),
    mode: row.mode === 'enquiry' ? 'enquiry' : 'onRequest',
    decision: DECISIONS.find((decision) => decision === row.decision) ?? null,
    requesterType: REQUESTER_TYPES.find((type) => type === row.requesterType) ?? null,
    madeProactive: row.madeProactive === true,
  };
}

function yearOf(day: string | null): readonly number[] {
  return day === null ? [] : [Number(day.slice(0, 4))];
}

function askedYear(query: unknown): number | undefined {
  const { year } = knownKeys(query, ['year'], 'query');
  if (year === undefined) return undefined;
  const isWritten = typeof year === 'string' || typeof year === 'number';
  if (isWritten && /^[1-9]\d{3}$/.test(String(year))) return Number(year);
  throw notAllowed('year', 'a year of four digits');
}
