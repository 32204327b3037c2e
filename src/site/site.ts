import type { Locale } from '../content/locales';
import { renderAssetHome } from './assets/home-page';
import { renderAssetList } from './assets/list-page';
import { renderFinanceList } from './finance-list';
import { renderGlossary } from './glossary/glossary-page';
import { renderSubscribe } from './channels/subscribe-page';
import { disclosurePage } from './disclosure/pages';
import { renderDocumentList } from './documents/pages';
import { renderFeeList } from './fees/list-page';
import { renderHome } from './home';
import { renderInspectionList } from './inspections/list-page';
import { renderRectification } from './inspections/rectification-page';
import { renderBulletinList } from './logistics/list-page';
import { renderMealList } from './meals/list-page';
import { renderMenuList } from './meals/menu-page';
import { renderFeedbackList } from './feedback/list-page';
import { renderNotFound } from './not-found';
import { participationPage } from './participation/pages';
import { renderProcurementList } from './procurement/list-page';
import type { SiteReader } from './reader';
import type { Page, Section } from './routes';
import { renderRegulationList } from './regulations/list-page';
import { differencePage, regulationPage } from './regulations/pages';
import { documentPage, type DocumentPage } from './site-documents';
import { RuleError } from '../shared/rule-error';
import type { SearchOutcome } from './search/answer';
import type { SearchRequest } from './search/request';
import { renderSearch } from './search/search-page';
import type { SiteContext } from './shapes';
import { surveyAnswer, surveyListPage } from './surveys/pages';
import { renderWorksList } from './works/list-page';

export interface SiteAnswer {
  readonly status: 200 | 400 | 403 | 404;
  readonly html: string;
  /** What the page may do, where that is not what all others may: it has an element in it. */
  readonly policy?: string;
}

export interface SiteRequest {
  readonly page: Page;
  readonly locale: Locale;
  /** See `SiteContext.origin`. */
  readonly origin: string;
  /** ISO instant */
  readonly now: string;
}

/** Reads what a page needs and renders it. */
export async function answerPage(request: SiteRequest, reader: SiteReader): Promise<SiteAnswer> {
  const { page } = request;
  const site = await contextFor(request, reader);
  switch (page.kind) {
    case 'home':
      return found(await homePage(site, reader));
    case 'assetList':
      return assetListPage(page.pageNo, site, reader);
    case 'search':
      return searchPage(page, site, reader);
    case 'month':
    case 'bulletin':
    case 'notice':
    case 'mealMonth':
    case 'menu':
    case 'inspection':
    case 'purchase':
    case 'document':
    case 'meeting':
    case 'action':
    case 'register':
    case 'annualReport':
    case 'asset':
      return documentAnswer(page, site, reader);
    case 'regulation':
      return regulationAnswer(page, site, reader);
    case 'difference': {
      const html = await differencePage(page, { site, reader });
      return html === null ? unknown(site, page) : found(html);
    }
    case 'survey':
    case 'surveyResults':
      return (await surveyAnswer(page, { site, reader })) ?? unknown(site, page);
    case 'feedbackEntry':
      return documentAnswer(page, site, reader);
    case 'feedback':
      return found(await feedbackPage(page.theme, site, reader));
    case 'feedbackForm':
    case 'feedbackTicket':
      // These depend on what was sent and are answered where it arrives.
      return { status: 404, html: renderNotFound(site, page) };
    default:
      return found(await listPage(page.kind, site, reader));
  }
}

/** The site's page for an address that leads nowhere. */
export async function answerNotFound(
  request: Omit<SiteRequest, 'page'>,
  reader: SiteReader,
): Promise<SiteAnswer> {
  return { status: 404, html: renderNotFound(await contextFor(request, reader)) };
}

async function feedbackPage(
  theme: string | undefined,
  site: SiteContext,
  reader: SiteReader,
): Promise<string> {
  const { locale } = site;
  const [entries, figures, names] = await Promise.all([
    reader.entries.all(locale),
    reader.figures(),
    reader.names(locale),
  ]);
  return renderFeedbackList(site, { entries, figures, names, theme });
}

/** What every page knows; also for pages that are answered elsewhere. */
export async function contextFor(
  { locale, origin, now }: Omit<SiteRequest, 'page'>,
  reader: SiteReader,
): Promise<SiteContext> {
  const [school, terms] = await Promise.all([reader.school(locale), reader.terms(locale)]);
  return { locale, origin, now, school, terms };
}

async function homePage(site: SiteContext, reader: SiteReader): Promise<string> {
  const { locale } = site;
  const [months, bulletins, notices, accounts, names, menus, fees, documents] = await Promise.all([
    reader.months(locale),
    reader.bulletins.all(locale),
    reader.notices.all(locale),
    reader.meals.all(locale),
    reader.names(locale),
    reader.menus.all(locale),
    reader.fees.all(locale),
    reader.documents.all(locale),
  ]);
  const [catalogue, upcoming] = await Promise.all([
    reader.disclosure.catalogue(locale),
    reader.disclosure.upcoming(locale),
  ]);
  return renderHome(site, {
    ...{ months, bulletins, notices, accounts, names },
    ...{ menus, fees, documents, disclosure: { catalogue, upcoming } },
  });
}

async function listPage(section: Section, site: SiteContext, reader: SiteReader): Promise<string> {
  const { locale } = site;
  switch (section) {
    case 'finance':
      return renderFinanceList(site, { months: await reader.months(locale) });
    case 'logistics':
      return renderBulletinList(site, { bulletins: await reader.bulletins.all(locale) });
    case 'meals':
      return renderMealList(site, { accounts: await reader.meals.all(locale) });
    case 'menus':
      return renderMenuList(site, { menus: await reader.menus.all(locale) });
    case 'procurement':
      return renderProcurementList(site, await reader.procurements.all(locale));
    case 'documents':
      return renderDocumentList(site, { documents: await reader.documents.all(locale) });
    case 'regulations':
      return renderRegulationList(site, { regulations: await reader.regulations.all(locale) });
    case 'glossary':
      return renderGlossary(site);
    case 'works': {
      const [notices, names] = await Promise.all([
        reader.notices.all(locale),
        reader.names(locale),
      ]);
      return renderWorksList(site, { notices, names });
    }
    case 'inspections':
    case 'rectification': {
      const [inspections, findings, names] = await Promise.all([
        reader.inspections.all(locale),
        reader.findings(locale),
        reader.names(locale),
      ]);
      return section === 'inspections'
        ? renderInspectionList(site, { inspections, findings })
        : renderRectification(site, { inspections, findings, names });
    }
    case 'meetings':
    case 'actions':
    case 'working-group':
    case 'training':
    case 'requests':
      return participationPage(section, site, reader);
    case 'surveys':
      return surveyListPage({ site, reader });
    case 'subscribe':
      return renderSubscribe(site, await reader.channels(locale));
    case 'catalogue':
    case 'timeliness':
    case 'annual-reports':
      return disclosurePage(section, site, reader);
    case 'assets': {
      const [registers, names] = await Promise.all([
        reader.registers.all(locale),
        reader.names(locale),
      ]);
      return renderAssetHome(site, { registers, names });
    }
    case 'fees': {
      const [fees, names] = await Promise.all([reader.fees.all(locale), reader.names(locale)]);
      return renderFeeList(site, { fees, names });
    }
  }
}

/** A page past the last one is no page. */
async function assetListPage(
  pageNo: number,
  site: SiteContext,
  reader: SiteReader,
): Promise<SiteAnswer> {
  const { locale } = site;
  const [assets, names] = await Promise.all([
    reader.assets.page(locale, pageNo),
    reader.names(locale),
  ]);
  if (pageNo > 1 && pageNo > assets.pageCount) return { status: 404, html: renderNotFound(site) };
  return found(renderAssetList(site, { found: assets, names }));
}

async function documentAnswer(
  page: DocumentPage,
  site: SiteContext,
  reader: SiteReader,
): Promise<SiteAnswer> {
  const html = await documentPage(page, site, reader);
  return html === null ? unknown(site, page) : found(html);
}

async function regulationAnswer(
  page: Extract<Page, { readonly kind: 'regulation' }>,
  site: SiteContext,
  reader: SiteReader,
): Promise<SiteAnswer> {
  const answer = await regulationPage(page, { site, reader });
  if (answer === null) return unknown(site, page);
  return { status: answer.isRefused ? 400 : 200, html: answer.html };
}

async function searchPage(
  { q, type, pageNo }: SearchRequest,
  site: SiteContext,
  reader: SiteReader,
): Promise<SiteAnswer> {
  const request = {
    q,
    ...(type !== undefined && { type }),
    ...(pageNo !== undefined && { pageNo }),
  };
  const outcome = await outcomeOf(request, site.locale, reader);
  const html = renderSearch(site, { request, outcome });
  return outcome.kind === 'refused' ? { status: 400, html } : found(html);
}

/** Only a question that is not allowed is the reader's to mend; a broken search is not. */
async function outcomeOf(
  request: SearchRequest,
  locale: Locale,
  reader: SiteReader,
): Promise<SearchOutcome> {
  if (request.q === '') return { kind: 'nothingAsked' };
  try {
    return { kind: 'found', findings: await reader.search(request, locale) };
  } catch (error) {
    if (error instanceof RuleError) return { kind: 'refused' };
    throw error;
  }
}

function unknown(site: SiteContext, page: Page): SiteAnswer {
  return { status: 404, html: renderNotFound(site, page) };
}

function found(html: string): SiteAnswer {
  return { status: 200, html };
}
