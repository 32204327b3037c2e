import type { Core, UID } from '@strapi/strapi';
import { publicTypeUids, modelLookup } from '../../content/content-types';
import type { Locale } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import { readCodeNames } from '../../content/read-code-names';
import { hasPublicationBlock } from '../../content/schema';
import { schoolTimeZone } from '../../content/school-day';
import { documentPath, sitePath } from '../../content/search/site-path';
import { TYPE_WORDS } from '../../content/type-words';
import { publicOrigin } from '../../shared/strapi/public-origin';
import { dayIn, formatDay } from '../../site/dates';
import { entryText, lastCorrectionReason } from '../feeds/entry-text';
import { FEED_WORDS } from '../feeds/words';
import { schoolName } from '../school-facts';
import { documentFacts, documentParagraphs } from './document-facts';
import type { DocumentTexts } from './answer';
import { documentBroadcast, documentSms } from './document-texts';
import { TITLE_LIMIT, wechatArticle } from './wechat';
import { ARTICLE_WORDS } from './words';

/**
 * What may be said of a document in messages, over loudspeakers and in an article: made of what the
 * public reads and of nothing else. Undefined where nothing of it is public in the language.
 */
export async function documentTexts(
  strapi: Core.Strapi,
  {
    uid,
    documentId,
    locale,
  }: { readonly uid: string; readonly documentId: string; readonly locale: Locale },
): Promise<DocumentTexts | undefined> {
  const lookup = modelLookup(strapi);
  const known = publicTypeUids(strapi).find((type) => type === uid);
  if (known === undefined || !hasPublicationBlock(lookup(known))) return undefined;
  const row = await readRow(strapi, known, { documentId, locale });
  if (row === undefined) return undefined;
  const schema = lookup(known);
  const type = schema.info.singularName ?? '';
  const path = documentPath(type, row);
  const origin = publicOrigin(strapi);
  const address = path === null || origin === '' ? '' : `${origin}${sitePath(path, locale)}`;
  const title = textIn(row['title']);
  const reason = lastCorrectionReason(row);
  const told = {
    ...{ title, address, summary: entryText({ ...row, title: '' }) },
    type: TYPE_WORDS[known]?.name[locale] ?? type,
    isCorrected: reason !== undefined,
  };
  const timeZone = await schoolTimeZone(strapi);
  const scene = { locale, timeZone, lookup, codes: await readCodeNames(strapi) };
  const words = ARTICLE_WORDS[locale];
  const since = textIn(row['publicSince']);
  const article = {
    ...{ title, lead: told.summary, facts: documentFacts(schema, row, scene) },
    paragraphs: [
      ...(reason ? [FEED_WORDS[locale].corrected(reason)] : []),
      ...documentParagraphs(schema, row, scene),
    ],
    source: [
      words.by(await schoolName(strapi, locale)),
      ...(since === '' ? [] : [words.on(formatDay(dayIn(since, timeZone), locale))]),
      ...(address === '' ? [] : [words.at(address)]),
    ],
  };
  return {
    sms: documentSms(told, locale),
    broadcast: documentBroadcast(told, locale),
    article: {
      title: [...title].slice(0, TITLE_LIMIT).join(''),
      html: wechatArticle(article, words.cut),
    },
  };
}

async function readRow(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locale }: { readonly documentId: string; readonly locale: Locale },
) {
  return (await publicAnswers(strapi, uid).one(documentId, { locale, populate: '*' }))?.data;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
