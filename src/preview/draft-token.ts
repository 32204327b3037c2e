import type { Locale } from '../content/locales';
import type { PreviewedDraft } from '../content/public-api/previewed-draft';
import { signedTime, timeSigned } from '../shared/strapi/signed-time';

/** So long a link to a draft can be opened. */
export const PREVIEW_MINUTES = 15;

/** Parameter of a page's address. */
export const PREVIEW_PARAMETER = 'preview';

const PURPOSE = 'previews of drafts';

const TOKEN = /^([a-z0-9.:-]{1,120})~([a-z0-9]{1,40})~([0-9a-z]{1,11}\.[\w-]{43})$/;

const aboutOf = ({ uid, documentId, locale }: PreviewedDraft) => `${uid} ${documentId} ${locale}`;

/** Lets whoever has it read one draft in one language, for a while. */
export function draftToken(draft: PreviewedDraft, now: Date, appKey: string): string {
  const at = new Date(now.getTime() + PREVIEW_MINUTES * 60_000);
  const signed = signedTime({ at, about: aboutOf(draft), purpose: PURPOSE }, appKey);
  return `${draft.uid}~${draft.documentId}~${signed}`;
}

/** The draft that a token is for; null for one that is over, for another language, or not ours. */
export function draftOf(
  token: string,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
  appKeys: readonly string[],
): PreviewedDraft | null {
  const [, uid = '', documentId = '', signed = ''] = TOKEN.exec(token) ?? [];
  const draft = { uid, documentId, locale };
  const until = timeSigned(signed, { about: aboutOf(draft), purpose: PURPOSE }, appKeys);
  return until !== null && until.getTime() > now.getTime() ? draft : null;
}
