import type { Definition } from '../../../../domain/definition/definition';
import {
  isQuestion,
  type Option,
  type QuestionnaireItem,
} from '../../../../domain/definition/question';

/**
 * The questionnaire by which results of several revisions are told: the newest, and in it what was
 * retired, so that answers to it are still told. Former questions stand at the end, former options
 * after the present ones.
 *
 * @param revisions the oldest first; at least one
 */
export function mergedDefinition(revisions: readonly Definition[]): Definition {
  const newest = revisions.at(-1);
  if (newest === undefined) throw new Error('A survey without a revision has no results');
  const earlier = revisions.slice(0, -1).toReversed();
  const items = newest.items.map((item) =>
    earlier.reduce((merged, { items: before }) => {
      const then = before.find(({ code }) => code === item.code);
      return then === undefined ? merged : withFormerOptions(merged, then);
    }, item),
  );
  for (const { items: before } of earlier) {
    const gone = before.filter(
      (item) => isQuestion(item) && items.every(({ code }) => code !== item.code),
    );
    items.push(...gone);
  }
  return { ...newest, items };
}

function withFormerOptions(item: QuestionnaireItem, then: QuestionnaireItem): QuestionnaireItem {
  const added = <One extends Option>(now: readonly One[], before: readonly One[]) => [
    ...now,
    ...before.filter((one) => now.every(({ code }) => code !== one.code)),
  ];
  if (item.type === 'single' && then.type === 'single') {
    return { ...item, options: added(item.options, then.options) };
  }
  if (item.type === 'multi' && then.type === 'multi') {
    return { ...item, options: added(item.options, then.options) };
  }
  if (item.type === 'matrix' && then.type === 'matrix') {
    return { ...item, rows: added(item.rows, then.rows) };
  }
  return item;
}
