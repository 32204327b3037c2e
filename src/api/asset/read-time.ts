import { parseFen } from '../../content/money';
import type { ReadTime } from '../../content/public-api/read-time';
import type { PublicRow } from '../../content/public-api/serialise';
import type { AttributeSchema } from '../../content/schema';
import { valuationAt } from './valuation';

const MONEY: AttributeSchema = { type: 'biginteger', customField: 'global::money' };

/** What an asset is worth on the day it is asked for. */
export const assetReadTime: ReadTime = {
  attributes: {
    depreciatedMonths: { type: 'integer' },
    accumulatedDepreciationFen: MONEY,
    netValueFen: MONEY,
    valuationAsOf: { type: 'date' },
  },

  complete(rows, { day }) {
    return Promise.resolve(rows.map((row) => valuationOf(row, day)));
  },
};

function valuationOf(row: PublicRow, today: string): PublicRow {
  const text = (name: string) => {
    const value = row[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const { originalValueFen, usefulLifeYears, depreciationMethod } = row;
  const known = originalValueFen !== null && originalValueFen !== undefined;
  const valuation = valuationAt(
    {
      originalValueFen: known ? parseFen(originalValueFen) : null,
      acquiredOn: text('acquiredOn'),
      retiredOn: text('retiredOn'),
      depreciationMethod: depreciationMethod === 'straightLine' ? 'straightLine' : 'none',
      usefulLifeYears: typeof usefulLifeYears === 'number' ? usefulLifeYears : null,
    },
    today,
  );
  return valuation === null ? {} : { ...valuation };
}
