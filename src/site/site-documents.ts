import { renderAsset } from './assets/asset-page';
import type { AssetRegister } from './assets/register';
import { quarterName, renderRegister } from './assets/register-page';
import { formatMonth } from './dates';
import { neighboursIn, type PageLink } from './document-page';
import type { AnnualReport } from './disclosure/annual-report';
import { renderAnnualReport } from './disclosure/annual-report-page';
import { DISCLOSURE_SITE_WORDS } from './disclosure/words';
import { renderDocument } from './documents/pages';
import { renderFinanceMonth } from './finance-month';
import { renderInspection } from './inspections/inspection-page';
import { renderEntry } from './feedback/entry-page';
import type { Bulletin } from './logistics/bulletin';
import { renderBulletin } from './logistics/bulletin-page';
import { weekName } from './logistics/list-page';
import { renderMealMonth } from './meals/account-page';
import { renderMenu } from './meals/menu-page';
import { renderAction } from './participation/action-page';
import { joined } from './participation/chain';
import { renderMeeting } from './participation/meeting-page';
import { renderProcurement } from './procurement/procurement-page';
import type { Published } from './published/published';
import type { SiteReader } from './reader';
import type { Page } from './routes';
import type { SiteContext } from './shapes';
import { renderNotice } from './works/notice-page';

type OneOf<Kind extends Page['kind']> = Extract<Page, { readonly kind: Kind }>;

/** A page that shows one document. */
export type DocumentPage = OneOf<
  | ('month' | 'bulletin' | 'notice' | 'mealMonth' | 'menu' | 'document')
  | ('inspection' | 'meeting' | 'action' | 'register' | 'asset' | 'feedbackEntry' | 'purchase')
  | 'annualReport'
>;

interface Desk {
  readonly site: SiteContext;
  readonly reader: SiteReader;
}

/** Reads one document with all that belongs to it and renders it; null where it is not public. */
export function documentPage(
  page: DocumentPage,
  site: SiteContext,
  reader: SiteReader,
): Promise<string | null> {
  const desk = { site, reader };
  switch (page.kind) {
    case 'month':
      return monthPage(page, desk);
    case 'bulletin':
      return bulletinPage(page, desk);
    case 'notice':
      return noticePage(page, desk);
    case 'mealMonth':
      return mealMonthPage(page, desk);
    case 'menu':
      return menuPage(page, desk);
    case 'inspection':
      return inspectionPage(page, desk);
    case 'purchase':
      return purchasePage(page, desk);
    case 'document':
      return disclosurePage(page, desk);
    case 'meeting':
      return meetingPage(page, desk);
    case 'action':
      return actionPage(page, desk);
    case 'register':
      return registerPage(page, desk);
    case 'annualReport':
      return annualReportPage(page, desk);
    case 'asset':
      return assetPage(page, desk);
    case 'feedbackEntry':
      return entryPage(page, desk);
  }
}

/** What every document needs besides itself. */
async function surroundings(document: Published, { site: { locale }, reader }: Desk) {
  const [names, traces] = await Promise.all([
    reader.names(locale),
    reader.traces(document, locale),
  ]);
  return { names, traces };
}

async function monthPage({ period, scope }: OneOf<'month'>, desk: Desk) {
  const { site, reader } = desk;
  const month = await reader.month(site.locale, period, scope);
  if (month === null) return null;
  const ofScope = (await reader.months(site.locale)).filter((one) => one.scope === scope);
  const neighbours = neighboursIn(ofScope, (one) => one.period === period);
  return renderFinanceMonth(site, { month, ...neighbours, ...(await surroundings(month, desk)) });
}

async function bulletinPage({ week }: OneOf<'bulletin'>, desk: Desk) {
  const { site, reader } = desk;
  const { locale } = site;
  const bulletin = await reader.bulletins.one(locale, weekFilter(week));
  if (bulletin === null) return null;
  const [bulletins, notices] = await Promise.all([
    reader.bulletins.all(locale),
    bulletin.notices.length === 0 ? [] : reader.notices.all(locale),
  ]);
  const { previous, next } = neighboursIn(bulletins, (one) => one.week === week);
  const link = (one: Bulletin | undefined): PageLink | undefined =>
    one && { label: weekName(one, locale), page: { kind: 'bulletin', week: one.week } };
  return renderBulletin(site, {
    ...{ bulletin, previous: link(previous), next: link(next) },
    notices: notices.filter(({ key }) => bulletin.notices.includes(key)),
    ...(await surroundings(bulletin, desk)),
  });
}

async function noticePage({ key }: OneOf<'notice'>, desk: Desk) {
  const notice = await desk.reader.notices.one(desk.site.locale, { key });
  if (notice === null) return null;
  return renderNotice(desk.site, { notice, ...(await surroundings(notice, desk)) });
}

async function mealMonthPage({ period }: OneOf<'mealMonth'>, desk: Desk) {
  const { site, reader } = desk;
  const { locale } = site;
  const account = await reader.meals.one(locale, { period });
  if (account === null) return null;
  const accounts = await reader.meals.all(locale);
  const { previous, next } = neighboursIn(accounts, (one) => one.period === period);
  const link = (one: { readonly period: string } | undefined): PageLink | undefined =>
    one && {
      label: formatMonth(one.period, locale),
      page: { kind: 'mealMonth', period: one.period },
    };
  return renderMealMonth(site, {
    ...{ account, previous: link(previous), next: link(next) },
    ...(await surroundings(account, desk)),
  });
}

async function menuPage({ week }: OneOf<'menu'>, desk: Desk) {
  const { site, reader } = desk;
  const menu = await reader.menus.one(site.locale, weekFilter(week));
  if (menu === null) return null;
  const menus = await reader.menus.all(site.locale);
  return renderMenu(site, { menu, menus, ...(await surroundings(menu, desk)) });
}

async function inspectionPage({ key }: OneOf<'inspection'>, desk: Desk) {
  const { locale } = desk.site;
  const inspection = await desk.reader.inspections.one(locale, { key });
  if (inspection === null) return null;
  const findings = await desk.reader.findings(locale, key);
  return renderInspection(desk.site, {
    ...{ inspection, findings },
    ...(await surroundings(inspection, desk)),
  });
}

async function purchasePage({ key }: OneOf<'purchase'>, desk: Desk) {
  const procurement = await desk.reader.procurements.one(desk.site.locale, { key });
  if (procurement === null) return null;
  return renderProcurement(desk.site, {
    procurement,
    ...(await surroundings(procurement, desk)),
  });
}

async function disclosurePage({ key }: OneOf<'document'>, desk: Desk) {
  const document = await desk.reader.documents.one(desk.site.locale, { key });
  if (document === null) return null;
  return renderDocument(desk.site, { document, ...(await surroundings(document, desk)) });
}

async function meetingPage({ key }: OneOf<'meeting'>, desk: Desk) {
  const meeting = await desk.reader.meetings.one(desk.site.locale, { key });
  if (meeting === null) return null;
  return renderMeeting(desk.site, { meeting, ...(await surroundings(meeting, desk)) });
}

async function actionPage({ key }: OneOf<'action'>, desk: Desk) {
  const { reader, site } = desk;
  const action = await reader.actions.one(site.locale, { key });
  if (action === null) return null;
  const [chain, surveys] = await Promise.all([
    reader.chain({ type: 'improvementAction', key }, site.locale),
    reader.surveys.endsOf(action, site.locale),
  ]);
  return renderAction(site, {
    ...{ action, chain: joined(chain, surveys) },
    ...(await surroundings(action, desk)),
  });
}

async function registerPage({ period }: OneOf<'register'>, desk: Desk) {
  const { site, reader } = desk;
  const { locale } = site;
  const register = await reader.registers.one(locale, { periodKey: period });
  if (register === null) return null;
  const registers = await reader.registers.all(locale);
  const { previous, next } = neighboursIn(registers, (one) => one.periodKey === period);
  const link = (one: AssetRegister | undefined): PageLink | undefined =>
    one && { label: quarterName(one, locale), page: { kind: 'register', period: one.periodKey } };
  return renderRegister(site, {
    ...{ register, previous: link(previous), next: link(next) },
    ...(await surroundings(register, desk)),
  });
}

async function annualReportPage({ period }: OneOf<'annualReport'>, desk: Desk) {
  const { site, reader } = desk;
  const { locale } = site;
  const report = await reader.annualReports.one(locale, { periodKey: period });
  if (report === null) return null;
  const reports = await reader.annualReports.all(locale);
  const { previous, next } = neighboursIn(reports, (one) => one.periodKey === period);
  const link = (one: AnnualReport | undefined): PageLink | undefined =>
    one && {
      label: DISCLOSURE_SITE_WORDS[locale].reports.year(one.periodKey),
      page: { kind: 'annualReport', period: one.periodKey },
    };
  return renderAnnualReport(site, {
    ...{ report, previous: link(previous), next: link(next) },
    ...(await surroundings(report, desk)),
  });
}

async function assetPage({ code }: OneOf<'asset'>, { site, reader }: Desk) {
  const { locale } = site;
  const asset = await reader.assets.one(locale, code);
  if (asset === null) return null;
  const [events, names] = await Promise.all([
    reader.assets.events(locale, code),
    reader.names(locale),
  ]);
  return renderAsset(site, { asset, events, names });
}

async function entryPage({ key }: OneOf<'feedbackEntry'>, desk: Desk) {
  const entry = await desk.reader.entries.one(desk.site.locale, { key });
  if (entry === null) return null;
  return renderEntry(desk.site, { entry, ...(await surroundings(entry, desk)) });
}

/** How the API is asked for a document of a week: `2025-W36`. */
export function weekFilter(week: string) {
  return { year: Number(week.slice(0, 4)), isoWeek: Number(week.slice(6)) };
}
