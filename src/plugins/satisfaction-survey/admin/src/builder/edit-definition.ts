import { questionsIn, type Condition } from '../../../domain/condition/condition';
import type { Definition } from '../../../domain/definition/definition';
import {
  isQuestion,
  type Option,
  type QuestionnaireItem,
  type QuestionType,
} from '../../../domain/definition/question';
import { nextItemCode, retiredName, type ListName } from './codes';
import { newItem } from './new-item';

/** What an editor does with the questionnaire. */
export type Edit =
  | { readonly kind: 'add'; readonly type: QuestionType; readonly after: string | null }
  | { readonly kind: 'copy'; readonly code: string }
  | { readonly kind: 'move'; readonly code: string; readonly by: 1 | -1 }
  | { readonly kind: 'remove'; readonly code: string }
  | { readonly kind: 'replace'; readonly item: QuestionnaireItem }
  | { readonly kind: 'frame'; readonly change: Partial<Omit<Definition, 'items' | 'retired'>> };

export function edited(definition: Definition, edit: Edit): Definition {
  switch (edit.kind) {
    case 'add': {
      const item = newItem(edit.type, nextItemCode(definition, edit.type));
      return inserted(definition, item, edit.after);
    }
    case 'copy': {
      const model = definition.items.find(({ code }) => code === edit.code);
      if (model === undefined) return definition;
      const code = nextItemCode(definition, model.type);
      return inserted(definition, { ...model, code }, edit.code);
    }
    case 'move':
      return { ...definition, items: moved(definition.items, edit.code, edit.by) };
    case 'remove':
      return removed(definition, edit.code);
    case 'replace':
      return replaced(definition, edit.item);
    case 'frame':
      return { ...definition, ...edit.change };
  }
}

/** Puts an item after another one, or at the end. */
function inserted(
  definition: Definition,
  item: QuestionnaireItem,
  after: string | null,
): Definition {
  const { items } = definition;
  const place = items.findIndex(({ code }) => code === after);
  const at = place === -1 ? items.length : place + 1;
  return { ...definition, items: [...items.slice(0, at), item, ...items.slice(at)] };
}

/** The parts of a list with one of them a place up or down; at the end of the list it stays. */
export function moved<Part extends { readonly code: string }>(
  parts: readonly Part[],
  code: string,
  by: 1 | -1,
): readonly Part[] {
  const from = parts.findIndex((part) => part.code === code);
  const to = from + by;
  const [one, other] = [parts[from], parts[to]];
  if (one === undefined || other === undefined) return parts;
  return parts.map((part, place) => (place === from ? other : place === to ? one : part));
}

/** Without an item; its code is never used again, and nothing depends on it any more. */
function removed(definition: Definition, code: string): Definition {
  const item = definition.items.find((one) => one.code === code);
  if (item === undefined) return definition;
  const { segment, ...rest } = definition;
  return {
    ...rest,
    ...(segment === undefined || segment === code ? {} : { segment }),
    items: definition.items
      .filter((one) => one.code !== code)
      .map((one) => independentOf(one, code)),
    retired: isQuestion(item) ? [...definition.retired, code] : definition.retired,
  };
}

function independentOf(item: QuestionnaireItem, code: string): QuestionnaireItem {
  const { showIf, ...rest } = item;
  if (showIf === undefined) return item;
  const condition = withoutQuestion(showIf, code);
  return condition === null ? rest : { ...rest, showIf: condition };
}

/** A condition without the parts that ask about a question; null where nothing is left. */
export function withoutQuestion(condition: Condition, code: string): Condition | null {
  if (!questionsIn(condition).includes(code)) return condition;
  const rest = (parts: readonly Condition[]) =>
    parts.flatMap((part) => withoutQuestion(part, code) ?? []);
  if ('all' in condition) {
    const all = rest(condition.all);
    return all.length === 0 ? null : { all };
  }
  if ('any' in condition) {
    const any = rest(condition.any);
    return any.length === 0 ? null : { any };
  }
  if ('not' in condition) {
    const not = withoutQuestion(condition.not, code);
    return not === null ? null : { not };
  }
  return null;
}

/** With an item in the place of the one with its code; options that are gone are remembered. */
function replaced(definition: Definition, item: QuestionnaireItem): Definition {
  const before = definition.items.find(({ code }) => code === item.code);
  if (before === undefined) return definition;
  const gone = optionLists(before).flatMap(([list, options]) => {
    const kept = new Map(optionLists(item)).get(list) ?? [];
    return options
      .filter(({ code }) => !kept.some((option) => option.code === code))
      .map(({ code }) => retiredName(item.code, list, code));
  });
  return {
    ...definition,
    items: definition.items.map((one) => (one.code === item.code ? item : one)),
    retired: [...new Set([...definition.retired, ...gone])],
  };
}

/** Lists of options in an item, by the name of the list. */
export function optionLists(
  item: QuestionnaireItem,
): readonly (readonly [ListName, readonly Option[]])[] {
  if (item.type === 'matrix') {
    return [
      ['rows', item.rows],
      ['columns', item.columns],
    ];
  }
  return 'options' in item ? [['options', item.options]] : [];
}
