import type { Core, UID } from '@strapi/strapi';
import { figuresAnswers } from '../api/information-request/figures-answers';
import { publicFigures } from '../feedback/public-figures';
import { systemClock } from '../shared/clock';
import { siteReader, type SiteReader, type SourceType } from '../site/reader';
import { pluginService } from '../shared/strapi/plugin-service';
import { chainAnswers } from './chains/answers';
import type { Locale } from './locales';
import { publicAnswers } from './public-api/answers';
import { disclosureSources } from './site-disclosure';
import { surveySources } from './site-surveys';
import { searchAnswers } from './search/answers';

const UIDS: Readonly<Record<SourceType, UID.ContentType>> = {
  school: 'api::school.school',
  months: 'api::finance-summary.finance-summary',
  codes: 'api::classification-code.classification-code',
  departments: 'api::department.department',
  bulletins: 'api::logistics-bulletin.logistics-bulletin',
  notices: 'api::works-notice.works-notice',
  procurements: 'api::procurement.procurement',
  meals: 'api::meal-account.meal-account',
  menus: 'api::menu.menu',
  fees: 'api::fee-item.fee-item',
  documents: 'api::disclosure-page.disclosure-page',
  places: 'api::place.place',
  terms: 'api::glossary-term.glossary-term',
  records: 'api::publication-record.publication-record',
  inspections: 'api::inspection.inspection',
  findings: 'api::inspection-finding.inspection-finding',
  entries: 'api::feedback-entry.feedback-entry',
  redactions: 'api::redaction.redaction',
  regulations: 'api::regulation.regulation',
  regulationVersions: 'api::regulation-version.regulation-version',
  enforcementReports: 'api::enforcement-report.enforcement-report',
  meetings: 'api::meeting.meeting',
  actions: 'api::improvement-action.improvement-action',
  trainings: 'api::training-session.training-session',
  requests: 'api::information-request.information-request',
  group: 'api::working-group.working-group',
  assets: 'api::asset.asset',
  assetEvents: 'api::asset-event.asset-event',
  registers: 'api::asset-register-snapshot.asset-register-snapshot',
  annualReports: 'api::disclosure-report.disclosure-report',
};

interface Channels {
  offers(locale: Locale): unknown;
}

/** The site reads through the public API and nothing behind it. */
export function createSiteReader(strapi: Core.Strapi): SiteReader {
  const answers = searchAnswers(strapi);
  const chains = chainAnswers(strapi);
  const requests = figuresAnswers(strapi);
  return siteReader({
    sourceOf: (type) => publicAnswers(strapi, UIDS[type]),
    search: (query) => answers.search(query),
    chain: ({ type, key }, locale) => chains.chain(type, key, { locale }),
    chainNodes: (ends, locale) => chains.nodes(ends, locale),
    requestFigures: () => requests.figures({}, systemClock.now()),
    figures: () => publicFigures(strapi, { now: systemClock.now() }),
    disclosure: disclosureSources(strapi),
    surveys: surveySources(strapi),
    channels: async (locale) => channelOffers(strapi, locale),
  });
}

/** Feeds, calendars and tables are the delivery plugin's, which may be switched off. */
function channelOffers(strapi: Core.Strapi, locale: Locale): unknown {
  if (!Object.hasOwn(strapi.plugins, 'delivery')) return undefined;
  return pluginService<Channels>(strapi, 'delivery', 'channels').offers(locale);
}
