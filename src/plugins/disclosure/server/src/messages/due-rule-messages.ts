import type { DueRule } from '../domain/due/due-rule';
import type { Language } from '../../../../../shared/language';
import { filled, say, type Sentence } from '../../../../../shared/sentence';

const RULES = {
  afterPeriod: say(
    '期满后次月 {day} 日前',
    '期滿後次月 {day} 日前',
    'By day {day} of the month after the period',
  ),
  weekday: say('当周{weekday}前', '當週{weekday}前', 'By {weekday} of the week'),
  weekdayBefore: say('前一周{weekday}前', '前一週{weekday}前', 'By {weekday} of the week before'),
  sameDay: say('当日', '當日', 'On the day itself'),
  daysAfter: say(
    '事后 {count} 日内',
    '事後 {count} 日內',
    'Within {count} {count|day|days} of the event',
  ),
  workdaysAfter: say(
    '事后 {count} 个工作日内',
    '事後 {count} 個工作日內',
    'Within {count} {count|workday|workdays} of the event',
  ),
  daysBefore: say(
    '至少提前 {count} 日',
    '至少提前 {count} 日',
    'At least {count} {count|day|days} before',
  ),
  workdaysBefore: say(
    '至少提前 {count} 个工作日',
    '至少提前 {count} 個工作日',
    'At least {count} {count|workday|workdays} before',
  ),
  fixed: say(
    '次年 {month} 月 {day} 日前',
    '次年 {month} 月 {day} 日前',
    'By {month}/{day} of the following year',
  ),
  afterPeriodEnd: say(
    '期满后 {count} 日内',
    '期滿後 {count} 日內',
    'Within {count} {count|day|days} of the end of the period',
  ),
  atLeastPerTerm: say(
    '每学期至少 {count} 次',
    '每學期至少 {count} 次',
    'At least {count} {count|time|times} a term',
  ),
} as const;

const SHIFTS = {
  nextWorkday: say('，遇非工作日顺延', '，遇非工作日順延', ', or the workday after it'),
  previousWorkday: say('，遇非工作日提前', '，遇非工作日提前', ', or the workday before it'),
} as const;

const WEEKDAYS: readonly Sentence[] = [
  say('周一', '週一', 'Monday'),
  say('周二', '週二', 'Tuesday'),
  say('周三', '週三', 'Wednesday'),
  say('周四', '週四', 'Thursday'),
  say('周五', '週五', 'Friday'),
  say('周六', '週六', 'Saturday'),
  say('周日', '週日', 'Sunday'),
];

/** A due rule in words, as the catalogue shows it: 当周周五前，遇非工作日提前. */
export function dueRuleText(rule: DueRule, language: Language): string {
  const [sentence, values] = wordsOf(rule, language);
  const shift = 'shift' in rule && rule.shift !== null ? SHIFTS[rule.shift][language] : '';
  return `${filled(sentence, language, values)}${shift}`;
}

function wordsOf(
  rule: DueRule,
  language: Language,
): readonly [Sentence, Readonly<Record<string, string | number>>] {
  switch (rule.type) {
    case 'afterPeriod':
      return [RULES.afterPeriod, { day: rule.day }];
    case 'weekday':
      return [
        rule.week === 'same' ? RULES.weekday : RULES.weekdayBefore,
        { weekday: WEEKDAYS[rule.weekday - 1]?.[language] ?? '' },
      ];
    case 'afterEvent':
      if ((rule.workdays ?? rule.days ?? 0) === 0) return [RULES.sameDay, {}];
      return rule.workdays === undefined
        ? [RULES.daysAfter, { count: rule.days ?? 0 }]
        : [RULES.workdaysAfter, { count: rule.workdays }];
    case 'beforeEvent':
      return rule.workdays === undefined
        ? [RULES.daysBefore, { count: rule.days ?? 0 }]
        : [RULES.workdaysBefore, { count: rule.workdays }];
    case 'fixed': {
      const [month = 1, day = 1] = rule.monthDay.split('-').map(Number);
      return [RULES.fixed, { month, day }];
    }
    case 'afterPeriodEnd':
      return [RULES.afterPeriodEnd, { count: rule.days }];
    case 'atLeastPerTerm':
      return [RULES.atLeastPerTerm, { count: rule.count }];
  }
}
