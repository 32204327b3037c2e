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

export interface AskedTexts {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: Locale;
}

/** The texts of a document, and what a channel has to know besides. */
export interface PublicTexts {
  readonly texts: DocumentTexts;
  readonly revision: number;
  /** In one or two sentences; may be empty. */
  readonly summary: string;
  /** Where it can be read; empty where nobody has configured the address. */
  readonly address: string;
  readonly school: string;
}

/**
 * What may be said of a document in messages, over loudspeakers and in an article: made of what the
 * public reads and of nothing else. Undefined where nothing of it is public in the language.
 */
export async function publicTexts(
  strapi: Core.Strapi,
  { uid, documentId, locale }: AskedTexts,
): Promise<PublicTexts | undefined> {
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
  const school = await schoolName(strapi, locale);
  const since = textIn(row['publicSince']);
  const article = {
    ...{ title, lead: told.summary, facts: documentFacts(schema, row, scene) },
    paragraphs: [
      ...(reason ? [FEED_WORDS[locale].corrected(reason)] : []),
      ...documentParagraphs(schema, row, scene),
    ],
    source: [
      words.by(school),
      ...(since === '' ? [] : [words.on(formatDay(dayIn(since, timeZone), locale))]),
      ...(address === '' ? [] : [words.at(address)]),
    ],
  };
  const texts = {
    sms: documentSms(told, locale),
    broadcast: documentBroadcast(told, locale),
    article: {
      title: [...title].slice(0, TITLE_LIMIT).join(''),
      html: wechatArticle(article, words.cut),
    },
  };
  return {
    ...{ texts, revision: Number(row['revision'] ?? 1) },
    ...{ summary: told.summary, address, school },
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
