import type { Core } from '@strapi/strapi';
import type { RuleScene } from '../../content/bound-rules';
import { loadKnownCodes } from '../../content/known-codes';
import { DEFAULT_LOCALE } from '../../content/locales';
import { parseFen } from '../../content/money';
import { publicationInstant } from '../../content/publication-clock';
import type { ContentDocument } from '../../content/rules';
import { schoolDay } from '../../content/school-day';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { loadPublicPlaces } from '../place/public-places';
import { lockAsset } from './lock';
import { ASSET_STATES, type AssetContext, type AssetShared, type AssetWords } from './types';

const EVENT = 'api::asset-event.asset-event';
const CODE = 'api::classification-code.classification-code';
const THRESHOLD = 'api::threshold.threshold';

/** Reads what the rules of an asset have to know besides the asset. */
export async function loadAssetContext(
  { shared }: ContentDocument<AssetShared, AssetWords>,
  { strapi, uid, documentId }: RuleScene,
): Promise<AssetContext> {
  const stored = documentId === undefined ? null : await storedAsset(strapi, uid, documentId);
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const { assetCode } = shared;
  const taken = assetCode === null ? 0 : await count(strapi, uid, { assetCode, ...other });
  const events = stored === null ? 0 : await count(strapi, EVENT, { assetCode: stored.assetCode });
  const { department } = await loadKnownCodes(strapi);
  return {
    today: await schoolDay(strapi, new Date(publicationInstant())),
    stored,
    hasEvents: events > 0,
    isCodeTaken: taken > 0,
    categories: await assetCategories(strapi),
    departments: new Set(department),
    publicPlaces: await loadPublicPlaces(strapi),
    largeFromFen: await largeFrom(strapi, shared.acquiredOn),
  };
}

async function storedAsset(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<AssetContext['stored']> {
  await lockAsset(strapi, { documentId });
  const row = await rowsOf(strapi, uid).findOne({ where: { documentId, locale: DEFAULT_LOCALE } });
  const stateOf = (name: string) => ASSET_STATES.find((state) => state === row?.[name]) ?? null;
  return (
    row && {
      assetCode: textOf(row, 'assetCode'),
      openingState: stateOf('openingState'),
      state: stateOf('state'),
      retiredOn: textOf(row, 'retiredOn') || null,
    }
  );
}

async function assetCategories(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(strapi, CODE).findMany({
    where: { locale: DEFAULT_LOCALE, scheme: 'assetCategory' },
    select: ['code'],
  });
  return new Set(rows.map((row) => textOf(row, 'code')));
}

/** The school's figure for large equipment that was in force when the asset was acquired. */
async function largeFrom(strapi: Core.Strapi, day: string | null): Promise<number | null> {
  if (day === null) return null;
  const row = await rowsOf(strapi, THRESHOLD).findOne({
    where: {
      kind: 'largeEquipment',
      validFrom: { $lte: day },
      $or: [{ validTo: { $null: true } }, { validTo: { $gte: day } }],
    },
    orderBy: { validFrom: 'desc' },
  });
  return row === null ? null : parseFen(row.amountFen);
}

function count(strapi: Core.Strapi, uid: string, where: object): Promise<number> {
  return rowsOf(strapi, uid).count({ where: { ...where, locale: DEFAULT_LOCALE } });
}
