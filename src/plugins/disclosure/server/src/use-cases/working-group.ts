import type { Core } from '@strapi/strapi';

import type {
  AgendaResponse,
  ThemeGapsResponse,
  WorksComplaintsResponse,
} from '../../../contracts/working-group';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Day } from '../../../../../shared/workdays';
import { appFunctions, type NamedMatter, type OpenMatters } from '../app-functions';
import { openBook, readerWords, type Book } from '../book';
import { unansweredWeaknesses } from '../domain/evaluation/evaluation';
import { obligationKey } from '../domain/obligation/obligation';
import { agendaOf, type AgendaPoint } from '../domain/working-group/agenda';
import { themeGaps, unpublishedThemes } from '../domain/working-group/theme-gaps';
import { worksComplaints } from '../domain/working-group/works-complaints';
import { AGENDA_SENTENCES } from '../messages/agenda-messages';
import { THEME_WORDS } from '../messages/catalogue-messages';
import { INDICATOR_WORDS } from '../messages/evaluation-messages';
import { filled } from '../../../../../shared/sentence';
import { inLocale } from '../../../../../shared/language';
import { responsesWithin } from '../store/response-store';
import type { Words } from '../views/obligation-view';
import { dayAsked } from './as-of';
import { evaluationOf } from './evaluation';
import { readReports } from './reporting';

const NO_MATTERS: OpenMatters = { findings: [], unrepliedTickets: [], actions: [] };

/** What the working group has to talk about on a day. */
export async function readAgenda(
  strapi: Core.Strapi,
  asOf: Day | undefined,
  at: string,
): Promise<AgendaResponse> {
  const today = dayAsked(strapi, asOf, at);
  const words = await readerWords(strapi);
  const reports = await readReports(strapi, { asOf: today }, at);
  const { whole } = await evaluationOf(strapi, reports);
  const responses = await inUnitOfWork(strapi, (unit) => responsesWithin(unit, reports.window));
  const matters = (await appFunctions(strapi).openMatters?.(today)) ?? NO_MATTERS;
  const gaps = await gapsOn(strapi, today, words);
  const points = agendaOf({
    ...{ today, judged: reports.book.judged, ...matters },
    weakIndicators: unansweredWeaknesses(whole, responses),
    themeGaps: gaps.map(({ key }) => key),
  });
  const names = namesOfPoints(reports.book, matters, gaps, words);
  return { asOf: today, points: points.map((point) => shownPoint(point, names(point), words)) };
}

/** Themes of the school's rules for which none is in force on a day, and of which nothing is told. */
export async function readThemeGaps(
  strapi: Core.Strapi,
  asOf: Day | undefined,
  at: string,
): Promise<ThemeGapsResponse> {
  const today = dayAsked(strapi, asOf, at);
  const words = await readerWords(strapi);
  const { stored, facts } = await openBook(strapi, today);
  const items = stored.map(({ item }) => item);
  return {
    ...{ asOf: today, gaps: await gapsOn(strapi, today, words) },
    unpublished: unpublishedThemes(items, facts, today).map((key) => ({
      ...{ key, name: THEME_WORDS[key][words.language] },
    })),
  };
}

/** Complaints about works by notice. */
export async function readWorksComplaints(
  strapi: Core.Strapi,
  asOf: Day | undefined,
  at: string,
): Promise<WorksComplaintsResponse> {
  const today = dayAsked(strapi, asOf, at);
  const { locale } = await readerWords(strapi);
  const told = await appFunctions(strapi).worksAndComplaints?.(today, locale);
  const { works, complaints } = told ?? { works: [], complaints: [] };
  const { byNotice, ...sums } = worksComplaints(works, complaints);
  return {
    ...{ asOf: today, ...sums },
    notices: byNotice.map((notice) => {
      const own = works.find(({ key }) => key === notice.key);
      return { ...notice, title: own?.title ?? notice.key, announcedAt: own?.announcedAt ?? '' };
    }),
  };
}

async function gapsOn(strapi: Core.Strapi, today: Day, { locale }: Words) {
  const told = await appFunctions(strapi).ruleThemes?.(today, locale);
  if (told === undefined) return [];
  const missing = themeGaps(
    told.themes.map(({ key }) => key),
    told.rules,
  );
  return told.themes.filter(({ key }) => missing.includes(key));
}

type NameOf = (point: AgendaPoint) => string;

function namesOfPoints(
  { itemOf, judged }: Book,
  matters: OpenMatters,
  gaps: readonly { readonly key: string; readonly name: string }[],
  { language, locale }: Words,
): NameOf {
  const all: readonly NamedMatter[] = Object.values(matters).flat();
  const named = new Map([...all, ...gaps].map(({ key, name }) => [key, name]));
  const obligations = new Map(
    judged.map(({ obligation }) => {
      const { itemNo, periodKey } = obligation;
      const title = inLocale(itemOf(itemNo)?.titles ?? {}, locale);
      const period = language === 'en' ? ` (${periodKey})` : `（${periodKey}）`;
      return [obligationKey(obligation), `${itemNo} ${title}${period}`];
    }),
  );
  const indicators = new Map<string, string>(
    Object.entries(INDICATOR_WORDS).map(([key, { name }]) => [key, name[language]]),
  );
  return ({ kind, key }) => {
    if (kind.startsWith('obligation')) return obligations.get(key) ?? key;
    return (kind === 'weakIndicator' ? indicators.get(key) : named.get(key)) ?? key;
  };
}

function shownPoint(
  point: AgendaPoint,
  name: string,
  { language, department }: Words,
): AgendaResponse['points'][number] {
  const { kind, key, dueOn, daysOverdue } = point;
  return {
    ...{ kind, key, name, dueOn, daysOverdue },
    department: point.department === null ? null : department(point.department),
    sentence: filled(AGENDA_SENTENCES[kind], language, {
      ...{ name, dueOn: dueOn ?? '' },
      ...(daysOverdue !== null && { daysOverdue }),
    }),
  };
}
