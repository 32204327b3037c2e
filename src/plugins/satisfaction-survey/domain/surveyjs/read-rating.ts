import { LIMITS } from '../definition/limits';
import type { RatingQuestion } from '../definition/question';
import type { Words } from '../definition/words';
import { firstMember, isRecord, listOf, memberOf, numberOf, textOf } from './json';
import type { Asked, ReadQuestion } from './read-question';
import { limitsAt } from './read-limits';
import { optionsAt, plainOptions } from './read-options';
import { optionalWordsAt, type Element, type Scene } from './scene';

interface Level {
  readonly value: string;
  /** Null for one that is not said in words. */
  readonly text: unknown;
}

const NPS_LEVELS = 11;
const LOOKS: ReadonlyMap<unknown, RatingQuestion['look']> = new Map([
  ['stars', 'star'],
  ['smileys', 'smiley'],
]);

/** A scale: of recommendation from 0 to 10, of satisfaction, or a choice where it has other lengths. */
export function ratingFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  limitsAt(scene, element, null);
  const { json, path, title } = element;
  const levels = levelsOf(element);
  const isFrom = (first: number) => levels.every(({ value }, at) => value === String(at + first));
  if (levels.length === NPS_LEVELS && isFrom(0)) {
    const labels = labelsAt(scene, element, levels, 0);
    return { question: { ...asked, type: 'nps', labels }, ...valuesOf(levels, 0) };
  }
  const { min, max } = LIMITS.ratingLevels;
  if (levels.length < min || levels.length > max) return choiceFrom(scene, element, asked);
  if (!isFrom(1)) scene.notes.tell({ path, what: 'levels', name: title });
  return {
    question: {
      ...{ ...asked, type: 'rating', scale: levels.length },
      look: LOOKS.get(memberOf(json, 'rateType')) ?? 'number',
      labels: labelsAt(scene, element, levels, 1),
    },
    ...valuesOf(levels, 1),
  };
}

const valuesOf = (levels: readonly Level[], first: number) => ({
  values: new Map(levels.map(({ value }, at) => [value, at + first])),
  rows: new Map<string, string>(),
});

function levelsOf({ json }: Element): readonly Level[] {
  const named = listOf(memberOf(json, 'rateValues')).flatMap((one): Level[] => {
    const value = textOf(isRecord(one) ? memberOf(one, 'value') : one);
    const text = (isRecord(one) ? memberOf(one, 'text') : null) ?? value;
    // A number says itself.
    const isSaid = text !== value || numberOf(value) === null;
    return value === null ? [] : [{ value, text: isSaid ? text : null }];
  });
  if (named.length > 0) return named;
  const from = numberOf(memberOf(json, 'rateMin')) ?? 1;
  const count = numberOf(memberOf(json, 'rateCount'));
  const step = Math.max(numberOf(memberOf(json, 'rateStep')) ?? 1, Number.EPSILON);
  const to =
    numberOf(memberOf(json, 'rateMax')) ?? (count === null ? 5 : from + (count - 1) * step);
  const length = Math.min(Math.floor((to - from) / step + 1e-9) + 1, LIMITS.options + 1);
  return Array.from({ length: Math.max(0, length) }, (_, at) => ({
    value: String(Number((from + at * step).toPrecision(12))),
    text: null,
  }));
}

function labelsAt(
  scene: Scene,
  { json, path, title }: Element,
  levels: readonly Level[],
  first: number,
): Readonly<Record<string, Words>> {
  const last = levels.length - 1;
  const ends: Readonly<Record<number, readonly string[]>> = {
    0: ['minRateDescription', 'mininumRateDescription'],
    [last]: ['maxRateDescription', 'maximumRateDescription'],
  };
  const labels = levels.map(({ text }, at) => {
    const words = text ?? firstMember(json, ...(ends[at] ?? []));
    const label = optionalWordsAt(scene, words, { path, name: title });
    return label === undefined ? [] : [[String(at + first), label] as const];
  });
  return Object.fromEntries(labels.flat());
}

function choiceFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  const { path, title } = element;
  const levels = levelsOf(element);
  scene.notes.tell({ path, what: 'scale', name: title, detail: levels.length });
  const choices = levels.map(({ value, text }) => ({ value, text }));
  const list = { ...element, json: { choices } };
  const { options, values } = optionsAt(scene, list, { list: 'choices', letter: 'o' });
  const question = { ...asked, type: 'single' as const, options: plainOptions(options) };
  return { question, values, rows: new Map() };
}
