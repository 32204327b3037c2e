import type { Locale } from '../locales';
import { TYPE_WORDS } from '../type-words';
import type { BoundMachine } from './bound-machine';
import { stepsFrom } from './machine';

/** How states, steps and questions of a type are called in one language. */
export interface TransitionNames {
  readonly state: (state: string) => string;
  readonly step: (name: string) => string;
  readonly ask: (step: string, ask: string) => string;
  readonly option: (step: string, ask: string, value: string) => string;
  /** The steps that start from a state, as one text; a dash where there are none. */
  readonly stepsOf: (state: string) => string;
}

export function transitionNames(
  uid: string,
  { machine, words }: Pick<BoundMachine, 'machine' | 'words'>,
  locale: Locale,
): TransitionNames {
  const states = TYPE_WORDS[uid]?.fields['state']?.options ?? {};
  const step = (name: string) => words[name]?.label[locale] ?? name;
  const ask = (name: string, question: string) => words[name]?.asks?.[question];
  return {
    state: (state) => states[state]?.[locale] ?? state,
    step,
    ask: (name, question) => ask(name, question)?.label[locale] ?? question,
    option: (name, question, value) => ask(name, question)?.options?.[value]?.[locale] ?? value,
    stepsOf(state) {
      const steps = stepsFrom(machine, state).map(({ name }) => step(name));
      return steps.length === 0 ? '—' : steps.join(locale === 'en' ? ', ' : '、');
    },
  };
}
