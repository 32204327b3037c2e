import type { Core, UID } from '@strapi/strapi';
import { publicOrigin } from '../shared/strapi/public-origin';
import { rowsOf, textOf, type Row } from '../shared/strapi/rows';
import { modelLookup } from './content-types';
import { isLocale } from './locales';
import { publicationInstant } from './publication-clock';
import { hasPublicationBlock } from './schema';
import { documentPath, sitePath } from './search/site-path';
import { currentWithdrawal } from './withdrawals/reason';

const RECORD = 'api::publication-record.publication-record';
/** Who posted it, as readers see it: no clerk stands between a publication and the website. */
const POSTED_BY = '系统自动发布';

/** What a record takes over, and what the address of a page is made of. */
const FACTS = ['locale', 'key', 'title', 'revision', 'expiresAt', 'visibilityScope', 'periodKey'];
const PLACE = ['period', 'scope'];

interface Subject {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly documentId: string;
}

/**
 * Keeps the records of the channel `website` in step with what is public, inside the transaction
 * that publishes or takes down: one record for each revision and language. Written past the rules of
 * the type on purpose: those refuse a clerk who would write such a record by hand.
 */
export async function recordOnWebsite(subject: Subject): Promise<void> {
  const { strapi, uid, documentId } = subject;
  const schema = modelLookup(strapi)(uid);
  if (!hasPublicationBlock(schema)) return;
  const published = await rowsOf(strapi, uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    select: [...FACTS, ...PLACE.filter((name) => Object.hasOwn(schema.attributes, name))],
    orderBy: { id: 'asc' },
  });
  const records = await rowsOf(strapi, RECORD).findMany({
    where: { contentType: uid, contentDocumentId: documentId },
  });
  for (const row of published) await recordRow(subject, row, records);
  await closeRecords(strapi, published, records);
  await followScope(subject, published, records);
}

async function recordRow(
  { strapi, uid, documentId }: Subject,
  row: Row,
  records: readonly Row[],
): Promise<void> {
  const { revision, locale, expiresAt } = row;
  const own = records.find(
    (record) =>
      isOfWebsite(record) && record.revision === revision && record.contentLocale === locale,
  );
  if (own === undefined) {
    await rowsOf(strapi, RECORD).create({
      data: {
        ...{ contentKey: row.key, contentLocale: locale, contentTitle: row.title, revision },
        ...{ contentType: uid, contentDocumentId: documentId, channel: 'website' },
        ...{ postedAt: publicationInstant(), takeDownDueAt: expiresAt, isAutomatic: true },
        ...{ postedByRole: POSTED_BY, visibilityScope: row.visibilityScope },
        url: addressOf(strapi, uid, row),
        publishedAt: new Date(publicationInstant()),
      },
    });
  } else if (own.withdrawnAt !== null) {
    // The same revision is public once more: the record says so, it cannot be there twice.
    await rowsOf(strapi, RECORD).update({
      where: { id: own.id },
      data: { withdrawnAt: null, note: null },
    });
  }
}

/** Where the site shows it; null for what has no page. Relative while no public address is set. */
function addressOf(strapi: Core.Strapi, uid: UID.ContentType, row: Row): string | null {
  const { locale } = row;
  const path = documentPath(modelLookup(strapi)(uid).info.singularName ?? '', row);
  if (path === null || !isLocale(locale)) return null;
  return publicOrigin(strapi) + sitePath(path, locale);
}

/** What is in no public row any more has left the website; why, is told where somebody said it. */
async function closeRecords(
  strapi: Core.Strapi,
  published: readonly Row[],
  records: readonly Row[],
): Promise<void> {
  const locales = published.map((row) => textOf(row, 'locale'));
  const ended = records.filter(
    (record) =>
      isOfWebsite(record) &&
      record.withdrawnAt === null &&
      !locales.includes(textOf(record, 'contentLocale')),
  );
  const withdrawal = currentWithdrawal();
  for (const { id } of ended) {
    const data = {
      withdrawnAt: publicationInstant(),
      ...(withdrawal && { note: withdrawal.reason, updatedBy: withdrawal.by }),
    };
    await rowsOf(strapi, RECORD).update({ where: { id }, data });
  }
}

/** Every record names its content, so none is shown to more people than the content itself. */
async function followScope(
  { strapi, uid, documentId }: Subject,
  [row]: readonly Row[],
  records: readonly Row[],
): Promise<void> {
  const scope = row?.visibilityScope;
  if (!scope || records.every((record) => record.visibilityScope === scope)) return;
  await rowsOf(strapi, RECORD).updateMany({
    where: { contentType: uid, contentDocumentId: documentId },
    data: { visibilityScope: scope },
  });
}

function isOfWebsite({ channel, isAutomatic }: Row): boolean {
  return channel === 'website' && isAutomatic === true;
}
