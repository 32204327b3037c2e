import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Locale } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import type { PublicRow } from '../../content/public-api/serialise';
import { documentPath, sitePath } from '../../content/search/site-path';
import { modelLookup } from '../../content/content-types';
import { pathOf } from '../../site/routes';
import { schoolName } from '../school-facts';
import { ALL, themeOf, THEME_NAMES, THEMES, typesOf, type ThemeName } from '../themes';
import { entryText, lastCorrectionReason } from './entry-text';
import { recentPublications, type Recent } from './recent-publications';
import { FEED_WORDS } from './words';

/** Entries of a feed. */
const NEWEST = 50;

/** Some of the newest are not public any more: so many are looked at. */
const CANDIDATES = 2 * NEWEST;

/** How many documents of a type are read at once; the public API gives no more. */
const AT_ONCE = 100;

interface FeedAsked {
  readonly locale: Locale;
  readonly origin: string;
}

/** A feed for each theme, and one for all of them. */
export function feedOffers(locale: Locale) {
  const words = FEED_WORDS[locale];
  const themes = THEME_NAMES.map((name) => {
    const theme = THEMES[name].words[locale];
    return { name, title: theme, description: words.ofTheme(theme) };
  });
  return [{ name: ALL, title: words.allTitle, description: words.all }, ...themes];
}

/** The newest publications of a theme, read through the public API and nothing behind it. */
export async function readFeed(strapi: Core.Strapi, name: string, asked: FeedAsked) {
  const types = typesOf(name);
  const offer = feedOffers(asked.locale).find((one) => one.name === name);
  if (types === undefined || offer === undefined) return undefined;
  const { locale, origin } = asked;
  const recent = await recentPublications(strapi, types, CANDIDATES);
  const rows = await publicRows(strapi, recent, locale);
  const author = (await schoolName(strapi, locale)) || FEED_WORDS[locale].siteName;
  return {
    id: urn(`feed/${name}/${locale}`),
    title: `${offer.title} · ${FEED_WORDS[locale].siteName} · ${author}`,
    description: offer.description,
    ...{ language: locale, author },
    homeUrl: `${origin}${pathOf({ kind: 'home' }, locale)}`,
    entries: recent
      .flatMap((one) => {
        const row = rows.get(one.documentId);
        return row === undefined ? [] : [entryOf(strapi, { ...one, row }, asked)];
      })
      .slice(0, NEWEST),
  };
}

/** What the public reads of the documents now; who is not public any more is not among them. */
async function publicRows(
  strapi: Core.Strapi,
  recent: readonly Recent[],
  locale: Locale,
): Promise<ReadonlyMap<string, PublicRow>> {
  const rows = new Map<string, PublicRow>();
  for (const uid of new Set(recent.map((one) => one.uid))) {
    const ids = recent.filter((one) => one.uid === uid).map(({ documentId }) => documentId);
    for (const row of await rowsOfType(strapi, uid, { ids, locale })) {
      rows.set(String(row['documentId']), row);
    }
  }
  return rows;
}

async function rowsOfType(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { ids, locale }: { readonly ids: readonly string[]; readonly locale: Locale },
): Promise<readonly PublicRow[]> {
  const answers = publicAnswers(strapi, uid);
  if (modelLookup(strapi)(uid).kind === 'singleType') {
    const answer = await answers.one(undefined, { locale });
    return answer === undefined ? [] : [answer.data];
  }
  const filters = { documentId: { $in: ids.slice(0, AT_ONCE) } };
  const pagination = { pageSize: AT_ONCE, withCount: 'false' };
  return (await answers.list({ locale, filters, pagination })).data;
}

function entryOf(
  strapi: Core.Strapi,
  { uid, documentId, at, row }: Recent & { readonly row: PublicRow },
  { locale, origin }: FeedAsked,
) {
  const type = modelLookup(strapi)(uid).info.singularName ?? '';
  const path = documentPath(type, row);
  const reason = lastCorrectionReason(row);
  const words = FEED_WORDS[locale];
  const text = [reason ? words.corrected(reason) : '', entryText(row)].filter(Boolean).join('\n');
  const publicSince = textIn(row, 'publicSince') || at;
  return {
    id: urn(`${uid}/${documentId}/${locale}`),
    title: textIn(row, 'title') || type,
    text: text || type,
    url: path === null ? null : `${origin}${sitePath(path, locale)}`,
    publishedAt: publicSince,
    updatedAt: at > publicSince ? at : publicSince,
    categories: [
      ...themeCategory(themeOf(uid), locale),
      ...(reason === undefined ? [] : [{ term: 'correction', label: words.correctedMark }]),
    ],
  };
}

function themeCategory(theme: ThemeName | undefined, locale: Locale) {
  return theme === undefined ? [] : [{ term: theme, label: THEMES[theme].words[locale] }];
}

function textIn(row: PublicRow, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

/**
 * A name for good that depends on no address: a UUID of version 8 (RFC 9562) made of a digest. The
 * document id is the one thing that stays when a school moves to another domain or changes a title.
 */
function urn(name: string): string {
  const hex = createHash('sha256').update(`school-transparency/${name}`, 'utf8').digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
}
