import type { Core, UID } from '@strapi/strapi';
import { modelLookup } from '../../content/content-types';
import { isDraft } from '../../content/document-store';
import { DEFAULT_LOCALE } from '../../content/locales';
import { deepPopulate, plainDocument, type StoredRow } from '../../content/row';
import type { StaffRoute } from '../../content/staff-actions';
import { queryOf } from '../../content/staff-request';
import { rowsOf } from '../../shared/strapi/rows';
import { loadThresholds } from './context';
import type { Procurement } from './rules';
import { possibleSplits, type SplitCandidate } from './splitting';
import { splittingQuery, splittingResponse } from './splitting-contracts';

const PROCUREMENT: UID.ContentType = 'api::procurement.procurement';

/** Which purchases together look like one that was split: for the disclosure office and auditors. */
export function splittingRoutes(strapi: Core.Strapi): readonly StaffRoute[] {
  return [
    {
      method: 'GET',
      path: '/transparency/procurement/splitting',
      permission: 'readSplitting',
      async answer(ctx) {
        const { fiscalYear } = queryOf(strapi, ctx, splittingQuery);
        const candidates = await loadCandidates(strapi, fiscalYear);
        const splits = possibleSplits(candidates, await loadThresholds(strapi));
        ctx.set('Cache-Control', 'no-store');
        ctx.body = splittingResponse.parse({ splits });
      },
    },
  ];
}

/** Procurements as the office drafts them: a split is looked for before anything goes out. */
async function loadCandidates(
  strapi: Core.Strapi,
  fiscalYear: number | undefined,
): Promise<readonly SplitCandidate[]> {
  const lookup = modelLookup(strapi);
  const schema = lookup(PROCUREMENT);
  const rows = (await rowsOf(strapi, PROCUREMENT).findMany({
    where: {
      locale: DEFAULT_LOCALE,
      publishedAt: null,
      ...(fiscalYear !== undefined && { fiscalYear }),
    },
    populate: deepPopulate(schema),
    orderBy: { id: 'asc' },
  })) as StoredRow[];
  return rows
    .filter(isDraft)
    .flatMap((row) =>
      candidateOf(row.documentId, plainDocument(schema, [row], lookup) as unknown as Procurement),
    );
}

function candidateOf(
  documentId: string,
  { shared, words }: Procurement,
): readonly SplitCandidate[] {
  const { code, category, method, fiscalYear, economicCode, budgetFen, items, state } = shared;
  if (code === null || category === null || method === null || fiscalYear === null) return [];
  if (state === 'cancelled' || state === 'failed') return [];
  const title = words[DEFAULT_LOCALE]?.title ?? code;
  return [
    {
      ...{ documentId, code, title, category, method, fiscalYear, items },
      economicCode: economicCode ?? '',
      ...{ budgetFen: budgetFen ?? 0, planPublishedOn: shared.timeline?.planPublishedOn ?? null },
    },
  ];
}
