import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../content/locales';
import { parseFen } from '../../content/money';
import { isRecord } from '../../content/row';
import { rowsOf, textOf, type Row } from '../../shared/strapi/rows';
import { assetsAt, type Listed, type StateMove } from './register';
import type { ListedAsset, LocalWords } from './register-list';
import { ASSET_STATES, type AssetState } from './types';

const ASSET = 'api::asset.asset';
const EVENT = 'api::asset-event.asset-event';

/** Every asset there was on a day, as it was then. */
export async function listedAssets(
  strapi: Core.Strapi,
  asOf: string,
): Promise<readonly Listed<ListedAsset>[]> {
  const rows = await rowsOf(strapi, ASSET).findMany({
    where: { acquiredOn: { $lte: asOf } },
    orderBy: { id: 'asc' },
    populate: { usage: true },
  });
  const words = wordsByAsset(rows);
  const year = Number(asOf.slice(0, 4));
  const assets = rows
    .filter((row) => row.locale === DEFAULT_LOCALE)
    .map((row) => listedAsset(row, words.get(textOf(row, 'assetCode')) ?? [], year));
  return assetsAt(assets, await loadMoves(strapi), asOf);
}

async function loadMoves(strapi: Core.Strapi): Promise<readonly StateMove[]> {
  const rows = await rowsOf(strapi, EVENT).findMany({
    where: { locale: DEFAULT_LOCALE, toState: { $notNull: true } },
    orderBy: [{ assetCode: 'asc' }, { no: 'asc' }],
  });
  return rows.flatMap((row) => {
    const toState = stateOf(row.toState);
    if (toState === null) return [];
    const assetCode = textOf(row, 'assetCode');
    const happenedOn = textOf(row, 'happenedOn');
    return [{ assetCode, happenedOn, fromState: stateOf(row.fromState), toState }];
  });
}

function wordsByAsset(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const byAsset = new Map<string, Row[]>();
  for (const row of rows) {
    const code = textOf(row, 'assetCode');
    const others = byAsset.get(code);
    if (others) others.push(row);
    else byAsset.set(code, [row]);
  }
  return byAsset;
}

function listedAsset(row: Row, locales: readonly Row[], year: number): ListedAsset {
  return {
    assetCode: textOf(row, 'assetCode'),
    categoryCode: textOf(row, 'categoryCode'),
    state: stateOf(row.state) ?? 'registered',
    originalValueFen: row.originalValueFen === null ? null : parseFen(row.originalValueFen),
    acquiredOn: textOf(row, 'acquiredOn') || null,
    depreciationMethod: row.depreciationMethod === 'straightLine' ? 'straightLine' : 'none',
    usefulLifeYears: numberOf(row.usefulLifeYears),
    retiredOn: textOf(row, 'retiredOn') || null,
    names: wordsOf(locales, 'name'),
    classNames: wordsOf(locales, 'className'),
    units: wordsOf(locales, 'unit'),
    quantity: numberOf(row.quantity) ?? 0,
    departmentCode: textOf(row, 'departmentCode'),
    publicPlaceCode: textOf(row, 'publicPlaceCode') || null,
    custodianRole: textOf(row, 'custodianRole'),
    isPublic: row.visibilityScope === 'public',
    utilisationBp: utilisationIn(row.usage, year),
  };
}

/** What nobody translated is left out: a reader gets the Chinese words then. */
function wordsOf(rows: readonly Row[], name: string): LocalWords {
  const entries = rows.flatMap((row): [Locale, string][] => {
    const text = textOf(row, name);
    const isOwn = isLocale(row.locale) && row.untranslated !== true && text !== '';
    return isOwn ? [[row.locale as Locale, text]] : [];
  });
  return Object.fromEntries(entries);
}

function utilisationIn(usage: unknown, year: number): number | null {
  const lines: readonly unknown[] = Array.isArray(usage) ? usage : [];
  const own = lines.find((line) => isRecord(line) && line['year'] === year);
  return isRecord(own) ? numberOf(own['utilisationBp']) : null;
}

function stateOf(value: unknown): AssetState | null {
  return ASSET_STATES.find((state) => state === value) ?? null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
