import type { Core } from '@strapi/strapi';

import type { z } from 'zod';
import type {
  itemsQuery,
  ItemResponse,
  ItemsResponse,
  ShownItem,
} from '../../../contracts/catalogue';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { openBook, readerWords, type Book } from '../book';
import { catalogueItemSchema, isActive } from '../domain/catalogue/catalogue-item';
import { standingOfItem } from '../domain/catalogue/item-standing';
import type { Generated } from '../domain/obligation/generate';
import type { JudgedObligation } from '../domain/obligation/standing';
import { refusal } from '../domain/refusal';
import { CADENCE_WORDS } from '../messages/catalogue-messages';
import { dueRuleText } from '../messages/due-rule-messages';
import { namesOf, type Names } from '../../../../../shared/strapi/people-names';
import { inLocale } from '../../../../../shared/language';
import { parsed, refusalError } from '../refusals';
import { dayAt, loadDepartments } from '../school';
import { insertItem, itemVersions, type StoredItem } from '../store/item-store';
import { takeGenerationTurn } from '../store/obligation-store';
import { itemChoices } from '../views/item-choices';
import { shownObligation, type Words } from '../views/obligation-view';
import type { Actor } from './actor';
import { generateWithin } from './generation';

const MOST_OBLIGATIONS = 200;

export async function listItems(
  strapi: Core.Strapi,
  { theme, department }: z.output<typeof itemsQuery>,
  at: string,
): Promise<ItemsResponse> {
  const words = await readerWords(strapi);
  const book = await openBook(strapi, dayAt(strapi, at));
  const names = await namesOf(
    strapi,
    book.stored.map(({ byId }) => byId),
  );
  const wanted = book.stored.filter(
    ({ item }) =>
      (theme === undefined || item.theme === theme) &&
      (department === undefined || item.ownerDepartment === department),
  );
  return {
    items: wanted.map((stored) => shownItem(stored, { book, words, names })),
    choices: await itemChoices(strapi, words),
  };
}

/** @throws DISCLOSURE_ITEM_NOT_FOUND */
export async function readItem(
  strapi: Core.Strapi,
  itemNo: string,
  at: string,
): Promise<ItemResponse> {
  const versions = await inUnitOfWork(strapi, (unit) => itemVersions(unit, itemNo));
  const [newest] = versions;
  if (newest === undefined) {
    throw refusalError(strapi, refusal('DISCLOSURE_ITEM_NOT_FOUND', { itemNo }));
  }
  const words = await readerWords(strapi);
  const book = await openBook(strapi, dayAt(strapi, at), { itemNo });
  const names = await namesOf(
    strapi,
    versions.map(({ byId }) => byId),
  );
  return {
    item: shownItem(newest, { book, words, names }),
    versions: versions.map(({ item, version, at: savedAt, byId }) => ({
      ...{ version, at: savedAt, by: byId === null ? null : names(byId), item },
      ruleText: dueRuleText(item.dueRule, words.language),
    })),
    obligations: book.judged
      .toReversed()
      .slice(0, MOST_OBLIGATIONS)
      .map((judged) => shownObligation(judged, newest.item, words)),
  };
}

interface Wanted {
  /** The version that was read; 0 for a new item. */
  readonly version: number;
  readonly item: unknown;
}

/**
 * Keeps the next version of an item and brings what is owed up to date, in one transaction. What has
 * begun stays as it was owed.
 *
 * @throws DISCLOSURE_ITEM_INVALID, DISCLOSURE_ITEM_NUMBER_TAKEN, DISCLOSURE_VERSION_CONFLICT
 */
export async function saveItem(
  strapi: Core.Strapi,
  { id, at }: Actor,
  itemNo: string,
  wanted: Wanted,
): Promise<{ readonly version: number; readonly generated: Generated }> {
  const item = parsed(strapi, catalogueItemSchema, wanted.item, 'DISCLOSURE_ITEM_INVALID');
  const invalid = (field: string, problem: string) =>
    refusalError(strapi, refusal('DISCLOSURE_ITEM_INVALID', { field, problem }));
  if (item.itemNo !== itemNo) throw invalid('itemNo', itemNo);
  const { all } = await loadDepartments(strapi, 'zh-Hans');
  if (all.length > 0 && !all.some(({ code }) => code === item.ownerDepartment)) {
    throw invalid('ownerDepartment', item.ownerDepartment);
  }
  const version = wanted.version + 1;
  return inUnitOfWork(strapi, async (unit) => {
    await takeGenerationTurn(unit);
    await insertItem(unit, { item, version, at, byId: id });
    return { version, generated: await generateWithin(strapi, unit, { at }) };
  });
}

interface Ground {
  readonly book: Book;
  readonly words: Words;
  readonly names: Names;
}

function shownItem(
  { item, version, at, byId }: StoredItem,
  { book, words, names }: Ground,
): ShownItem {
  const { today } = book.scene;
  const own = book.judged.filter(({ obligation }) => obligation.itemNo === item.itemNo);
  const { current, next } = standingOfItem(own, today);
  const last = book.facts.findLast(({ itemNo }) => itemNo === item.itemNo) ?? null;
  return {
    ...{ item, version, changedAt: at, changedBy: byId === null ? null : names(byId) },
    title: inLocale(item.titles, words.locale),
    department: words.department(item.ownerDepartment),
    cadenceText: CADENCE_WORDS[item.cadence][words.language],
    ruleText: dueRuleText(item.dueRule, words.language),
    isActive: isActive(item, today),
    lastPublished: last && {
      ...{ periodKey: last.periodKey, contentKey: last.contentKey },
      publicSince: last.publicSince,
    },
    current: current && lineOf(current),
    next: next && lineOf(next),
  };
}

function lineOf({ obligation, standing }: JudgedObligation) {
  const { periodKey, dueOn } = obligation;
  return { periodKey, dueOn, state: standing.state };
}
