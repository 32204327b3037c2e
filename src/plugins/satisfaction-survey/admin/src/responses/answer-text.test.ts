import type { Question } from '../../../domain/definition/question';
import { answerLines } from './answer-text';

const option = (code: string, label: string) => ({ code, label: { en: label } });
const asked = { code: 'q1', text: { en: 'Q' }, required: true };
const single: Question = {
  ...{ ...asked, type: 'single', options: [option('o1', 'Pupil')], other: { en: 'Other' } },
};
const how = {
  writing: { locale: 'en', defaultLocale: 'zh-Hans' },
  say: (key: string) => `<${key}>`,
};

it.each<[string, Question, object, string[]]>([
  ['an option', single, { q1: 'o1' }, ['Pupil']],
  ['other', single, { q1: 'other', 'q1.other': 'Guest' }, ['Other', 'Guest']],
  ['nothing', single, {}, []],
  ['an option that is gone', single, { q1: 'o9' }, ['o9']],
  [
    'several',
    { ...asked, type: 'multi', options: [option('o1', 'A'), option('o2', 'B')] },
    { q1: ['o2', 'o1'] },
    ['B', 'A'],
  ],
  [
    'a ranking',
    { ...asked, type: 'ranking', options: [option('o1', 'A'), option('o2', 'B')] },
    { q1: ['o2', 'o1'] },
    ['1. B', '2. A'],
  ],
  [
    'a matrix',
    { ...asked, type: 'matrix', rows: [option('r1', 'Taste')], columns: [option('c1', 'Good')] },
    { q1: { r1: 'c1' } },
    ['Taste: Good'],
  ],
  [
    'a level',
    { ...asked, type: 'rating', scale: 5, look: 'star', labels: { 5: { en: 'Best' } } },
    { q1: 5 },
    ['5 Best'],
  ],
  ['no', { ...asked, type: 'yesNo' }, { q1: false }, ['<answer.false>']],
  ['a text', { ...asked, type: 'longText', maxLength: 9 }, { q1: 'Fine' }, ['Fine']],
])('%s in words', (_name, question, answers, lines) => {
  expect(answerLines(question, answers as Record<string, string>, how)).toEqual(lines);
});
