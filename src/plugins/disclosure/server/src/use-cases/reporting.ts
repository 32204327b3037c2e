import type { Core } from '@strapi/strapi';
import type { z } from 'zod';

import type { reportQuery, ReportResponse } from '../../../contracts/report';
import { appFunctions } from '../app-functions';
import { openBook, readerWords, type Book } from '../book';
import { disclosureConfig } from '../config';
import { timelinessByMonth } from '../domain/metrics/periods';
import {
  reportOf,
  reportsByDepartment,
  type Report,
  type ReportGround,
} from '../domain/metrics/report';
import type { ReportWindow } from '../domain/metrics/window';
import { readabilityOf } from '../domain/readability/readability';
import { refusal } from '../domain/refusal';
import { refusalError } from '../refusals';
import { fiscalYearStartOf } from '../school';
import type { Words } from '../views/obligation-view';
import { dayAsked } from './as-of';

export type ReportQuery = z.output<typeof reportQuery>;

export interface Reports {
  readonly window: ReportWindow;
  readonly book: Book;
  readonly whole: Report;
  /** One of each department; empty where one was asked for. */
  readonly departments: readonly Report[];
}

/** The figures of a window; without one, of the last fiscal year and the one that runs. */
export async function readReports(
  strapi: Core.Strapi,
  { from, to, department, asOf }: ReportQuery,
  at: string,
): Promise<Reports> {
  const today = dayAsked(strapi, asOf, at);
  const window: ReportWindow = {
    from: from ?? fiscalYearStartOf(strapi, to ?? today, 1),
    to: to ?? today,
    department: department ?? null,
  };
  if (window.to < window.from) {
    throw refusalError(strapi, refusal('DISCLOSURE_INPUT_INVALID', { field: 'to' }));
  }
  const book = await openBook(strapi, today, { dueTo: window.to });
  const ground = await groundOf(strapi, book, window);
  const scene = {
    ...book.scene,
    acceptWorkdays: disclosureConfig(strapi).acceptWorkdays,
  };
  if (window.department !== null) {
    return { window, book, whole: reportOf(ground, window, scene), departments: [] };
  }
  const [whole, ...departments] = reportsByDepartment(ground, window, scene);
  return { window, book, whole: whole ?? reportOf(ground, window, scene), departments };
}

/** The report as it is answered, with departments named. */
export function shownReports(
  { whole, departments, book, window }: Reports,
  { department }: Words,
): ReportResponse {
  return {
    report: shown(whole),
    departments: departments.map((report) => ({
      department: department(report.window.department ?? ''),
      report: shown(report),
    })),
    months: timelinessByMonth(book.judged, window),
  };
}

/** `GET /disclosure/report` */
export async function readReport(
  strapi: Core.Strapi,
  query: ReportQuery,
  at: string,
): Promise<ReportResponse> {
  return shownReports(await readReports(strapi, query, at), await readerWords(strapi));
}

async function groundOf(
  strapi: Core.Strapi,
  { stored, judged }: Book,
  window: ReportWindow,
): Promise<ReportGround> {
  const { publicationsOf, ticketsOf, findingsOf } = appFunctions(strapi);
  const items = stored.map(({ item }) => item);
  const publications = (await publicationsOf?.(window, items)) ?? [];
  return {
    ...{ items, judged },
    publications: publications.map(({ texts, ...one }) => ({
      ...one,
      readability: readabilityOf(texts)?.score ?? null,
    })),
    tickets: (await ticketsOf?.(window)) ?? [],
    findings: (await findingsOf?.(window)) ?? [],
  };
}

/** A copy whose shares of themes lose what type says that they may be left out. */
function shown(report: Report): ReportResponse['report'] {
  const { coverage } = report;
  const byTheme = Object.fromEntries(
    Object.entries(coverage.byTheme).flatMap(([theme, count]) =>
      count === undefined ? [] : [[theme, count]],
    ),
  );
  return { ...report, coverage: { ...coverage, byTheme } };
}
