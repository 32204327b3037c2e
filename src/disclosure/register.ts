import type { Core } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';
import { DRAFT_TYPES, openDraft } from './drafts';
import { EVENT_FIELDS, eventsOf } from './events';
import { factsOf } from './facts';
import { findingsOf } from './findings';
import { linksOf } from './links';
import { openMatters } from './matters';
import { publicationsOf } from './publications';
import { registerReadabilityCheck } from './readability-check';
import { ruleThemes } from './rule-themes';
import type { CatalogueLine, OwedDraft, PublicationFact, Window } from './shapes';
import { ticketsOf } from './tickets';
import { worksAndComplaints } from './works';

/** What the disclosure plugin takes; see its README. */
interface AppService {
  register(functions: Readonly<Record<string, unknown>>): void;
}

/** Tells the disclosure plugin what this school publishes and what happens in it. */
export function registerDisclosure(strapi: Core.Strapi): void {
  if (!Object.hasOwn(strapi.plugins, 'disclosure')) return;
  pluginService<AppService>(strapi, 'disclosure', 'app').register({
    eventFields: EVENT_FIELDS,
    eventsOf: () => eventsOf(strapi),
    factsOf: (document: { contentType: string; documentId: string }) => factsOf(strapi, document),
    linksOf: (facts: readonly PublicationFact[], locale: string) => linksOf(strapi, facts, locale),
    draftTypes: DRAFT_TYPES,
    openDraft: (owed: OwedDraft, uid: string) => openDraft(strapi, owed, uid),
    publicationsOf: (window: Window, items: readonly CatalogueLine[]) =>
      publicationsOf(strapi, window, items),
    ticketsOf: (window: Window) => ticketsOf(strapi, window),
    findingsOf: (window: Window) => findingsOf(strapi, window),
    openMatters: () => openMatters(strapi),
    ruleThemes: (today: string, locale: string) => ruleThemes(strapi, today, locale),
    worksAndComplaints: (_today: string, locale: string) => worksAndComplaints(strapi, locale),
  });
  registerReadabilityCheck(strapi);
}
