import type { Core } from '@strapi/strapi';
import { modelLookup } from '../content/content-types';
import { DEFAULT_LOCALE } from '../content/locales';
import { isRecord } from '../content/row';
import { isPublic, ownAttributes, type ModelSchema } from '../content/schema';
import { schoolTimeZone } from '../content/school-day';
import { dayBounds } from '../content/day-bounds';
import { rowsOf, textOf, type Row } from '../shared/strapi/rows';
import { dayIn } from '../site/dates';
import { CATALOGUE_TYPES, ITEM_OF_TYPE, type CatalogueType } from './catalogue-types';
import type { CatalogueLine, ReportedPublication, Window } from './shapes';

const RECORD = 'api::publication-record.publication-record';

interface Posting {
  readonly channel: string;
  readonly postedAt: string;
}

interface Scene {
  readonly timeZone: string;
  readonly lines: ReadonlyMap<string, CatalogueLine>;
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

/** What went out in a window: one query for each type, and one for the records of the channels. */
export async function publicationsOf(
  strapi: Core.Strapi,
  window: Window,
  items: readonly CatalogueLine[],
): Promise<readonly ReportedPublication[]> {
  const timeZone = await schoolTimeZone(strapi);
  const bounds = dayBounds(window, timeZone);
  const since = { $gte: bounds.from, $lt: bounds.until };
  const scene: Scene = {
    timeZone,
    lines: new Map(items.map((item) => [item.itemNo, item])),
    postings: await postingsSince(strapi, bounds.from ?? ''),
  };
  const found: ReportedPublication[] = [];
  for (const uid of CATALOGUE_TYPES) {
    const rows = await rowsOf(strapi, uid).findMany({
      where: {
        ...{ publishedAt: { $notNull: true }, locale: DEFAULT_LOCALE },
        ...{ publicSince: since, visibilityScope: 'public' },
      },
      populate: { ownerDepartment: { select: ['code'] }, ...componentsOf(strapi, uid, items) },
    });
    const schema = modelLookup(strapi)(uid);
    found.push(...rows.flatMap((row) => publicationOf(uid, { schema, row, scene }) ?? []));
  }
  return found;
}

interface Found {
  readonly schema: ModelSchema;
  readonly row: Row;
  readonly scene: Scene;
}

function publicationOf(
  uid: CatalogueType,
  { schema, row, scene: { timeZone, lines, postings } }: Found,
): ReportedPublication | null {
  const itemNo = textOf(row, 'catalogueItemNo') || ITEM_OF_TYPE[uid];
  const line = lines.get(itemNo);
  const publicSince = instantOf(row['publicSince']);
  if (line === undefined || publicSince === null) return null;
  const department = isRecord(row['ownerDepartment'])
    ? textOf(row['ownerDepartment'], 'code')
    : line.ownerDepartment;
  return {
    ...{ itemNo, department, publicSince, publicOn: dayIn(publicSince, timeZone) },
    required: line.requiredFields.map((field) => ({
      ...{ field, weight: 1, filled: isFilled(row[field]) },
    })),
    promisedChannels: textsOf(row['channels']) ?? line.channels,
    postings: postings.get(textOf(row, 'key')) ?? [],
    texts: readTexts(schema, row),
    corrections: listOf(row['corrections']).map((entry) => ({
      foundByOutsider: isRecord(entry) && textOf(entry, 'source') !== '',
    })),
  };
}

/** What readers read of it: the plain summary first, then every public text in words. */
export function readTexts(schema: ModelSchema, row: Row): ReportedPublication['texts'] {
  const summary = textOf(row, 'plainSummary') || textOf(row, 'summary') || null;
  const body = ownAttributes(schema)
    .filter(([, attribute]) => isPublic(attribute) && attribute.type === 'text')
    .map(([name]) => textOf(row, name))
    .filter((text) => text !== '' && text !== summary);
  return { summary, body };
}

/** Parts that an item asks for have to be read with the row. */
function componentsOf(strapi: Core.Strapi, uid: CatalogueType, items: readonly CatalogueLine[]) {
  const { attributes } = modelLookup(strapi)(uid);
  const asked = items
    .filter(({ itemNo }) => itemNo === ITEM_OF_TYPE[uid])
    .flatMap(({ requiredFields }) => requiredFields)
    .filter((name) => ['component', 'media', 'relation'].includes(attributes[name]?.type ?? ''));
  return Object.fromEntries(asked.map((name) => [name, true]));
}

async function postingsSince(
  strapi: Core.Strapi,
  since: string,
): Promise<ReadonlyMap<string, readonly Posting[]>> {
  const rows = await rowsOf(strapi, RECORD).findMany({
    where: { postedAt: { $gte: since }, publishedAt: { $notNull: true } },
    select: ['contentKey', 'channel', 'postedAt'],
  });
  const postings = new Map<string, Posting[]>();
  for (const row of rows) {
    const postedAt = instantOf(row['postedAt']);
    if (postedAt === null) continue;
    const key = textOf(row, 'contentKey');
    postings.set(key, [
      ...(postings.get(key) ?? []),
      { channel: textOf(row, 'channel'), postedAt },
    ]);
  }
  return postings;
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}

export function instantOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value !== '' ? new Date(value).toISOString() : null;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function textsOf(value: unknown): readonly string[] | null {
  const texts = listOf(value).filter((one): one is string => typeof one === 'string');
  return texts.length === 0 ? null : texts;
}
