import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { StaffRoute } from '../../content/staff-actions';
import { bodyOf, signedInUserId } from '../../content/staff-request';
import { readableDocument } from '../sending/readable-document';
import { createAccount, type WechatAccount } from './account';
import { savedDraft, saveDraftRequest } from './contracts';
import { wechatRefusal } from './messages';
import { saveDraft } from './save-draft';
import type { WechatSettings } from './settings';

const TIMEOUT_MS = 15_000;

/**
 * `POST /transparency/wechat-drafts/:uid/:documentId`, with the language: saves a draft of what is
 * public, for whoever has the permission and may read the document.
 */
export function draftRoutes(
  strapi: Core.Strapi,
  settings: WechatSettings | null,
): readonly StaffRoute[] {
  const account =
    settings && createAccount(settings, { timeoutMs: TIMEOUT_MS, nowMs: () => Date.now() });
  return [
    {
      method: 'POST',
      path: '/transparency/wechat-drafts/:uid/:documentId',
      permission: 'saveWechatDraft',
      answer: (ctx) => answer(strapi, account, ctx),
    },
  ];
}

async function answer(
  strapi: Core.Strapi,
  account: WechatAccount | null,
  ctx: Context,
): Promise<void> {
  const { locale } = bodyOf(strapi, ctx, saveDraftRequest);
  if (account === null) throw wechatRefusal(strapi, 'WECHAT_OFF_NOT_FOUND');
  const subject = await readableDocument(strapi, ctx);
  if (subject === undefined) throw wechatRefusal(strapi, 'WECHAT_DOCUMENT_NOT_FOUND');
  const by = signedInUserId(ctx);
  ctx.set('Cache-Control', 'no-store');
  ctx.body = savedDraft.parse(await saveDraft(strapi, account, { ...subject, locale, by }));
}
