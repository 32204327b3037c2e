import { isDay } from '../answer/check-answer';
import type { Scalar } from '../condition/condition';
import { LIMITS } from '../definition/limits';
import type { NumberQuestion } from '../definition/question';
import { isUnset, memberOf, textOf } from './json';
import type { Asked, ReadQuestion } from './read-question';
import { limitsAt, type ReadNumber } from './read-limits';
import type { Element, Scene } from './scene';

const NOTHING = { values: new Map<string, Scalar>(), rows: new Map<string, string>() };

/** Inputs that ask who somebody is. */
const IDENTIFYING: readonly unknown[] = ['email', 'tel'];

/** One line, a number or a day. */
export function textFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  const { json, path, title } = element;
  const input = memberOf(json, 'inputType') ?? 'text';
  if (input === 'number' || input === 'range') return numberFrom(scene, element, asked);
  if (input === 'date') return dateFrom(scene, element, asked);
  if (input !== 'text') {
    const detail = textOf(input) ?? '';
    scene.notes.tell({ path: [...path, 'inputType'], what: 'inputType', name: title, detail });
  }
  const lengths = lengthsAt(scene, element, LIMITS.shortText);
  const identifying = IDENTIFYING.includes(input) ? { identifying: true } : {};
  return { question: { ...asked, ...identifying, type: 'shortText', ...lengths }, ...NOTHING };
}

/** Several lines. */
export function commentFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  const lengths = lengthsAt(scene, element, LIMITS.longText);
  return { question: { ...asked, type: 'longText', ...lengths }, ...NOTHING };
}

function lengthsAt(scene: Scene, element: Element, most: number) {
  const { path, title } = element;
  const read = limitsAt(scene, element, 'text');
  const wanted = positive(read('maxLength')) ?? scene.maxTextLength ?? most;
  const maxLength = Math.min(wanted, most);
  if (wanted > most) {
    scene.notes.tell({ path: [...path, 'maxLength'], what: 'limit', name: title, detail: wanted });
  }
  const least = read('minLength');
  if (least === null) return { maxLength };
  if (Number.isInteger(least) && least >= 0 && least <= maxLength)
    return { minLength: least, maxLength };
  scene.notes.tell({ path: [...path, 'minLength'], what: 'limit', name: title, detail: least });
  return { maxLength };
}

const positive = (value: number | null): number | null =>
  value !== null && Number.isInteger(value) && value > 0 ? value : null;

/** Decimals of a number of which the file does not say how fine it is. */
const USUAL_DECIMALS = 2;

function numberFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  const { path, title } = element;
  const read = limitsAt(scene, element, 'numeric');
  const min = boundAt(scene, element, read, 'min') ?? -LIMITS.number;
  const max = boundAt(scene, element, read, 'max') ?? LIMITS.number;
  const isRange = min < max;
  if (!isRange)
    scene.notes.tell({ path: [...path, 'min'], what: 'limit', name: title, detail: min });
  const question: NumberQuestion = {
    ...{ ...asked, type: 'number', min: isRange ? min : -LIMITS.number },
    ...{ max: isRange ? max : LIMITS.number, decimals: decimalsOf(read('step')) },
  };
  return { question, ...NOTHING };
}

function boundAt(
  scene: Scene,
  { json, path, title }: Element,
  read: ReadNumber,
  name: 'min' | 'max',
): number | null {
  const bound = read(name);
  if (bound !== null && Math.abs(bound) <= LIMITS.number) return bound;
  const said = memberOf(json, name);
  if (!isUnset(said)) {
    const detail = textOf(said) ?? '';
    scene.notes.tell({ path: [...path, name], what: 'limit', name: title, detail });
  }
  return null;
}

/** How many decimals steps of this size have. */
function decimalsOf(step: number | null): number {
  if (step === null || step <= 0) return USUAL_DECIMALS;
  for (let decimals = 0; decimals < LIMITS.decimals; decimals += 1) {
    if (Number.isInteger(Number((step * 10 ** decimals).toPrecision(12)))) return decimals;
  }
  return LIMITS.decimals;
}

function dateFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  const { json, path, title } = element;
  limitsAt(scene, element, null);
  const days: { min?: string; max?: string } = {};
  for (const name of ['min', 'max'] as const) {
    const said = memberOf(json, name);
    const day = (textOf(said) ?? '').slice(0, 'YYYY-MM-DD'.length);
    if (isDay(day) && !(name === 'max' && days.min !== undefined && days.min > day))
      days[name] = day;
    else if (!isUnset(said)) {
      const detail = textOf(said) ?? '';
      scene.notes.tell({ path: [...path, name], what: 'limit', name: title, detail });
    }
  }
  return { question: { ...asked, type: 'date', ...days }, ...NOTHING };
}

/** Yes or no; a single box is consent. */
export function booleanFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  const { json, path, title } = element;
  limitsAt(scene, element, null);
  const isBox = memberOf(json, 'renderAs') === 'checkbox';
  const words = ['labelTrue', 'labelFalse', 'label'].find((name) => !isUnset(memberOf(json, name)));
  if (words !== undefined) {
    scene.notes.tell({ path: [...path, words], what: 'answerWords', name: title });
  }
  const values = new Map<string, Scalar>([
    [textOf(memberOf(json, 'valueTrue')) ?? 'true', true],
    [textOf(memberOf(json, 'valueFalse')) ?? 'false', false],
  ]);
  const type = isBox ? ('consent' as const) : ('yesNo' as const);
  return { question: { ...asked, type }, values, rows: new Map() };
}
