import { choicesOf, questionsOf, type Definition } from '../../../../domain/definition/definition';
import type { Option, Question } from '../../../../domain/definition/question';
import type { Words } from '../../../../domain/definition/words';

/** A value that can be counted, in the order in which it is shown. */
export interface LabelledValue {
  /** As in the counters: `4`, `variety`, of a matrix `row=column`, of a ranking `option=rank`. */
  readonly value: string;
  readonly label: Words;
}

const YES: Words = { 'zh-Hans': '是', 'zh-Hant': '是', en: 'Yes' };
const NO: Words = { 'zh-Hans': '否', 'zh-Hant': '否', en: 'No' };

/** Numbers are the same in every language. */
const number = (value: string, { defaultLocale }: Definition): Words => ({
  [defaultLocale]: value,
});

/** Everything of a question that is counted; nothing of open questions, numbers and days. */
export function labelledValues(
  definition: Definition,
  question: Question,
): readonly LabelledValue[] {
  switch (question.type) {
    case 'single':
    case 'multi': {
      const other = question.other === undefined ? [] : [{ value: 'other', label: question.other }];
      return [...question.options.map(ofOption), ...other];
    }
    case 'rating':
    case 'nps':
      return choicesOf(question).map((value) => ({
        value,
        label: question.labels[value] ?? number(value, definition),
      }));
    case 'matrix':
      return question.rows.flatMap((row) =>
        question.columns.map((column) => ({
          value: `${row.code}=${column.code}`,
          label: joined(row.label, column.label),
        })),
      );
    case 'ranking':
      return question.options.flatMap((option) =>
        question.options.map((_, place) => ({
          value: `${option.code}=${place + 1}`,
          label: joined(option.label, number(String(place + 1), definition)),
        })),
      );
    case 'yesNo':
      return [
        { value: 'true', label: YES },
        { value: 'false', label: NO },
      ];
    case 'consent':
      return [{ value: 'true', label: YES }];
    default:
      return [];
  }
}

const ofOption = ({ code, label }: Option): LabelledValue => ({ value: code, label });

/** Both texts in each language in which one of them exists. */
function joined(one: Words, other: Words): Words {
  const locales = new Set([...Object.keys(one), ...Object.keys(other)]);
  const first = (words: Words) => Object.values(words)[0] ?? '';
  return Object.fromEntries(
    [...locales].map((locale) => [
      locale,
      `${one[locale] ?? first(one)} · ${other[locale] ?? first(other)}`,
    ]),
  );
}

const NO_GROUP_NAMED: Words = { 'zh-Hans': '未说明', 'zh-Hant': '未說明', en: 'Not stated' };

/** What a group is called: as the option by which it is formed. */
export function groupName(definition: Definition, group: string): Words {
  const by = questionsOf(definition).find(({ code }) => code === definition.segment);
  const values = by === undefined ? [] : labelledValues(definition, by);
  return values.find(({ value }) => value === group)?.label ?? NO_GROUP_NAMED;
}
