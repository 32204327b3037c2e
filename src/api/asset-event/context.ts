import type { Core } from '@strapi/strapi';
import type { RuleScene } from '../../content/bound-rules';
import { modelLookup } from '../../content/content-types';
import { loadRows } from '../../content/document-store';
import { DEFAULT_LOCALE } from '../../content/locales';
import { publicationInstant } from '../../content/publication-clock';
import { localeOf, plainDocument } from '../../content/row';
import type { ContentDocument } from '../../content/rules';
import { schoolDay } from '../../content/school-day';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import { rowsOf, textOf, type Row } from '../../shared/strapi/rows';
import { lockAsset } from '../asset/lock';
import { ASSET_STATES, type PastEvent } from '../asset/types';
import {
  ASSET_EVENT_KINDS,
  type AssetBefore,
  type AssetEventContext,
  type AssetEventShared,
  type AssetEventWords,
} from './types';

const ASSET = 'api::asset.asset';
const REGISTER = 'api::asset-register-snapshot.asset-register-snapshot';

type Event = ContentDocument<AssetEventShared, AssetEventWords>;

/** Reads what the rules of an event have to know: its asset, what happened to it before, the time. */
export async function loadAssetEventContext(
  { shared }: Event,
  scene: RuleScene,
): Promise<AssetEventContext> {
  const { strapi } = scene;
  const assetCode = shared.assetCode ?? '';
  await lockAsset(strapi, { assetCode });
  return {
    today: await schoolDay(strapi, new Date(publicationInstant())),
    calendar: await loadWorkdayCalendar(strapi),
    asset: await assetBefore(strapi, assetCode),
    past: await pastEvents(scene, assetCode),
    closedUntil: await closedUntil(strapi),
    stored: await storedEvent(scene),
  };
}

async function assetBefore(strapi: Core.Strapi, assetCode: string): Promise<AssetBefore | null> {
  const where = { assetCode, locale: DEFAULT_LOCALE };
  const row = assetCode === '' ? null : await rowsOf(strapi, ASSET).findOne({ where });
  return (
    row && {
      assetCode,
      acquiredOn: textOf(row, 'acquiredOn'),
      state: ASSET_STATES.find((state) => state === row.state) ?? 'registered',
      visibilityScope: textOf(row, 'visibilityScope') || null,
    }
  );
}

async function pastEvents(
  { strapi, uid, documentId }: RuleScene,
  assetCode: string,
): Promise<readonly PastEvent[]> {
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({
    where: { assetCode, locale: DEFAULT_LOCALE, ...other },
    orderBy: { no: 'asc' },
  });
  return rows.flatMap(pastEvent);
}

function pastEvent(row: Row): readonly PastEvent[] {
  const kind = ASSET_EVENT_KINDS.find((known) => known === row.kind);
  if (kind === undefined) return [];
  const text = (name: string) => textOf(row, name) || null;
  return [
    {
      kind,
      no: Number(row.no),
      happenedOn: textOf(row, 'happenedOn'),
      docNo: text('docNo'),
      noticeFrom: text('noticeFrom'),
      noticeUntil: text('noticeUntil'),
    },
  ];
}

async function closedUntil(strapi: Core.Strapi): Promise<AssetEventContext['closedUntil']> {
  const row = await rowsOf(strapi, REGISTER).findOne({
    where: { publishedAt: { $notNull: true }, locale: DEFAULT_LOCALE },
    orderBy: { asOf: 'desc' },
  });
  return row && { day: textOf(row, 'asOf'), period: textOf(row, 'periodKey') };
}

async function storedEvent({
  strapi,
  uid,
  documentId,
}: RuleScene): Promise<AssetEventContext['stored']> {
  if (documentId === undefined) return null;
  const rows = await loadRows(strapi, uid, documentId);
  if (rows.length === 0) return null;
  const lookup = modelLookup(strapi);
  const { shared, words } = plainDocument(lookup(uid), rows, lookup) as unknown as Event;
  const untranslated = rows.filter((row) => row['untranslated'] === true).map(localeOf);
  return { shared, words, untranslated };
}
