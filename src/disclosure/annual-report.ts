import type { Core, UID } from '@strapi/strapi';
import type { ReportFigures, Section } from '../api/disclosure-report/types';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../content/locales';
import { isRecord } from '../content/row';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { formatDay } from '../site/dates';
import { formatRate } from '../site/figures';
import { REPORT_SENTENCES } from './annual-report-words';

export const ANNUAL_REPORT = 'api::disclosure-report.disclosure-report' satisfies UID.ContentType;

type Drafted = Readonly<Partial<Record<Section, readonly object[]>>>;

/**
 * What the figures of a year say in words, section by section. What no figure tells (reviews and
 * lawsuits, and what gets better) is left to people: a report cannot go out before they wrote it.
 */
export function draftedSections(
  { figures, figuresAsOf }: { readonly figures: ReportFigures; readonly figuresAsOf: string },
  locale: Locale,
): Drafted {
  return {
    proactive: paragraphs(proactive(figures, locale)),
    requests: paragraphs(requests(figures, locale)),
    problems: paragraphs(problems(figures, formatDay(figuresAsOf, locale), locale)),
  };
}

/** Writes the drafted sections into a report that has its figures, in every language. */
export async function writeAnnualReport(strapi: Core.Strapi, documentId: string): Promise<void> {
  const row = await rowsOf(strapi, ANNUAL_REPORT).findOne({
    where: { documentId, publishedAt: null, locale: DEFAULT_LOCALE },
    populate: { figures: true },
  });
  const figures = row?.['figures'];
  if (!isRecord(figures)) return;
  const told = { figures: figures as ReportFigures, figuresAsOf: textOf(row, 'figuresAsOf') };
  for (const locale of LOCALES) {
    const data = draftedSections(told, locale);
    await strapi.documents(ANNUAL_REPORT).update({ documentId, locale, data: data as never });
  }
}

function proactive(figures: ReportFigures, locale: Locale): readonly string[] {
  const say = REPORT_SENTENCES[locale];
  const rate = (bp: number) => formatRate(bp, locale);
  const { itemsExpected, itemsCovered, coverageBp, obligations, onTime, timelinessBp } = figures;
  const { corrections, readabilityScore, tickets, replyOnTimeBp } = figures;
  const { findings, verifiedOnTimeBp } = figures;
  return [
    coverageBp !== null && say.covered(itemsExpected ?? 0, itemsCovered ?? 0, rate(coverageBp)),
    timelinessBp !== null && say.due(obligations ?? 0, onTime ?? 0, rate(timelinessBp)),
    corrections !== null && corrections > 0 && say.corrected(corrections),
    readabilityScore !== null && say.readable(readabilityScore),
    tickets !== null && replyOnTimeBp !== null && say.feedback(tickets, rate(replyOnTimeBp)),
    findings !== null &&
      findings > 0 &&
      verifiedOnTimeBp !== null &&
      say.findings(findings, rate(verifiedOnTimeBp)),
  ].filter((sentence) => sentence !== false);
}

function requests(figures: ReportFigures, locale: Locale): readonly string[] {
  const say = REPORT_SENTENCES[locale];
  const { requestsReceived, requestsReplied, requestsOnTime } = figures;
  if (requestsReceived === null || requestsReceived === 0) return [say.noRequests];
  const isTold = requestsReplied !== null && requestsOnTime !== null;
  return [
    say.requests(requestsReceived),
    isTold ? say.replied(requestsReplied, requestsOnTime) : say.fewRequests,
  ];
}

function problems(figures: ReportFigures, day: string, locale: Locale): readonly string[] {
  const say = REPORT_SENTENCES[locale];
  const { late, overdue, meanWorkdaysLateX100, itemsExpected, itemsCovered } = figures;
  const uncovered = (itemsExpected ?? 0) - (itemsCovered ?? 0);
  const found = [
    (late ?? 0) > 0 && say.late(late ?? 0, ((meanWorkdaysLateX100 ?? 0) / 100).toFixed(1)),
    (overdue ?? 0) > 0 && say.overdue(overdue ?? 0, day),
    uncovered > 0 && say.uncovered(uncovered),
  ].filter((sentence) => sentence !== false);
  return found.length === 0 ? [say.nothingLate] : found;
}

function paragraphs(texts: readonly string[]): readonly object[] {
  return texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}
