import type { Core, UID } from '@strapi/strapi';
import { modelLookup } from '../../content/content-types';
import { isInstant } from '../../content/instant';
import { DEFAULT_LOCALE } from '../../content/locales';
import { allowListOf } from '../../content/public-api/allow-list';
import { findPublic, type PublicSource, type RawRow } from '../../content/public-api/store';
import { hasPublicationBlock } from '../../content/schema';
import { schoolTimeZone } from '../../content/school-day';
import { dayIn } from '../../site/dates';
import { TABLES } from './tables';

/** What of a table changes with what is published; what is not known is null. */
interface TableFacts {
  readonly issuedAt: string | null;
  readonly modifiedAt: string | null;
  readonly span: { readonly from: string; readonly to: string } | null;
}

/** Since when, until when and about what time the public finds something in the tables, by name. */
export async function tableFacts(strapi: Core.Strapi): Promise<ReadonlyMap<string, TableFacts>> {
  const timeZone = await schoolTimeZone(strapi);
  const facts = new Map<string, TableFacts>();
  // Several tables are made of one type.
  const known = new Map<string, TableFacts>();
  for (const { name, uid, time } of TABLES) {
    const own = known.get(uid) ?? (await factsOfType(strapi, uid, { time, timeZone }));
    known.set(uid, own);
    facts.set(name, own);
  }
  return facts;
}

interface Asked {
  readonly time: string | undefined;
  readonly timeZone: string;
}

async function factsOfType(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { time, timeZone }: Asked,
): Promise<TableFacts> {
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  // Reference data and what is told one by one have no publications of their own.
  if (!hasPublicationBlock(schema)) return { issuedAt: null, modifiedAt: null, span: null };
  const source = { strapi, schema, lookup, allowed: allowListOf(schema) };
  const edge = async (field: string, order: 'asc' | 'desc') =>
    valueOf(await edgeRow(source, field, order), field);
  const issuedAt = await edge('publicSince', 'asc');
  const modifiedAt = await edge('publishedAt', 'desc');
  if (time === undefined) return { issuedAt, modifiedAt, span: null };
  const [from, to] = [await edge(time, 'asc'), await edge(time, 'desc')];
  const day = (value: string) => (isInstant(value) ? dayIn(value, timeZone) : value);
  const span = from === null || to === null ? null : { from: day(from), to: day(to) };
  return { issuedAt, modifiedAt, span };
}

/** The first public document in an order; facts are the same in every language. */
async function edgeRow(
  source: PublicSource,
  field: string,
  order: 'asc' | 'desc',
): Promise<RawRow | undefined> {
  const [row] = await findPublic(source, {
    where: { [field]: { $notNull: true } },
    sort: [{ field, order }],
    ...{ fields: [field], populate: [], locale: DEFAULT_LOCALE },
    page: { start: 0, limit: 1, withCount: false, style: 'offset' },
  });
  return row;
}

function valueOf(row: RawRow | undefined, field: string): string | null {
  const value = row?.[field];
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
