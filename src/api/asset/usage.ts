import { errorAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import type { AssetShared, AssetUsage } from './types';

const LIST = 'usage';
const FIELDS = ['year', 'hoursAvailable', 'hoursUsed'] as const;

/** A year of use with the share of its hours that were used, in basis points. */
export function withUtilisation(usage: AssetUsage): AssetUsage {
  const { hoursAvailable, hoursUsed } = usage;
  const isKnown = hoursAvailable !== null && hoursUsed !== null && hoursAvailable > 0;
  const utilisationBp = isKnown ? Math.round((hoursUsed * 10_000) / hoursAvailable) : null;
  return { ...usage, utilisationBp };
}

/** Findings on how much an asset was used: each year once, never more than there was. */
export function checkUsage({ usage }: AssetShared): readonly Issue[] {
  return usage.flatMap((year, index): readonly Issue[] => {
    const line = index + 1;
    const missing = FIELDS.filter((field) => year[field] === null).map((field) =>
      errorAt('LINE_FIELD_REQUIRED', [LIST, index, field], { list: LIST, line, field }),
    );
    const first = usage.findIndex((other) => other.year === year.year);
    const twice =
      first < index && year.year !== null
        ? [
            errorAt('DUPLICATE_LINE', [LIST, index, 'year'], {
              ...{ list: LIST, line, otherLine: first + 1, key: year.year },
            }),
          ]
        : [];
    return [...missing, ...twice, ...tooMuch(year, index)];
  });
}

function tooMuch({ hoursUsed, hoursAvailable }: AssetUsage, index: number): readonly Issue[] {
  if (hoursUsed === null || hoursAvailable === null || hoursUsed <= hoursAvailable) return [];
  return [
    errorAt('FIGURE_ABOVE', [LIST, index, 'hoursUsed'], {
      ...{ field: 'hoursUsed', otherField: 'hoursAvailable' },
      ...{ value: hoursUsed, limit: hoursAvailable },
    }),
  ];
}
