import { LIMITS, OTHER } from '../definition/limits';
import type { MultiOption, Option } from '../definition/question';
import type { Words } from '../definition/words';
import { firstMember, isRecord, isUnset, listOf, memberOf, textOf } from './json';
import { newCodes } from './new-codes';
import type { Path } from './not-carried';
import { wordsAt, type Element, type Scene } from './scene';

export interface ReadOptions {
  readonly options: readonly MultiOption[];
  /** Their codes by the values of the file. */
  readonly values: ReadonlyMap<string, string>;
}

/** Where a list of options stands and how long it may be. */
export interface ListPlace {
  readonly list: string;
  readonly letter: string;
  readonly most?: number;
  /** Whether an option may stand alone. */
  readonly isMulti?: boolean;
  /** Options that have a switch of their own in the file, and come last. */
  readonly special?: readonly SpecialOption[];
}

export interface SpecialOption {
  readonly value: string;
  readonly label: Words;
}

const OPTION: ReadonlySet<string> = new Set(['value', 'text', 'isExclusive', 'imageLink', 'type']);

/** A list of options: values with or without a text. */
export function optionsAt(scene: Scene, element: Element, place: ListPlace): ReadOptions {
  const { list, letter, most = LIMITS.options, isMulti = false, special = [] } = place;
  const { json, path, title } = element;
  const codeFor = newCodes([OTHER]);
  const values = new Map<string, string>();
  const options: MultiOption[] = [];
  const all = listOf(memberOf(json, list));
  all.slice(0, Math.max(0, most - special.length)).forEach((one, index) => {
    const at = [...path, list, index];
    const value = textOf(isRecord(one) ? memberOf(one, 'value') : one);
    if (value === null || value === '') {
      scene.notes.tell({ path: at, what: 'option', name: title });
      return;
    }
    const code = codeFor(value, letter);
    const label = labelAt(scene, one, { path: at, title, value });
    const isAlone = isMulti && isRecord(one) && memberOf(one, 'isExclusive') === true;
    if (!values.has(value)) values.set(value, code);
    options.push({ code, label, ...(isAlone ? { exclusive: true } : {}) });
  });
  for (const { value, label } of special) {
    const code = codeFor(value, letter);
    values.set(value, code);
    options.push({ code, label, ...(isMulti ? { exclusive: true } : {}) });
  }
  const lost = all.length + special.length - most;
  if (lost > 0) {
    scene.notes.tell({ path: [...path, list], what: 'options', name: title, detail: lost });
  }
  return { options, values };
}

interface LabelPlace {
  readonly path: Path;
  readonly title: string;
  readonly value: string;
}

function labelAt(scene: Scene, one: unknown, { path, title, value }: LabelPlace): Words {
  if (!isRecord(one)) return wordsAt(scene, value, { path, name: title });
  for (const [setting, said] of Object.entries(one)) {
    if ((OPTION.has(setting) && setting !== 'imageLink') || isUnset(said)) continue;
    const at = [...path, setting];
    scene.notes.tell({ path: at, what: 'setting', name: title, detail: setting });
  }
  const text = memberOf(one, 'text');
  return wordsAt(scene, isUnset(text) ? value : text, { path: [...path, 'text'], name: title });
}

/** Options as lists have them that know no lonely one. */
export const plainOptions = (options: readonly MultiOption[]): readonly Option[] =>
  options.map(({ code, label }) => ({ code, label }));

const SPECIAL: readonly (readonly [value: string, switches: readonly string[], text: string])[] = [
  ['none', ['showNoneItem', 'hasNone'], 'noneText'],
  ['refused', ['showRefuseItem'], 'refuseText'],
  ['dontknow', ['showDontKnowItem'], 'dontKnowText'],
];

/** What is said where the file leaves the words to the form. */
const USUAL: ReadonlyMap<string, Words> = new Map([
  ['none', { 'zh-Hans': '以上都不是', 'zh-Hant': '以上都不是', en: 'None of these' }],
  ['refused', { 'zh-Hans': '不想回答', 'zh-Hant': '不想回答', en: 'I would rather not say' }],
  ['dontknow', { 'zh-Hans': '不清楚', 'zh-Hant': '不清楚', en: 'I do not know' }],
  [OTHER, { 'zh-Hans': '其他', 'zh-Hant': '其他', en: 'Other' }],
]);

/** The options with a switch of their own that are switched on. */
export function specialOptions(scene: Scene, element: Element): readonly SpecialOption[] {
  return SPECIAL.filter(([, switches]) => isOn(element, ...switches)).map(([value, , text]) => ({
    value,
    label: usualOr(scene, element, { value, text }),
  }));
}

/** The label of the option that asks for a text; undefined where there is none. */
export function otherAt(scene: Scene, element: Element): Words | undefined {
  return isOn(element, 'showOtherItem', 'hasOther')
    ? usualOr(scene, element, { value: OTHER, text: 'otherText' })
    : undefined;
}

const isOn = ({ json }: Element, ...switches: readonly string[]): boolean =>
  firstMember(json, ...switches) === true;

function usualOr(
  scene: Scene,
  { json, path, title }: Element,
  { value, text }: { readonly value: string; readonly text: string },
): Words {
  const said = wordsAt(scene, memberOf(json, text), { path: [...path, text], name: title });
  return Object.keys(said).length === 0 ? (USUAL.get(value) ?? {}) : said;
}
