import { canonicalJson } from '../../../../../../shared/canonical-json';
import type { Condition } from '../../../../domain/condition/condition';
import type { Definition } from '../../../../domain/definition/definition';
import type { QuestionnaireItem } from '../../../../domain/definition/question';
import type { Change, ChangeCode } from './change';
import { changesOfItem } from './changes-of-item';

/** Every difference between a published questionnaire and the next one. */
export function changesBetween(before: Definition, after: Definition): readonly Change[] {
  const ways = new Map(withWays(before).map((one) => [one.item.code, one]));
  const items = withWays(after).flatMap(({ item, way }): readonly Change[] => {
    const then = ways.get(item.code);
    if (then === undefined) return [change('SURVEY_CHANGE_QUESTION_ADDED', item.code)];
    const isAskedOfOthers = canonicalJson(then.way) !== canonicalJson(way);
    return [
      ...(isAskedOfOthers ? [change('SURVEY_CHANGE_CONDITION', item.code)] : []),
      ...changesOfItem(then.item, item, after.retired),
    ];
  });
  return [...wholeChanges(before, after), ...goneItems(before, after), ...items];
}

const change = (code: ChangeCode, item: string | null = null): Change => ({
  ...{ code, item, option: null },
});

interface OnTheWay {
  readonly item: QuestionnaireItem;
  /** Conditions that lead to the item: its own and its section's. */
  readonly way: readonly Condition[];
}

function withWays({ items }: Definition): readonly OnTheWay[] {
  let section: Condition | undefined;
  return items.map((item) => {
    if (item.type === 'section') section = item.showIf;
    const own = item.type === 'section' ? [] : [section];
    return { item, way: [...own, item.showIf].filter((one) => one !== undefined) };
  });
}

function goneItems(before: Definition, after: Definition): readonly Change[] {
  const codes = new Set(after.items.map(({ code }) => code));
  return before.items
    .filter(({ code }) => !codes.has(code))
    .map(({ code, type }) => {
      // What asks nothing can go without a trace.
      const isPassage = type === 'statement' || type === 'section';
      const isRetired = isPassage || after.retired.includes(code);
      return change(isRetired ? 'SURVEY_CHANGE_QUESTION_RETIRED' : 'SURVEY_CHANGE_REMOVED', code);
    });
}

function wholeChanges(before: Definition, after: Definition): readonly Change[] {
  const isOther = (pick: (of: Definition) => unknown) =>
    canonicalJson(pick(before)) !== canonicalJson(pick(after));
  const kept = new Set(after.items.map(({ code }) => code));
  const orderOf = ({ items }: Definition, among: ReadonlySet<string>) =>
    items.map(({ code }) => code).filter((code) => among.has(code));
  const known = new Set(before.items.map(({ code }) => code).filter((code) => kept.has(code)));
  const isReordered = orderOf(before, known).join() !== orderOf(after, known).join();
  const notices = (of: Definition) => [of.privacyNotice, of.guardianNotice ?? null, of.under14];
  const titles = (of: Definition) => [of.title, of.purpose ?? null, of.defaultLocale];
  return [
    ...(isOther(titles) ? [change('SURVEY_CHANGE_WORDS')] : []),
    ...(isOther(notices) ? [change('SURVEY_CHANGE_NOTICE')] : []),
    ...(isReordered ? [change('SURVEY_CHANGE_ORDER')] : []),
    ...(before.segment === after.segment ? [] : [change('SURVEY_CHANGE_SEGMENT')]),
    ...before.retired
      .filter((code) => !after.retired.includes(code))
      .map((code) => change('SURVEY_CHANGE_UNRETIRED', code)),
  ];
}
