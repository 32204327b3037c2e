import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';

import { systemClock } from '../../shared/clock';
import { publicTexts, type AskedTexts, type PublicTexts } from '../texts/text-source';
import { WechatError, type WechatAccount } from './account';
import type { SavedDraft } from './contracts';
import { COVER, coverPicture } from './cover';
import {
  claimDraft,
  keepCover,
  keepDraft,
  keptCover,
  releaseDraft,
  type DraftKey,
} from './draft-store';
import { failureRefusal, wechatRefusal } from './messages';

/** Drafts that are being saved by this process: whoever presses twice waits for the first. */
const underway = new WeakMap<WechatAccount, Map<string, Promise<SavedDraft>>>();

/**
 * Puts what the public reads of a document into the draft box of the school's account. Nothing is
 * published: a person reads the draft in WeChat and sends it. The same revision in the same language
 * makes one draft within ten minutes, however often and in however many processes it is asked for.
 */
export async function saveDraft(
  strapi: Core.Strapi,
  account: WechatAccount,
  asked: AskedTexts & { readonly by: number },
): Promise<SavedDraft> {
  const found = await publicTexts(strapi, asked);
  if (found === undefined) throw wechatRefusal(strapi, 'WECHAT_DOCUMENT_NOT_FOUND');
  const { uid, documentId, locale, by } = asked;
  const { revision } = found;
  const key: DraftKey = { appId: account.appId, uid, documentId, locale, revision };
  const flights = underway.get(account) ?? new Map<string, Promise<SavedDraft>>();
  underway.set(account, flights);
  const name = JSON.stringify(key);
  const flight =
    flights.get(name) ??
    savedOnce(strapi, account, { key, found, by }).finally(() => flights.delete(name));
  flights.set(name, flight);
  return flight;
}

interface Saving {
  readonly key: DraftKey;
  readonly found: PublicTexts;
  readonly by: number;
}

async function savedOnce(
  strapi: Core.Strapi,
  account: WechatAccount,
  { key, found, by }: Saving,
): Promise<SavedDraft> {
  const claim = randomUUID();
  const claimed = await claimDraft(strapi, key, { claim, by, at: systemClock.now() });
  if (claimed.kind === 'underway') throw wechatRefusal(strapi, 'WECHAT_UNDERWAY_CONFLICT');
  if (claimed.kind === 'made') {
    return { mediaId: claimed.mediaId, savedAt: claimed.madeAt, isNew: false };
  }
  try {
    const mediaId = await addDraft(strapi, account, found);
    const at = systemClock.now();
    await keepDraft(strapi, key, { claim, mediaId, at });
    return { mediaId, savedAt: at.toISOString(), isNew: true };
  } catch (error) {
    await releaseDraft(strapi, key, claim);
    if (!(error instanceof WechatError)) throw error;
    strapi.log.warn(`No draft was saved. ${error.message}`);
    throw failureRefusal(strapi, error.failure);
  }
}

async function addDraft(
  strapi: Core.Strapi,
  account: WechatAccount,
  { texts, school, summary, address }: PublicTexts,
): Promise<string> {
  const { title, html } = texts.article;
  const draft = { title, html, author: school, digest: summary, address };
  const kept = await keptCover(strapi, account.appId, COVER);
  try {
    return await account.addDraft({
      ...draft,
      coverMediaId: kept ?? (await newCover(strapi, account)),
    });
  } catch (error) {
    const isCoverGone = error instanceof WechatError && error.failure.kind === 'cover';
    if (!isCoverGone || kept === null) throw error;
    // Somebody has deleted it from the material of the account.
    return await account.addDraft({ ...draft, coverMediaId: await newCover(strapi, account) });
  }
}

async function newCover(strapi: Core.Strapi, account: WechatAccount): Promise<string> {
  const mediaId = await account.addCover(await coverPicture());
  await keepCover(strapi, { appId: account.appId, cover: COVER, mediaId });
  return mediaId;
}
