import { isSimplified } from '../../../../../content/simplified-only';
import { REFUSALS } from '../../../contracts/public/refusal';
import { ANSWER_ISSUES } from '../../../domain/answer/issue';
import { ANSWER_MESSAGES } from '../../../domain/messages/answer-messages';
import {
  filled,
  LANGUAGES,
  languageOf,
  say,
  type Sentence,
} from '../../../domain/messages/sentence';
import { DEFINITION_ISSUES } from '../domain/definition/definition-issue';
import { EDITOR_REFUSALS } from '../domain/editor-refusal';
import { STEPS } from '../domain/lifecycle/step';
import { CHANGES } from '../domain/revision/change';
import { WITHHELD_REASONS } from '../domain/withholding/snapshot-facts';
import { CHANGE_MESSAGES, DEFINITION_MESSAGES } from './definition-messages';
import { EDITOR_MESSAGES } from './editor-messages';
import { OTHER_EVENTS, SURVEY_EVENT_MESSAGES, WITHHELD_MESSAGES } from './event-messages';
import { REFUSAL_MESSAGES } from './refusal-messages';

const TABLES: readonly (readonly [
  string,
  Readonly<Record<string, Sentence>>,
  readonly string[],
])[] = [
  ['answers', ANSWER_MESSAGES, Object.keys(ANSWER_ISSUES)],
  ['refusals', REFUSAL_MESSAGES, Object.keys(REFUSALS)],
  ['refusals of editors', EDITOR_MESSAGES, Object.keys(EDITOR_REFUSALS)],
  ['definitions', DEFINITION_MESSAGES, Object.keys(DEFINITION_ISSUES)],
  ['changes', CHANGE_MESSAGES, Object.keys(CHANGES)],
  ['events', SURVEY_EVENT_MESSAGES, [...STEPS, ...OTHER_EVENTS]],
  ['reasons of withholding', WITHHELD_MESSAGES, WITHHELD_REASONS],
];
const SENTENCES = TABLES.flatMap(([, table]) => Object.entries(table));

const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

it.each(TABLES)('%s: each has its sentence, and there is none besides', (_name, table, codes) => {
  expect(Object.keys(table).sort()).toEqual([...codes].sort());
});

it.each(SENTENCES)('%s is said in every language', (_code, sentence) => {
  for (const language of LANGUAGES) {
    expect(sentence[language].trim()).toBe(sentence[language]);
    expect(sentence[language]).not.toBe('');
    expect(placesOf(sentence[language])).toEqual(placesOf(sentence.en));
  }
  expect(sentence.en).not.toMatch(/\p{Script=Han}/u);
});

it.each(SENTENCES)('%s is written in Traditional script where it has to be', (_code, sentence) => {
  expect(sentence['zh-Hant']).not.toMatch(/[“”]/);
  expect([...sentence['zh-Hant']].filter(isSimplified)).toEqual([]);
});

it('a sentence is filled with its values, and a missing one leaves a dash', () => {
  const sentence = say('{a}和{b}', '{a}和{b}', '{a} and {b}');
  expect(filled(sentence, 'en', { a: 1, b: 'x' })).toBe('1 and x');
  expect(filled(sentence, 'zh-Hans', { a: null })).toBe('–和–');
});

it.each([
  ['zh-Hans', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['en-GB', 'en'],
  ['de', 'en'],
])('%s is read in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
