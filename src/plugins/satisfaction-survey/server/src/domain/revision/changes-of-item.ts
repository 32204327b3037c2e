import { canonicalJson } from '../../../../../../shared/canonical-json';
import { choicesOf } from '../../../../domain/definition/definition';
import { OTHER } from '../../../../domain/definition/limits';
import {
  isQuestion,
  type Question,
  type QuestionnaireItem,
} from '../../../../domain/definition/question';
import { optionLists, retiredOption } from '../definition/check-definition';
import type { Change, ChangeCode } from './change';

/** Differences within one item, apart from when it is shown. */
export function changesOfItem(
  before: QuestionnaireItem,
  after: QuestionnaireItem,
  retired: readonly string[],
): readonly Change[] {
  const change = (code: ChangeCode, option: string | null = null): Change => ({
    ...{ code, item: after.code, option },
  });
  if (before.type !== after.type) return [change('SURVEY_CHANGE_TYPE')];
  const words =
    wordsOf(before, after) === wordsOf(after, before) ? [] : [change('SURVEY_CHANGE_WORDS')];
  if (!isQuestion(before) || !isQuestion(after)) return words;
  return [
    ...words,
    ...(before.required === after.required ? [] : [change('SURVEY_CHANGE_REQUIRED')]),
    ...(lookOf(before, after) === lookOf(after, before) ? [] : [change('SURVEY_CHANGE_LOOK')]),
    ...scaleChanges(before, after).map((code) => change(code)),
    ...optionChanges(before, after, retired).map(([code, option]) => change(code, option)),
  ];
}

/** Everything that is said in the item, of options only of those that are in the other one too. */
function wordsOf(item: QuestionnaireItem, other: QuestionnaireItem): string {
  const shared = new Map(
    optionLists(other).map(([list, options]) => [list, options.map(({ code }) => code)]),
  );
  const labels = optionLists(item).map(([list, options]) => [
    list,
    Object.fromEntries(
      options
        .filter(({ code }) => shared.get(list)?.includes(code))
        .map(({ code, label }) => [code, label]),
    ),
  ]);
  const isOtherShared = 'other' in item && 'other' in other;
  return canonicalJson([
    ...[item.text, item.help ?? null, labels],
    'labels' in item ? item.labels : null,
    'unit' in item ? (item.unit ?? null) : null,
    isOtherShared ? (item.other ?? null) : null,
  ]);
}

/** How it is shown: stars or numbers, and the order of what is in both. */
function lookOf(question: Question, other: Question): string {
  const known = new Set(
    optionLists(other).flatMap(([list, options]) => options.map(({ code }) => `${list}.${code}`)),
  );
  return canonicalJson([
    'look' in question ? question.look : null,
    question.identifying ?? false,
    optionLists(question).map(([list, options]) =>
      options.map(({ code }) => code).filter((code) => known.has(`${list}.${code}`)),
    ),
  ]);
}

/** What the numbers mean, apart from which options there are. */
function scaleChanges(before: Question, after: Question): readonly ChangeCode[] {
  switch (after.type) {
    case 'rating':
      return before.type === 'rating' && before.scale !== after.scale
        ? ['SURVEY_CHANGE_SCALE']
        : [];
    case 'multi':
    case 'ranking':
      return isSame(before, after, ['min', 'max']) && exclusives(before) === exclusives(after)
        ? []
        : ['SURVEY_CHANGE_SCALE'];
    case 'number':
      if (!isSame(before, after, ['decimals'])) return ['SURVEY_CHANGE_SCALE'];
      return limitChanges(before, after, ['min', 'max']);
    case 'date':
      return limitChanges(before, after, ['min', 'max']);
    case 'shortText':
    case 'longText':
      return limitChanges(before, after, ['minLength', 'maxLength']);
    default:
      return [];
  }
}

function valueOf(question: Question, name: string): unknown {
  return name in question ? question[name as keyof Question] : undefined;
}

function isSame(before: Question, after: Question, names: readonly string[]): boolean {
  return names.every((name) => valueOf(before, name) === valueOf(after, name));
}

function exclusives(question: Question): string {
  if (question.type !== 'multi') return '';
  const alone = question.options.filter(({ exclusive }) => exclusive === true);
  return alone
    .map(({ code }) => code)
    .sort()
    .join();
}

/** Limits that let in what was let in before are wider. */
function limitChanges(
  before: Question,
  after: Question,
  [least, most]: readonly [string, string],
): readonly ChangeCode[] {
  if (isSame(before, after, [least, most])) return [];
  const isWider =
    isAtMost(valueOf(after, least), valueOf(before, least)) &&
    isAtMost(valueOf(before, most), valueOf(after, most), true);
  return [isWider ? 'SURVEY_CHANGE_LIMITS_WIDER' : 'SURVEY_CHANGE_LIMITS_NARROWER'];
}

/** Whether the first limit is not above the second; one that is missing lets everything in. */
function isAtMost(one: unknown, other: unknown, isUpper = false): boolean {
  const open = isUpper ? other : one;
  if (open === undefined) return true;
  if (typeof one === 'number' && typeof other === 'number') return one <= other;
  return typeof one === 'string' && typeof other === 'string' && one <= other;
}

type OptionChange = readonly [code: ChangeCode, option: string];

/**
 * A new option of a list or a new row merges; a new column or a new thing to be ranked changes what
 * the others mean.
 */
function optionChanges(
  before: Question,
  after: Question,
  retired: readonly string[],
): readonly OptionChange[] {
  const earlier = new Map(optionLists(before));
  const changes = optionLists(after).flatMap(([list, options]): OptionChange[] => {
    const then = (earlier.get(list) ?? []).map(({ code }) => code);
    const now = options.map(({ code }) => code);
    const isScale = list === 'columns' || after.type === 'ranking';
    const added: ChangeCode = isScale ? 'SURVEY_CHANGE_SCALE' : 'SURVEY_CHANGE_OPTION_ADDED';
    const gone = (option: string): ChangeCode =>
      !isScale && retired.includes(retiredOption(after.code, list, option))
        ? 'SURVEY_CHANGE_OPTION_RETIRED'
        : 'SURVEY_CHANGE_REMOVED';
    return [
      ...now.filter((one) => !then.includes(one)).map((one): OptionChange => [added, one]),
      ...then.filter((one) => !now.includes(one)).map((one): OptionChange => [gone(one), one]),
    ];
  });
  const hadOther = choicesOf(before).includes(OTHER) && 'other' in before;
  const hasOther = choicesOf(after).includes(OTHER) && 'other' in after;
  if (hadOther === hasOther) return changes;
  return [...changes, [hasOther ? 'SURVEY_CHANGE_OPTION_ADDED' : 'SURVEY_CHANGE_REMOVED', OTHER]];
}
