import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Depreciable } from './types';
import { valuationAt } from './valuation';

const desk: Depreciable = {
  originalValueFen: 120_000,
  acquiredOn: '2024-03-31',
  depreciationMethod: 'straightLine',
  usefulLifeYears: 1,
  retiredOn: null,
};

describe('an asset is written off by months', () => {
  test.each<[string, Partial<Depreciable>, string, number, number]>([
    ['from the month it came in', {}, '2024-03-31', 1, 110_000],
    ['from its first day on', { acquiredOn: '2024-03-01' }, '2024-03-01', 1, 110_000],
    ['not twice in a month', { acquiredOn: '2024-03-01' }, '2024-03-31', 1, 110_000],
    ['again on the first of the next', {}, '2024-04-01', 2, 100_000],
    ['over the end of a year', {}, '2025-01-01', 11, 10_000],
    ['in full in its last month', {}, '2025-02-01', 12, 0],
    ['never below nothing', {}, '2040-01-01', 12, 0],
    ['not in the month it leaves', { retiredOn: '2024-06-30' }, '2024-06-30', 3, 90_000],
    ['still before the day it leaves', { retiredOn: '2024-06-30' }, '2024-06-29', 4, 80_000],
    ['no further once it left', { retiredOn: '2024-06-30' }, '2030-01-01', 3, 90_000],
    [
      'not at all when it left in the month it came',
      { retiredOn: '2024-03-31' },
      '2024-03-31',
      0,
      120_000,
    ],
    ['not at all by the method', { depreciationMethod: 'none' }, '2030-01-01', 0, 120_000],
    ['not at all without a life', { usefulLifeYears: null }, '2030-01-01', 0, 120_000],
    ['by whole fen, rounded down', { originalValueFen: 100 }, '2024-03-31', 1, 92],
    ['to the last fen of a fraction', { originalValueFen: 100 }, '2025-02-28', 12, 0],
    ['when it cost nothing', { originalValueFen: 0 }, '2024-04-01', 2, 0],
    [
      'exactly at the largest amount there is',
      { originalValueFen: Number.MAX_SAFE_INTEGER, usefulLifeYears: 100 },
      '2024-03-31',
      1,
      8_999_693_255_362_041,
    ],
  ])('%s', (_name, change, asOf, months, netValueFen) => {
    const asset = { ...desk, ...change };
    expect(valuationAt(asset, asOf)).toEqual({
      depreciatedMonths: months,
      accumulatedDepreciationFen: (asset.originalValueFen ?? 0) - netValueFen,
      netValueFen,
      valuationAsOf: asOf,
    });
  });

  test.each<[string, Partial<Depreciable>, string]>([
    ['it is there', {}, '2024-03-30'],
    ['its day of acquisition is known', { acquiredOn: null }, '2024-04-01'],
    ['its value is known', { originalValueFen: null }, '2024-04-01'],
  ])('and has no value before %s', (_name, change, asOf) => {
    expect(valuationAt({ ...desk, ...change }, asOf)).toBeNull();
  });

  test('and never gains value from one month to the next', () => {
    const months = Array.from({ length: 30 }, (_, index) => {
      const [year, month] = [2024 + Math.floor((index + 2) / 12), ((index + 2) % 12) + 1];
      return `${year}-${String(month).padStart(2, '0')}-28`;
    });
    const asset = { ...desk, acquiredOn: '2024-03-01', originalValueFen: 99_991 };
    const values = months.map((day) => valuationAt(asset, day)?.netValueFen ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(Math.min(...values)).toBe(0);
  });
});

interface SampleAsset extends Depreciable {
  readonly assetCode: string;
  readonly depreciatedMonths: number;
  readonly accumulatedDepreciationFen: number;
  readonly netValueFen: number;
  readonly valuationAsOf: string;
}

const file = path.join(__dirname, '../../../database/sample/assets.json');
const { assets } = JSON.parse(readFileSync(file, 'utf8')) as { assets: readonly SampleAsset[] };

test.each(assets)('$assetCode of the sample is worth what it says, to the last fen', (asset) => {
  const { depreciatedMonths, accumulatedDepreciationFen, netValueFen, valuationAsOf } = asset;
  expect(valuationAt({ ...asset, retiredOn: null }, valuationAsOf)).toEqual({
    ...{ depreciatedMonths, accumulatedDepreciationFen, netValueFen, valuationAsOf },
  });
});
