import type { Core } from '@strapi/strapi';

import type {
  DraftResponse,
  ObligationEvent,
  ObligationResponse,
  ShownObligation,
} from '../../../contracts/obligations';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { appFunctions } from '../app-functions';
import { openBook, readerWords, type Book } from '../book';
import { obligationKey, type Obligation } from '../domain/obligation/obligation';
import type { JudgedObligation } from '../domain/obligation/standing';
import { refusal } from '../domain/refusal';
import { roleNamesOf } from '../role-names';
import { refusalError } from '../refusals';
import { dayAt, sceneOn } from '../school';
import { changesOf } from '../store/obligation-store';
import { waiverInstant } from '../store/waiver-store';
import { shownObligation } from '../views/obligation-view';
import type { Actor } from './actor';
import { draftableItems } from './due';
import { waiveObligation } from './waive';

type Key = Pick<Obligation, 'itemNo' | 'periodKey'>;

/** One obligation with all that happened to it. @throws DISCLOSURE_OBLIGATION_NOT_FOUND */
export async function readObligation(
  strapi: Core.Strapi,
  key: Key,
  at: string,
): Promise<ObligationResponse> {
  const today = dayAt(strapi, at);
  const { book, judged } = await findJudged(strapi, key, today);
  const events = await eventsOf(strapi, book, judged.obligation);
  const words = await readerWords(strapi);
  return {
    ...{ asOf: today, events, publicPath: await publicPathOf(strapi, book, judged, words.locale) },
    obligation: shownObligation(judged, book.itemOf(key.itemNo), words),
    isDraftable: draftableItems(strapi, book).includes(key.itemNo),
  };
}

/** The page of what met it; null where the app knows of none. */
async function publicPathOf(
  strapi: Core.Strapi,
  { facts }: Book,
  { obligation, standing }: JudgedObligation,
  locale: string,
): Promise<string | null> {
  if (!('fulfilledBy' in standing)) return null;
  const own = facts.filter(
    (fact) =>
      obligationKey(fact) === obligationKey(obligation) && fact.contentKey === standing.fulfilledBy,
  );
  const [link] = (await appFunctions(strapi).linksOf?.(own, locale)) ?? [];
  return link?.path ?? null;
}

/** Waives an obligation, for good. @throws the refusal of the rules */
export async function waiveNow(
  strapi: Core.Strapi,
  { id, at }: Actor & { readonly id: number },
  key: Key,
  reason: string,
): Promise<ShownObligation> {
  const on = dayAt(strapi, at);
  const scene = await sceneOn(strapi, on);
  const byRole = await roleNamesOf(strapi, id);
  const outcome = await inUnitOfWork(strapi, (unit) =>
    // The route let in only who may waive.
    waiveObligation(unit, key, { reason, byRole, on, mayWaive: true, byId: id, at }, scene),
  );
  if (!outcome.ok) throw refusalError(strapi, outcome.refusal);
  const { book, judged } = await findJudged(strapi, key, on);
  return shownObligation(judged, book.itemOf(key.itemNo), await readerWords(strapi));
}

/**
 * Opens the pre-filled draft for an obligation that is open.
 *
 * @throws DISCLOSURE_NO_DRAFT where the app has none for the item, DISCLOSURE_NOTHING_OPEN
 */
export async function openDraftFor(
  strapi: Core.Strapi,
  key: Key,
  at: string,
): Promise<DraftResponse> {
  const { book, judged } = await findJudged(strapi, key, dayAt(strapi, at));
  const { openDraft } = appFunctions(strapi);
  const item = book.itemOf(key.itemNo);
  const isDraftable = draftableItems(strapi, book).includes(key.itemNo);
  if (openDraft === undefined || item === undefined || !isDraftable) {
    throw refusalError(strapi, refusal('DISCLOSURE_NO_DRAFT', { itemNo: key.itemNo }));
  }
  if (['onTime', 'late', 'waived'].includes(judged.standing.state)) {
    throw refusalError(strapi, refusal('DISCLOSURE_NOTHING_OPEN', { ...key }));
  }
  return openDraft(judged.obligation, item.contentType);
}

async function findJudged(
  strapi: Core.Strapi,
  { itemNo, periodKey }: Key,
  today: string,
): Promise<{ readonly book: Book; readonly judged: JudgedObligation }> {
  const book = await openBook(strapi, today, { itemNo, periodKey });
  const [judged] = book.judged;
  if (judged !== undefined) return { book, judged };
  throw refusalError(strapi, refusal('DISCLOSURE_OBLIGATION_NOT_FOUND', { itemNo, periodKey }));
}

const NOTHING = {
  ...{ dueOnBefore: null, dueOnAfter: null, contentKey: null, reason: null, byRole: null },
};

async function eventsOf(
  strapi: Core.Strapi,
  { facts }: Book,
  obligation: Obligation,
): Promise<readonly ObligationEvent[]> {
  const { changes, waivedAt } = await inUnitOfWork(strapi, async (unit) => ({
    changes: await changesOf(unit, obligation),
    waivedAt: obligation.waiver === null ? null : await waiverInstant(unit, obligation),
  }));
  const { waiver } = obligation;
  const published = facts.filter((fact) => obligationKey(fact) === obligationKey(obligation));
  const events: readonly ObligationEvent[] = [
    ...changes.map((change) => ({ ...NOTHING, ...change })),
    ...published.map(({ contentKey, publicSince: at }) => ({
      ...{ ...NOTHING, kind: 'published' as const, at, contentKey },
    })),
    ...(waiver === null
      ? []
      : [
          {
            ...{ ...NOTHING, kind: 'waived' as const, at: waivedAt ?? waiver.on },
            ...{ reason: waiver.reason, byRole: waiver.byRole },
          },
        ]),
  ];
  return [...events].sort((one, other) => one.at.localeCompare(other.at, 'en'));
}
