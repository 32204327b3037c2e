import type { ShownObligation } from '../../../contracts/obligations';
import { weekOf } from '../domain/calendar/period';
import type { CatalogueItem } from '../domain/catalogue/catalogue-item';
import type { JudgedObligation, Standing } from '../domain/obligation/standing';
import { dueRuleText } from '../messages/due-rule-messages';
import type { Language } from '../../../../../shared/language';
import { filled } from '../../../../../shared/sentence';
import { STATE_SENTENCES } from '../messages/state-messages';
import { inLocale } from '../../../../../shared/language';
import type { DepartmentNames } from '../school';

/** In whose words things are shown. */
export interface Words {
  readonly language: Language;
  /** Of the titles. */
  readonly locale: string;
  readonly department: DepartmentNames;
}

/** An obligation as the office reads it. */
export function shownObligation(
  { obligation, standing }: JudgedObligation,
  item: CatalogueItem | undefined,
  words: Words,
): ShownObligation {
  const { rule, graceWorkdays: _grace, department, ...own } = obligation;
  return {
    ...own,
    waiver: standing.state === 'waived' ? obligation.waiver : null,
    title: item === undefined ? obligation.itemNo : inLocale(item.titles, words.locale),
    theme: item?.theme ?? '',
    contentType: item?.contentType ?? '',
    department: words.department(department),
    week: weekOf(obligation.dueOn).key,
    ruleText: dueRuleText(rule, words.language),
    state: standing.state,
    sentence: standingSentence({ obligation, standing }, words.language),
    ...daysOf(standing),
    publicSince: 'publicSince' in standing ? standing.publicSince : null,
    fulfilledBy: 'fulfilledBy' in standing ? standing.fulfilledBy : null,
  };
}

/** A state with its days: 应在 2025-10-15 前公开，已按时公开。 */
export function standingSentence(
  { obligation, standing }: JudgedObligation,
  language: Language,
): string {
  return filled(STATE_SENTENCES[standing.state], language, {
    ...Object.fromEntries(Object.entries(daysOf(standing)).filter(([, value]) => value !== null)),
    ...{ dueOn: obligation.dueOn, reason: obligation.waiver?.reason ?? '' },
  });
}

type Days = Pick<
  ShownObligation,
  'workdaysLeft' | 'daysLate' | 'workdaysLate' | 'daysOverdue' | 'workdaysOverdue'
>;

function daysOf(standing: Standing): Days {
  const { state } = standing;
  const isOpen = state === 'upcoming' || state === 'dueSoon';
  return {
    workdaysLeft: isOpen ? standing.workdaysLeft : null,
    daysLate: state === 'late' ? standing.daysLate : null,
    workdaysLate: state === 'late' ? standing.workdaysLate : null,
    daysOverdue: state === 'overdue' ? standing.daysOverdue : null,
    workdaysOverdue: state === 'overdue' ? standing.workdaysOverdue : null,
  };
}
