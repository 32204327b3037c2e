import type { CatalogueItemDefinition } from '../../../contracts/catalogue';

export type DueRule = CatalogueItemDefinition['dueRule'];
export type RuleType = DueRule['type'];
export type Cadence = CatalogueItemDefinition['cadence'];

/** A due rule as it is typed: a text in each input, whichever of them the type needs. */
export interface RuleDraft {
  readonly type: RuleType;
  readonly day: string;
  readonly month: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: string;
  readonly week: 'same' | 'before';
  readonly onlyInTerm: boolean;
  readonly shift: 'none' | 'nextWorkday' | 'previousWorkday';
  readonly field: string;
  /** In what the distance is counted. */
  readonly counted: 'days' | 'workdays';
  readonly amount: string;
  readonly count: string;
}

export const FIRST_RULE: RuleDraft = {
  ...{ type: 'afterPeriod', day: '15', month: '1', weekday: '5', week: 'same', onlyInTerm: false },
  ...{ shift: 'nextWorkday', field: '', counted: 'workdays', amount: '20', count: '1' },
};

/** What a period of a cadence is, for rules that count from its end; null for events. */
const UNIT_OF = {
  ...({ annual: 'year', halfYearly: 'halfYear', termly: 'term', quarterly: 'quarter' } as const),
  ...({ monthly: 'month', monthlyTerm: 'month', weekly: 'week', weeklyTerm: 'week' } as const),
  event: null,
} as const satisfies Record<Cadence, string | null>;

const EVENTS = ['afterEvent', 'beforeEvent'] as const;

/** The rules that go with a cadence. */
export function ruleTypesFor(cadence: Cadence): readonly RuleType[] {
  const unit = UNIT_OF[cadence];
  if (unit === null) return EVENTS;
  if (unit === 'week') return ['weekday', 'afterPeriodEnd', ...EVENTS];
  const perTerm = cadence === 'termly' || cadence === 'halfYearly';
  return [
    ...(['afterPeriod', 'afterPeriodEnd', 'fixed'] as const),
    ...(perTerm ? (['atLeastPerTerm'] as const) : []),
    ...EVENTS,
  ];
}

/** The draft for a cadence: its type changes only where it does not go with it. */
export function ruleForCadence(rule: RuleDraft, cadence: Cadence): RuleDraft {
  const [first] = ruleTypesFor(cadence);
  return first === undefined || ruleTypesFor(cadence).includes(rule.type)
    ? rule
    : { ...rule, type: first };
}

export function draftOfRule(rule: DueRule): RuleDraft {
  const { type } = rule;
  const shift = 'shift' in rule ? { shift: rule.shift ?? ('none' as const) } : {};
  const draft: RuleDraft = { ...FIRST_RULE, type, ...shift };
  switch (rule.type) {
    case 'afterPeriod':
      return { ...draft, day: String(rule.day) };
    case 'weekday':
      return { ...draft, ...rule, ...shift, weekday: String(rule.weekday) } as RuleDraft;
    case 'afterEvent':
    case 'beforeEvent':
      return {
        ...{ ...draft, field: rule.field, counted: rule.days === undefined ? 'workdays' : 'days' },
        amount: String(rule.days ?? rule.workdays ?? ''),
      };
    case 'fixed': {
      const [month = 1, day = 1] = rule.monthDay.split('-').map(Number);
      return { ...draft, month: String(month), day: String(day) };
    }
    case 'afterPeriodEnd':
      return { ...draft, counted: 'days', amount: String(rule.days) };
    case 'atLeastPerTerm':
      return { ...draft, count: String(rule.count) };
  }
}

/** What is sent; the server says what is wrong with it. */
export function ruleOfDraft(draft: RuleDraft, cadence: Cadence): Record<string, unknown> {
  const { type } = draft;
  const shift = draft.shift === 'none' ? null : draft.shift;
  switch (type) {
    case 'afterPeriod':
      return { type, shift, day: numberIn(draft.day) };
    case 'weekday': {
      const { week, onlyInTerm } = draft;
      return { type, shift, week, onlyInTerm, weekday: numberIn(draft.weekday) };
    }
    case 'afterEvent':
    case 'beforeEvent':
      return { type, field: draft.field.trim(), [draft.counted]: numberIn(draft.amount) };
    case 'fixed':
      return { type, shift, monthDay: `${padded(draft.month)}-${padded(draft.day)}` };
    case 'afterPeriodEnd':
      return { type, shift, unit: UNIT_OF[cadence], days: numberIn(draft.amount) };
    case 'atLeastPerTerm':
      return { type, count: numberIn(draft.count) };
  }
}

const padded = (text: string): string => text.trim().padStart(2, '0');

/** Null for what is no number: the server names the field then. */
export function numberIn(text: string): number | null {
  const number = Number(text.trim());
  return text.trim() === '' || Number.isNaN(number) ? null : number;
}
