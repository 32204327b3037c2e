import type { Locale } from '../content/locales';
import { renderFinanceList } from './finance-list';
import { renderFinanceMonth } from './finance-month';
import { renderHome } from './home';
import { renderNotFound } from './not-found';
import type { SiteReader } from './reader';
import type { Page } from './routes';
import type { SiteContext } from './shapes';

export interface SiteAnswer {
  readonly status: 200 | 404;
  readonly html: string;
}

export interface SiteRequest {
  readonly page: Page;
  readonly locale: Locale;
  /** See `SiteContext.origin`. */
  readonly origin: string;
}

/** Reads what a page needs and renders it. */
export async function answerPage(request: SiteRequest, reader: SiteReader): Promise<SiteAnswer> {
  const { page, locale, origin } = request;
  const site: SiteContext = { locale, origin, school: await reader.school(locale) };
  switch (page.kind) {
    case 'home':
      return found(renderHome(site, { months: await reader.months(locale) }));
    case 'finance':
      return found(renderFinanceList(site, { months: await reader.months(locale) }));
    case 'month':
      return monthAnswer(page, site, reader);
  }
}

/** The site's page for an address that leads nowhere. */
export async function answerNotFound(
  { locale, origin }: Pick<SiteRequest, 'locale' | 'origin'>,
  reader: SiteReader,
): Promise<SiteAnswer> {
  return {
    status: 404,
    html: renderNotFound({ locale, origin, school: await reader.school(locale) }),
  };
}

async function monthAnswer(
  page: Extract<Page, { readonly kind: 'month' }>,
  site: SiteContext,
  reader: SiteReader,
): Promise<SiteAnswer> {
  const { locale } = site;
  const month = await reader.month(locale, page.period, page.scope);
  if (month === null) return { status: 404, html: renderNotFound(site, page) };
  const names = await reader.names(locale);
  const ofScope = (await reader.months(locale)).filter(({ scope }) => scope === page.scope);
  // Newest first: the next month stands before this one.
  const at = ofScope.findIndex(({ period }) => period === page.period);
  const next = at < 0 ? undefined : ofScope[at - 1];
  const previous = at < 0 ? undefined : ofScope[at + 1];
  return found(renderFinanceMonth(site, { month, names, previous, next }));
}

function found(html: string): SiteAnswer {
  return { status: 200, html };
}
