import type { Core } from '@strapi/strapi';
import type { z } from 'zod';

import type {
  publicCatalogueQuery,
  PublicCatalogueItem,
  PublicCatalogueResponse,
  publicReportQuery,
  PublicReportResponse,
  PublicStanding,
} from '../../../contracts/public';
import type { ReportFigures } from '../../../contracts/report';
import { appFunctions, type PublicLink } from '../app-functions';
import { openBook, publicWords, type Book } from '../book';
import { isActive, type CatalogueItem } from '../domain/catalogue/catalogue-item';
import { standingOfItem } from '../domain/catalogue/item-standing';
import { timelinessByQuarter } from '../domain/metrics/periods';
import { timelinessOf } from '../domain/metrics/timeliness';
import type { PublicationFact } from '../domain/obligation/obligation';
import type { JudgedObligation } from '../domain/obligation/standing';
import { refusal } from '../domain/refusal';
import { CADENCE_WORDS, CHANNEL_WORDS, THEME_WORDS } from '../messages/catalogue-messages';
import { dueRuleText } from '../messages/due-rule-messages';
import { STATE_WORDS } from '../messages/state-messages';
import { inLocale, languageOfLocale } from '../../../../../shared/language';
import { refusalError } from '../refusals';
import { fiscalYearStartOf } from '../school';
import { contentLocales } from '../views/item-choices';
import { standingSentence, type Words } from '../views/obligation-view';
import { dayAsked } from './as-of';
import { evaluationOf, shownEvaluation } from './evaluation';
import { readReports, shownReports, type Reports } from './reporting';

/** The catalogue as everybody reads it. */
export async function readPublicCatalogue(
  strapi: Core.Strapi,
  { locale: asked, theme, department, asOf }: z.output<typeof publicCatalogueQuery>,
  at: string,
): Promise<PublicCatalogueResponse> {
  const locale = await localeAsked(strapi, asked);
  const today = dayAsked(strapi, asOf, at);
  const words = await publicWords(strapi, locale);
  const book = await openBook(strapi, today);
  const items = book.stored
    .map(({ item }) => item)
    .filter((item) => isActive(item, today))
    .filter((item) => theme === undefined || item.theme === theme)
    .filter((item) => department === undefined || item.ownerDepartment === department);
  const lasts = items.flatMap(({ itemNo }) => lastFactOf(book, itemNo) ?? []);
  const links = (await appFunctions(strapi).linksOf?.(lasts, locale)) ?? [];
  const from = fiscalYearStartOf(strapi, today, 1);
  const data = items.map((item) => publicItem(item, { book, words, links, from, today }));
  return { data, meta: { locale, asOf: today, total: data.length } };
}

/** The report as everybody reads it, with the score and its weights. */
export async function readPublicReport(
  strapi: Core.Strapi,
  { locale: asked, ...query }: z.output<typeof publicReportQuery>,
  at: string,
): Promise<PublicReportResponse> {
  const locale = await localeAsked(strapi, asked);
  const reports = await readReports(strapi, query, at);
  const words = await publicWords(strapi, locale);
  const { method, whole } = await evaluationOf(strapi, withoutFewTickets(reports));
  const { report, departments, months } = shownReports(reports, words);
  return {
    data: {
      ...{ report: withoutSmallCells(report), months },
      quarters: timelinessByQuarter(reports.book.judged, reports.window).map((quarter) => ({
        ...quarter,
        departments: quarter.departments.map(({ department, ...counts }) => ({
          ...{ department: words.department(department), ...counts },
        })),
      })),
      departments: departments.map((one) => ({ ...one, report: withoutSmallCells(one.report) })),
      evaluation: shownEvaluation(whole, method, words.language),
    },
    meta: { locale, asOf: reports.whole.asOf },
  };
}

/** Fewer tickets than this tell of single people. */
const LEAST_TICKETS = 5;

/** A score must not tell what the figures beside it withhold. */
function withoutFewTickets(reports: Reports): Reports {
  const { whole } = reports;
  if (whole.feedback.tickets >= LEAST_TICKETS) return reports;
  return { ...reports, whole: { ...whole, feedback: { ...whole.feedback, replyOnTimeBp: null } } };
}

/** Windows can be laid at will, so that what people rated would be told by differences. */
function withoutSmallCells(report: ReportFigures): ReportFigures {
  const { feedback } = report;
  const isSmall = feedback.tickets !== null && feedback.tickets < LEAST_TICKETS;
  const withheld = isSmall
    ? Object.fromEntries(Object.keys(feedback).map((name) => [name, null]))
    : { satisfactionMeanX100: null };
  return { ...report, feedback: { ...feedback, ...withheld } };
}

/** @throws DISCLOSURE_LOCALE_UNKNOWN naming those that there are */
async function localeAsked(strapi: Core.Strapi, asked: string | undefined): Promise<string> {
  const allowed = await contentLocales(strapi);
  if (asked === undefined) return allowed.includes('zh-Hans') ? 'zh-Hans' : (allowed[0] ?? '');
  if (allowed.includes(asked)) return asked;
  const details = { locale: asked, allowed: allowed.join(', ') };
  throw refusalError(
    strapi,
    refusal('DISCLOSURE_LOCALE_UNKNOWN', details),
    languageOfLocale(asked),
  );
}

interface Ground {
  readonly book: Book;
  readonly words: Words;
  readonly links: readonly PublicLink[];
  readonly from: string;
  readonly today: string;
}

function publicItem(
  item: CatalogueItem,
  { book, words, links, from, today }: Ground,
): PublicCatalogueItem {
  const { language, locale } = words;
  const own = book.judged.filter(({ obligation }) => obligation.itemNo === item.itemNo);
  const { current, next } = standingOfItem(own, today);
  const last = lastFactOf(book, item.itemNo);
  const link = links.find(
    ({ itemNo, contentKey }) => itemNo === item.itemNo && contentKey === last?.contentKey,
  );
  const counts = timelinessOf(own, { from, to: today, department: null });
  const { audience, retentionYears, noticeWorkdays } = item;
  return {
    ...{ itemNo: item.itemNo, title: inLocale(item.titles, locale) },
    theme: { key: item.theme, name: THEME_WORDS[item.theme][language] },
    department: words.department(item.ownerDepartment),
    cadence: { key: item.cadence, name: CADENCE_WORDS[item.cadence][language] },
    ruleText: dueRuleText(item.dueRule, language),
    channels: item.channels.map((key) => ({ key, name: CHANNEL_WORDS[key][language] })),
    legalBasis: inLocale(item.legalBasis, locale) || null,
    ...{ audience, retentionYears, noticeWorkdays },
    lastPublished: last && {
      ...{ periodKey: last.periodKey, publicSince: last.publicSince },
      ...{ title: link?.title ?? null, path: link?.path ?? null },
    },
    current: current && publicStanding(current, words),
    next: next && publicStanding(next, words),
    counts: {
      ...{ onTime: counts.onTime, late: counts.late },
      ...{ overdue: counts.overdue, waived: counts.waived },
    },
  };
}

/** The key of an event is that of a document, which may not be public yet. */
function publicStanding(judged: JudgedObligation, { language }: Words): PublicStanding {
  const { obligation, standing } = judged;
  const isPublished = standing.state === 'onTime' || standing.state === 'late';
  return {
    periodKey: obligation.triggerOn === null || isPublished ? obligation.periodKey : null,
    ...{ dueOn: obligation.dueOn, state: standing.state },
    stateText: STATE_WORDS[standing.state][language],
    sentence: standingSentence(judged, language),
  };
}

function lastFactOf({ facts }: Book, itemNo: string): PublicationFact | null {
  return facts.findLast((fact) => fact.itemNo === itemNo) ?? null;
}
