import { dueRuleSchema } from '../domain/due/due-rule';
import type { Obligation } from '../domain/obligation/obligation';

/** An obligation as it is kept, with its waiver where it has one. */
export interface ObligationRow {
  readonly item_no: string;
  readonly period_key: string;
  readonly department: string;
  readonly start_on: string;
  readonly end_on: string;
  readonly trigger_on: string | null;
  readonly due_on: string;
  readonly rule: string;
  readonly grace_workdays: number;
  readonly owed: number;
  readonly unknown_years: string;
}

export interface WaivedRow extends ObligationRow {
  readonly waived_reason: string | null;
  readonly waived_by_role: string | null;
  readonly waived_on: string | null;
}

export function rowOf(obligation: Obligation): ObligationRow {
  return {
    ...{ item_no: obligation.itemNo, period_key: obligation.periodKey },
    department: obligation.department,
    ...{ start_on: obligation.startOn, end_on: obligation.endOn },
    ...{ trigger_on: obligation.triggerOn, due_on: obligation.dueOn },
    rule: JSON.stringify(obligation.rule),
    ...{ grace_workdays: obligation.graceWorkdays, owed: obligation.count },
    unknown_years: JSON.stringify(obligation.unknownYears),
  };
}

export function obligationOf(row: WaivedRow): Obligation {
  const { waived_reason: reason, waived_by_role: byRole, waived_on: on } = row;
  return {
    ...{ itemNo: row.item_no, periodKey: row.period_key, department: row.department },
    ...{ startOn: row.start_on, endOn: row.end_on, triggerOn: row.trigger_on, dueOn: row.due_on },
    rule: dueRuleSchema.parse(JSON.parse(row.rule)),
    ...{ graceWorkdays: row.grace_workdays, count: row.owed },
    unknownYears: JSON.parse(row.unknown_years) as readonly number[],
    waiver: reason === null || byRole === null || on === null ? null : { reason, byRole, on },
  };
}
