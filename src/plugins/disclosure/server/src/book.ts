import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../shared/strapi/unit-of-work';
import type { Day } from '../../../../shared/workdays';
import type { CatalogueItem } from './domain/catalogue/catalogue-item';
import type { PublicationFact } from './domain/obligation/obligation';
import { judge, type JudgedObligation, type Scene } from './domain/obligation/standing';
import type { Words } from './views/obligation-view';
import { readerLanguage } from '../../../../shared/strapi/reader';
import { LOCALE_OF_LANGUAGE, languageOfLocale } from '../../../../shared/language';
import { loadDepartments, sceneOn } from './school';
import { findFacts } from './store/fact-store';
import { newestItems, type StoredItem } from './store/item-store';
import { findObligations, type Wanted } from './store/obligation-store';

/** The catalogue, what is owed by it, and what was published, as it stands on a day. */
export interface Book {
  readonly scene: Scene;
  readonly stored: readonly StoredItem[];
  readonly itemOf: (itemNo: string) => CatalogueItem | undefined;
  readonly judged: readonly JudgedObligation[];
  /** What was public by the day, the earliest first. */
  readonly facts: readonly PublicationFact[];
}

/** Reads it in four queries, however much there is. */
export async function openBook(
  strapi: Core.Strapi,
  today: Day,
  wanted: Wanted = {},
): Promise<Book> {
  const scene = await sceneOn(strapi, today);
  const read = await inUnitOfWork(strapi, async (unit) => ({
    stored: await newestItems(unit),
    obligations: await findObligations(unit, wanted),
    facts: await findFacts(unit, wanted.itemNo ?? null),
  }));
  const items = new Map(read.stored.map(({ item }) => [item.itemNo, item]));
  return {
    ...{ scene, stored: read.stored, itemOf: (itemNo) => items.get(itemNo) },
    judged: judge(read.obligations, read.facts, scene),
    facts: read.facts.filter(({ publicSince }) => scene.dayAt(publicSince) <= today),
  };
}

/** The words for whoever asks in the panel. */
export async function readerWords(strapi: Core.Strapi): Promise<Words> {
  const language = readerLanguage(strapi);
  const locale = LOCALE_OF_LANGUAGE[language];
  return { language, locale, department: (await loadDepartments(strapi, locale)).named };
}

/** The words for the public, in a locale of the content. */
export async function publicWords(strapi: Core.Strapi, locale: string): Promise<Words> {
  const { named } = await loadDepartments(strapi, locale);
  return { language: languageOfLocale(locale), locale, department: named };
}
