import { z } from 'zod';

import { CADENCES, type Cadence } from '../calendar/period';
import { dueRuleSchema, isEventRule, type PeriodUnit } from '../due/due-rule';

export const THEMES = [
  ...(['finance', 'logistics', 'asset', 'procurement'] as const),
  ...(['regulation', 'inspection', 'participation', 'governance'] as const),
] as const;
export type Theme = (typeof THEMES)[number];

export const CHANNELS = [
  ...(['website', 'wechat', 'noticeBoard', 'broadcast', 'sms', 'meeting'] as const),
] as const;
export type Channel = (typeof CHANNELS)[number];

const day = z.iso.date();
const words = z.record(z.string(), z.string().trim().min(1).max(300));

/** What a cadence calls its period, for rules that count from the end of one. */
const UNIT_OF: Readonly<Record<Cadence, PeriodUnit | null>> = {
  annual: 'year',
  halfYearly: 'halfYear',
  termly: 'term',
  quarterly: 'quarter',
  monthly: 'month',
  monthlyTerm: 'month',
  weekly: 'week',
  weeklyTerm: 'week',
  event: null,
};

/**
 * One line of the catalogue (公开目录): what has to be disclosed, by whom, how often, until when, to
 * whom and where. Titles are per locale.
 */
export const catalogueItemSchema = z
  .strictObject({
    itemNo: z.string().regex(/^\d{1,3}(?:\.\d{1,3}){0,3}$/),
    titles: words.refine((titles) => Object.keys(titles).length > 0, {
      error: 'Give the title in one language.',
    }),
    theme: z.enum(THEMES),
    contentType: z.string().regex(/^(?:api|plugin)::[a-z0-9-]+\.[a-z0-9-]+$/),
    ownerDepartment: z.string().min(1).max(60),
    cadence: z.enum(CADENCES),
    dueRule: dueRuleSchema,
    /** Workdays after the due day that still count as on time. */
    graceWorkdays: z.number().int().min(0).max(20).default(0),
    audience: z.enum(['public', 'members']).default('public'),
    channels: z.array(z.enum(CHANNELS)).min(1).readonly().default(['website']),
    requiredFields: z.array(z.string().min(1)).readonly().default([]),
    /** How long a notice has to stay up; null for what is not a notice. */
    noticeWorkdays: z.number().int().min(1).max(250).nullable().default(null),
    /** 0 for permanent. */
    retentionYears: z
      .number()
      .int()
      .refine((years) => years === 0 || years >= 1, { error: 'Give years, or 0 for permanent.' }),
    legalBasis: words.default({}),
    /** From when to when it is part of the catalogue; null for no end. */
    activeFrom: day,
    activeTo: day.nullable().default(null),
    /**
     * From when to when it is measured. An item without a first day is listed but not measured: it has
     * no obligations and no part in any figure.
     */
    measuredFrom: day.nullable().default(null),
    measuredTo: day.nullable().default(null),
  })
  .superRefine((item, context) => {
    const { cadence, dueRule } = item;
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const onEvent = isEventRule(dueRule);
    if (cadence === 'event' && !onEvent) {
      refuse('dueRule', 'An item of events needs a rule that counts from an event.');
    }
    if (dueRule.type === 'weekday' && UNIT_OF[cadence] !== 'week') {
      refuse('dueRule', 'A day of the week needs a weekly cadence.');
    }
    if (dueRule.type === 'afterPeriodEnd' && UNIT_OF[cadence] !== dueRule.unit) {
      refuse('dueRule', 'The unit of the rule is not that of the cadence.');
    }
    if (dueRule.type === 'atLeastPerTerm' && !['termly', 'halfYearly'].includes(cadence)) {
      refuse('dueRule', 'A rule per term needs a termly or half-yearly cadence.');
    }
    if (isBackwards(item.activeFrom, item.activeTo)) {
      refuse('activeTo', 'It ends before it begins.');
    }
    if (isBackwards(item.measuredFrom, item.measuredTo)) {
      refuse('measuredTo', 'It ends before it begins.');
    }
    if (item.measuredTo !== null && item.measuredFrom === null) {
      refuse('measuredFrom', 'Give the day from which it is measured.');
    }
  });

export type CatalogueItem = z.infer<typeof catalogueItemSchema>;

interface Span {
  readonly startOn: string;
  readonly endOn: string;
}

/**
 * True when the whole span is measured: a week or a month that lies half before the first day is not
 * owed, because nobody knew of it when it began.
 */
export function isMeasured(
  item: Pick<CatalogueItem, 'activeFrom' | 'activeTo' | 'measuredFrom' | 'measuredTo'>,
  { startOn, endOn }: Span,
): boolean {
  if (item.measuredFrom === null) return false;
  const first = item.measuredFrom > item.activeFrom ? item.measuredFrom : item.activeFrom;
  const isBefore = (last: string | null) => last !== null && endOn > last;
  return startOn >= first && !isBefore(item.measuredTo) && !isBefore(item.activeTo);
}

/** True when the item is part of the catalogue on a day. */
export function isActive(
  { activeFrom, activeTo }: Pick<CatalogueItem, 'activeFrom' | 'activeTo'>,
  on: string,
): boolean {
  return activeFrom <= on && (activeTo === null || on <= activeTo);
}

function isBackwards(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && to < from;
}
