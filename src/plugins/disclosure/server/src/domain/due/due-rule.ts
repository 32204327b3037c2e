import { z } from 'zod';

const days = z.number().int().min(0).max(400);
const workdays = z.number().int().min(0).max(250);
const field = z.string().regex(/^[A-Za-z][A-Za-z0-9.]{0,79}$/);

/** Where a day goes that is no workday; without it the day stays. */
const shift = z.enum(['nextWorkday', 'previousWorkday']).nullable().default(null);

const monthDay = z
  .string()
  .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .refine((text) => Number(text.slice(3)) <= longest(Number(text.slice(0, 2))), {
    error: 'There is no such day in the month.',
  });

export const PERIOD_UNITS = ['week', 'month', 'quarter', 'halfYear', 'year', 'term'] as const;

/** A distance from an event: calendar days or workdays, one of the two. */
const distance = {
  days: days.optional(),
  workdays: workdays.optional(),
};

const isOneDistance = (rule: { readonly days?: number; readonly workdays?: number }): boolean =>
  (rule.days === undefined) !== (rule.workdays === undefined);
const ONE_DISTANCE = { error: 'Give either days (calendar days) or workdays.' };

/**
 * When a disclosure is due, as stored in a catalogue item:
 *
 * - `afterPeriod`: on a day of the month after the period: `{ day: 15 }` for January is 15 February.
 * - `weekday`: on a day of the week that the period is, 1 for Monday to 7 for Sunday, or of the week
 *   before it (the menu of next week).
 * - `afterEvent`, `beforeEvent`: days or workdays after or before a day of the content's own.
 * - `fixed`: on a day of the year, the first one after the period.
 * - `afterPeriodEnd`: days after the last day of the period.
 * - `atLeastPerTerm`: so many times until the last day of the term.
 */
export const dueRuleSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('afterPeriod'),
    day: z.number().int().min(1).max(31),
    shift,
  }),
  z.strictObject({
    type: z.literal('weekday'),
    weekday: z.number().int().min(1).max(7),
    shift,
    week: z.enum(['same', 'before']).default('same'),
    /** Only for weeks that share a day with a term. */
    onlyInTerm: z.boolean().default(false),
  }),
  z
    .strictObject({ type: z.literal('afterEvent'), field, ...distance })
    .refine(isOneDistance, ONE_DISTANCE),
  z
    .strictObject({ type: z.literal('beforeEvent'), field, ...distance })
    .refine(isOneDistance, ONE_DISTANCE),
  z.strictObject({ type: z.literal('fixed'), monthDay, shift }),
  z.strictObject({
    type: z.literal('afterPeriodEnd'),
    unit: z.enum(PERIOD_UNITS),
    days,
    shift,
  }),
  z.strictObject({
    type: z.literal('atLeastPerTerm'),
    count: z.number().int().min(1).max(20),
  }),
]);

export type DueRule = z.infer<typeof dueRuleSchema>;
export type EventRule = Extract<DueRule, { type: 'afterEvent' | 'beforeEvent' }>;
export type PeriodRule = Exclude<DueRule, EventRule>;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

export function isEventRule(rule: DueRule): rule is EventRule {
  return rule.type === 'afterEvent' || rule.type === 'beforeEvent';
}

/** Days of a month in the longest case: 29 February exists, 30 February never. */
function longest(month: number): number {
  if (month === 2) return 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
