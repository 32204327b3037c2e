import type { Core, UID } from '@strapi/strapi';
import { publicFigures } from '../feedback/public-figures';
import { systemClock } from '../shared/clock';
import { siteReader, type SiteReader, type SourceType } from '../site/reader';
import { publicAnswers } from './public-api/answers';
import { searchAnswers } from './search/answers';

const UIDS: Readonly<Record<SourceType, UID.ContentType>> = {
  school: 'api::school.school',
  months: 'api::finance-summary.finance-summary',
  codes: 'api::classification-code.classification-code',
  departments: 'api::department.department',
  bulletins: 'api::logistics-bulletin.logistics-bulletin',
  notices: 'api::works-notice.works-notice',
  meals: 'api::meal-account.meal-account',
  menus: 'api::menu.menu',
  fees: 'api::fee-item.fee-item',
  documents: 'api::disclosure-page.disclosure-page',
  places: 'api::place.place',
  terms: 'api::glossary-term.glossary-term',
  records: 'api::publication-record.publication-record',
  entries: 'api::feedback-entry.feedback-entry',
  redactions: 'api::redaction.redaction',
};

/** The site reads through the public API and nothing behind it. */
export function createSiteReader(strapi: Core.Strapi): SiteReader {
  const answers = searchAnswers(strapi);
  return siteReader({
    sourceOf: (type) => publicAnswers(strapi, UIDS[type]),
    search: (query) => answers.search(query),
    figures: () => publicFigures(strapi, { now: systemClock.now() }),
  });
}

/** The configured public address; without one, links stay relative rather than trust a header. */
export function publicOrigin(strapi: Core.Strapi): string {
  const url: unknown = strapi.config.get('server.url');
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : '';
}
