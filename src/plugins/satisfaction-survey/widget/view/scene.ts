import type { AnswerValue } from '../../domain/answer/answer';
import type { Definition } from '../../domain/definition/definition';
import { wordsIn, type Words } from '../../domain/definition/words';
import { filled, type Language, type Sentence } from '../../domain/messages/sentence';
import type { TypedAnswers } from '../domain/typed-answers';

/** What every field is shown with. */
export interface FieldScene {
  readonly definition: Definition;
  readonly locale: string;
  readonly language: Language;
  readonly answers: TypedAnswers;
  readonly isLocked: boolean;
  change(code: string, value: AnswerValue | undefined): void;
  /** Said to who cannot see what moved. */
  announce(text: string): void;
}

export const said = (words: Words, { locale, definition }: FieldScene): string =>
  wordsIn(words, locale, definition.defaultLocale);

export const told = (
  sentence: Sentence,
  { language }: FieldScene,
  values: Readonly<Record<string, unknown>> = {},
): string => filled(sentence, language, values);

/** Where an error leads to. */
export const fieldId = (question: string): string => `q-${question}`;
