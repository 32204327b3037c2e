import { isGrowth } from './growth';
import type { ModelSchema } from './schema';

const attribute = (grows: boolean) => ({
  type: 'text',
  pluginOptions: { transparency: { visibility: 'public' as const, grows } },
});
const schema: ModelSchema = {
  uid: 'x',
  info: { displayName: 'x' },
  attributes: { minutes: attribute(true), questions: attribute(true), title: attribute(false) },
};

it.each([
  ['minutes that were not there', 'zh-Hans.minutes', null, true],
  ['minutes that are changed', 'zh-Hans.minutes', 'a', false],
  ['a question more', 'questions[4].askerRole', null, true],
  ['the answer to a question', 'en.questionWords[4].answer', null, false],
  ['the day of an answer', 'questions[3].answeredOn', null, true],
  ['a question taken away', 'questions[4].askerRole', 'parent', false],
  ['a title', 'zh-Hans.title', null, false],
  ['an attribute there is none of', 'constructor', null, false],
])('%s', (_name, field, before, expected) => {
  expect(isGrowth({ field, before, after: 'b' }, schema)).toBe(expected);
});
