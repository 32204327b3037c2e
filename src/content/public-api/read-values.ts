import { ASSET_VALUATION } from '../../api/asset/read-values';
import type { AttributeSchema } from '../schema';
import type { PublicRow } from './serialise';

/**
 * Values of a public row that depend on the day it is read. They are in no table, so nothing can be
 * filtered or sorted by them; what has to stay as it was is kept in a snapshot.
 */
export interface ReadValues {
  /** The values by name, as a schema would describe them. */
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
  /** The values of one row on a day, `YYYY-MM-DD`. */
  valuesOf(row: PublicRow, today: string): PublicRow;
}

const READ_VALUES: ReadonlyMap<string, ReadValues> = new Map([
  ['api::asset.asset', ASSET_VALUATION],
]);

/** The values that are computed when a document of the type is read; most types have none. */
export function readValuesOf(uid: string): ReadValues | undefined {
  return READ_VALUES.get(uid);
}
