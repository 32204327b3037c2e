import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { AUDIT } from '../audit/table';
import { NO_LOCALE } from '../content/rows';
import { isPublishable } from '../use-cases/document-at-hand';
import { publishedOutside, type PublicRow } from '../domain/audit/outside';
import { gatedTypes } from '../gated-types';
import { record } from '../record';
import { POLICIES, PUBLICATIONS } from '../tables';

const NAME = 'publishedOutside';

/**
 * Enters in the trail what became public past the gate, such as while the plugin was switched off.
 * Nothing is taken down: that is for people to decide. Twice is once.
 *
 * @returns how much was found that was not known before
 */
export async function reportPublishedOutside(strapi: Core.Strapi, at: string): Promise<number> {
  let found = 0;
  for (const contentType of gatedTypes(strapi)) {
    if (!isPublishable(strapi, contentType)) continue;
    const unknown = await inUnitOfWork(strapi, (unit) => reportType(strapi, unit, contentType, at));
    if (unknown > 0) {
      strapi.log.warn(`${unknown} rows of ${contentType} became public without approval`);
    }
    found += unknown;
  }
  return found;
}

async function reportType(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  contentType: string,
  at: string,
): Promise<number> {
  const policies: { since: string | null }[] = await unit
    .table(POLICIES)
    .where({ content_type: contentType })
    .min({ since: 'at' });
  const entered: { documentId: string; locale: string; at: string }[] = await unit
    .table(PUBLICATIONS)
    .where({ content_type: contentType })
    .groupBy('document_id', 'locale')
    .select({ documentId: 'document_id', locale: 'locale' })
    .max({ at: 'at' });
  const since = policies[0]?.since ?? at;
  const outside = publishedOutside(await publicRows(strapi, unit, contentType), entered, since);
  const fresh: PublicRow[] = [];
  for (const row of outside) {
    if (!(await isKnown(unit, contentType, row))) fresh.push(row);
  }
  await record(
    strapi,
    unit,
    fresh.map(({ documentId, locale, publishedAt }) => ({
      ...{ name: NAME, at, actorId: null, document: { contentType, documentId }, caseId: null },
      ...{ title: null, round: null, approvalCase: null, facts: { locale, publishedAt } },
    })),
  );
  return fresh.length;
}

async function publicRows(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  contentType: string,
): Promise<readonly PublicRow[]> {
  const { tableName } = strapi.db.metadata.get(contentType);
  const rows: { document_id: string; locale: string | null; published_at: number | Date }[] =
    await unit
      .table(tableName)
      .whereNotNull('published_at')
      .select('document_id', 'locale', 'published_at');
  return rows.map(({ document_id: documentId, locale, published_at: publishedAt }) => ({
    ...{ documentId, locale: locale ?? NO_LOCALE },
    publishedAt: new Date(publishedAt).toISOString(),
  }));
}

async function isKnown(
  unit: UnitOfWork,
  contentType: string,
  { documentId, locale, publishedAt }: PublicRow,
): Promise<boolean> {
  const rows: { entry: string }[] = await unit
    .table(AUDIT)
    .where({ content_type: contentType, document_id: documentId, name: NAME })
    .select('entry');
  return rows.some(({ entry }) => {
    const facts = JSON.parse(entry) as {
      readonly locale?: unknown;
      readonly publishedAt?: unknown;
    };
    return facts.locale === locale && facts.publishedAt === publishedAt;
  });
}
