import { z } from 'zod';

import { INDICATORS } from './indicator';

const indicatorSchema = z
  .strictObject({
    key: z.enum(INDICATORS),
    /** Of 100 together. */
    weight: z.number().int().min(1).max(100),
    /** From this value on it is good enough; in the unit of the value. */
    target: z.number(),
    /** The values that are worth no point and all points; between them points grow evenly. */
    zero: z.number(),
    full: z.number(),
  })
  .refine(({ zero, full }) => zero !== full, {
    error: 'No point and all points are the same value.',
  });

/** How figures become a score. A change is a new version: what was scored stays as it was. */
export const methodSchema = z.strictObject({
  version: z.number().int().min(1),
  validFrom: z.iso.date(),
  /** With fewer obligations there is no score. */
  leastObligations: z.number().int().min(1).default(30),
  indicators: z
    .array(indicatorSchema)
    .min(1)
    .readonly()
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, {
      error: 'Each indicator counts once.',
    })
    .refine((all) => all.reduce((sum, { weight }) => sum + weight, 0) === 100, {
      error: 'The weights have to add up to 100.',
    }),
});

export type EvaluationMethod = z.infer<typeof methodSchema>;
export type WeightedIndicator = z.infer<typeof indicatorSchema>;

const share = { zero: 0, full: 10_000 };

/** The method that the plugin comes with. */
export const FIRST_METHOD: EvaluationMethod = {
  version: 1,
  validFrom: '2025-01-01',
  leastObligations: 30,
  indicators: [
    { key: 'timeliness', weight: 20, target: 9500, ...share },
    { key: 'coverageAndCompleteness', weight: 20, target: 9500, ...share },
    { key: 'readability', weight: 10, target: 70, zero: 0, full: 100 },
    { key: 'feedback', weight: 15, target: 9000, ...share },
    { key: 'rectification', weight: 10, target: 9000, ...share },
    { key: 'procurementNotices', weight: 10, target: 9500, ...share },
    { key: 'satisfaction', weight: 15, target: 400, zero: 100, full: 500 },
  ],
};

/** The method in force on a day: the newest that has begun. Null before the first. */
export function methodOn(
  methods: readonly EvaluationMethod[],
  day: string,
): EvaluationMethod | null {
  const begun = methods.filter(({ validFrom }) => validFrom <= day);
  const [newest] = begun.sort(
    (one, other) =>
      other.validFrom.localeCompare(one.validFrom, 'en') || other.version - one.version,
  );
  return newest ?? null;
}
