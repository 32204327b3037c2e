import type { Core } from '@strapi/strapi';
import type { Locale } from '../../content/locales';
import { disclosureSources } from '../../content/site-disclosure';
import { parseCatalogue, type CatalogueItem, type Standing } from '../../site/disclosure/catalogue';
import type { OpenEvent } from './event-kinds';
import { DUE_TITLE } from './words';

/** The days on which items of the public catalogue are due next, and those that are overdue. */
export async function dueEvents(
  strapi: Core.Strapi,
  locale: Locale,
): Promise<readonly OpenEvent[]> {
  const catalogue = parseCatalogue(await disclosureSources(strapi).catalogue(locale));
  return (catalogue?.items ?? []).flatMap((item) => {
    const { current, next } = item;
    const standings = [current, next].filter((one) => one !== null);
    const days = new Map(standings.map((one) => [eventUid(item, one), one]));
    return [...days].map(([uid, one]) => eventOf(uid, { item, standing: one, locale }));
  });
}

/** An event that is still to be told has no period yet: its day is its name. */
function eventUid({ itemNo }: CatalogueItem, { periodKey, dueOn }: Standing): string {
  return `due-${itemNo}-${periodKey ?? dueOn}`;
}

function eventOf(
  uid: string,
  {
    item,
    standing,
    locale,
  }: { readonly item: CatalogueItem; readonly standing: Standing; readonly locale: Locale },
): OpenEvent {
  return {
    uid,
    span: { start: standing.dueOn, end: standing.dueOn },
    facts: [],
    isCancelled: standing.state === 'waived',
    title: DUE_TITLE[locale](item.title),
    description: [standing.sentence, item.ruleText].filter((text) => text !== '').join('\n'),
    place: '',
    path: '/catalogue',
  };
}
