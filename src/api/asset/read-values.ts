import { parseFen } from '../../content/money';
import type { ReadValues } from '../../content/public-api/read-values';
import type { AttributeSchema } from '../../content/schema';
import { valuationAt } from './valuation';

const MONEY: AttributeSchema = { type: 'biginteger', customField: 'global::money' };

/** What an asset is worth on the day it is asked for. */
export const ASSET_VALUATION: ReadValues = {
  attributes: {
    depreciatedMonths: { type: 'integer' },
    accumulatedDepreciationFen: MONEY,
    netValueFen: MONEY,
    valuationAsOf: { type: 'date' },
  },

  valuesOf(row, today) {
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
  },
};
