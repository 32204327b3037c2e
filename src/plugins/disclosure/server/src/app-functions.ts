import type { Core } from '@strapi/strapi';

import type { Day } from '../../../../shared/workdays';
import type { ReportedTicket } from './domain/metrics/feedback';
import type { CatalogueItem } from './domain/catalogue/catalogue-item';
import type { ReportedPublication } from './domain/metrics/publication';
import type { ReadableText } from './domain/readability/readability';
import type { ReportedFinding } from './domain/metrics/rectification';
import type { ItemEvent } from './domain/obligation/candidates';
import type { Obligation, PublicationFact } from './domain/obligation/obligation';
import type { OpenMatter } from './domain/working-group/agenda';
import type { KnownRule } from './domain/working-group/theme-gaps';
import type { AnnouncedWorks, WorksComplaint } from './domain/working-group/works-complaints';

/** A document that has just been published, inside the transaction that published it. */
export interface PublishedDocument {
  readonly contentType: string;
  readonly documentId: string;
  /** The present instant, for an app that keeps none of its own. */
  readonly at: string;
}

/** Where readers find what met an obligation; only of what is public now. */
export interface PublicLink {
  readonly itemNo: string;
  readonly contentKey: string;
  readonly title: string;
  /** Below the address of the site; null where it has no page of its own. */
  readonly path: string | null;
}

export interface OpenedDraft {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly isNew: boolean;
}

/** Something with a last day that is not done, and what it is called. */
export interface NamedMatter extends OpenMatter {
  readonly name: string;
}

export interface OpenMatters {
  readonly findings: readonly NamedMatter[];
  readonly unrepliedTickets: readonly NamedMatter[];
  readonly actions: readonly NamedMatter[];
}

/** Themes for which the school wants rules, by key and name, and the rules that there are. */
export interface RuleThemes {
  readonly themes: readonly { readonly key: string; readonly name: string }[];
  readonly rules: readonly KnownRule[];
}

export interface WorksAndComplaints {
  readonly works: readonly (AnnouncedWorks & { readonly title: string })[];
  readonly complaints: readonly WorksComplaint[];
}

/** A publication with what is read of it; how well it can be read is measured here. */
export interface ReadablePublication extends Omit<ReportedPublication, 'readability'> {
  readonly texts: ReadableText;
}

interface Window {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What the plugin cannot know and the app tells it. All of it may be left out: without `factsOf`
 * nothing is met, without `eventsOf` nothing is owed for events, and a figure without data is null.
 */
export interface AppFunctions {
  /** What a published document meets. A later publication of the same content is no new fact. */
  readonly factsOf: (document: PublishedDocument) => Promise<readonly PublicationFact[]>;
  /** Everything that happened or will, of every item that counts from events: all of it, always. */
  readonly eventsOf: () => Promise<readonly ItemEvent[]>;
  /** The days from which a rule can count, by content type. */
  readonly eventFields: Readonly<Record<string, readonly string[]>>;
  /** Pages of what met obligations, in few queries whatever the number. */
  readonly linksOf: (
    facts: readonly PublicationFact[],
    locale: string,
  ) => Promise<readonly PublicLink[]>;
  /** Content types of which a draft can be opened, pre-filled for a period. */
  readonly draftTypes: readonly string[];
  /** Opens the draft for an obligation as the signed-in user, or finds the one that is there. */
  readonly openDraft: (obligation: Obligation, contentType: string) => Promise<OpenedDraft>;
  /** Publications of the items in a window, as the report sees them. */
  readonly publicationsOf: (
    window: Window,
    items: readonly CatalogueItem[],
  ) => Promise<readonly ReadablePublication[]>;
  readonly ticketsOf: (window: Window) => Promise<readonly ReportedTicket[]>;
  /** Findings of the window and of the year before it, which tells repeated ones. */
  readonly findingsOf: (window: Window) => Promise<readonly ReportedFinding[]>;
  /** Mean satisfaction times 100 of the newest survey that ended in the window. */
  readonly satisfactionX100: (window: Window) => Promise<number | null>;
  readonly openMatters: (today: Day) => Promise<OpenMatters>;
  readonly ruleThemes: (today: Day, locale: string) => Promise<RuleThemes>;
  readonly worksAndComplaints: (today: Day, locale: string) => Promise<WorksAndComplaints>;
}

const registered = new WeakMap<Core.Strapi, Partial<AppFunctions>>();

/** Adds functions; one that is there already is replaced. Call it in the app's `register`. */
export function registerAppFunctions(strapi: Core.Strapi, functions: Partial<AppFunctions>): void {
  registered.set(strapi, { ...registered.get(strapi), ...functions });
}

export function appFunctions(strapi: Core.Strapi): Partial<AppFunctions> {
  return registered.get(strapi) ?? {};
}
