import { RuleError } from '../../../../../shared/rule-error';
import { uniqueViolation } from '../../../../../shared/strapi/unique-violation';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { catalogueItemSchema, type CatalogueItem } from '../domain/catalogue/catalogue-item';
import { ITEMS } from '../tables';

/** A version of a catalogue item, by whom and when. */
export interface StoredItem {
  readonly item: CatalogueItem;
  readonly version: number;
  readonly at: string;
  readonly byId: number | null;
}

interface ItemRow {
  readonly definition: string;
  readonly version: number;
  readonly at: string;
  readonly by_id: number | null;
}

const COLUMNS = ['definition', 'version', 'at', 'by_id'] as const;

/** The newest version of each item, in the order of their numbers. */
export async function newestItems(unit: UnitOfWork): Promise<readonly StoredItem[]> {
  const newer = unit
    .table(`${ITEMS} as newer`)
    .whereRaw('newer.item_no = item.item_no')
    .whereRaw('newer.version > item.version');
  const rows: ItemRow[] = await unit
    .table(`${ITEMS} as item`)
    .whereNotExists(newer)
    .select(COLUMNS.map((column) => `item.${column}`));
  return rows.map(storedOf).sort(byItemNo);
}

/** Every version of an item, the newest first. */
export async function itemVersions(
  unit: UnitOfWork,
  itemNo: string,
): Promise<readonly StoredItem[]> {
  const rows: ItemRow[] = await unit
    .table(ITEMS)
    .where({ item_no: itemNo })
    .orderBy('version', 'desc')
    .select(...COLUMNS);
  return rows.map(storedOf);
}

/**
 * Adds a version: 1 for a new item, else the one after the version that was read. Of two who save at
 * once one is told, whichever process they are in.
 *
 * @throws RuleError DISCLOSURE_ITEM_NUMBER_TAKEN, DISCLOSURE_VERSION_CONFLICT
 */
export async function insertItem(
  unit: UnitOfWork,
  { item, version, at, byId }: StoredItem,
): Promise<void> {
  const [newest] = await itemVersions(unit, item.itemNo);
  if (version !== (newest?.version ?? 0) + 1) throw refusedVersion(item.itemNo, version);
  try {
    await unit.table(ITEMS).insert({
      ...{ item_no: item.itemNo, version, definition: JSON.stringify(item), at, by_id: byId },
    });
  } catch (error) {
    if (uniqueViolation(error) === undefined) throw error;
    throw Object.assign(refusedVersion(item.itemNo, version), { cause: error });
  }
}

function refusedVersion(itemNo: string, version: number): RuleError {
  return version === 1
    ? new RuleError('DISCLOSURE_ITEM_NUMBER_TAKEN', 'Another item has this number.', { itemNo })
    : new RuleError('DISCLOSURE_VERSION_CONFLICT', 'Somebody changed it since it was read.', {
        itemNo,
      });
}

function storedOf({ definition, version, at, by_id: byId }: ItemRow): StoredItem {
  const item = catalogueItemSchema.parse(JSON.parse(definition));
  return { item, version, at, byId };
}

function byItemNo(one: StoredItem, other: StoredItem): number {
  return one.item.itemNo.localeCompare(other.item.itemNo, 'en', { numeric: true });
}
