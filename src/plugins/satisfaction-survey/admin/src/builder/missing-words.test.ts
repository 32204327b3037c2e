import type { Definition } from '../../../domain/definition/definition';
import type { QuestionnaireItem } from '../../../domain/definition/question';
import { missingInAll, missingInFrame, missingInItem } from './missing-words';

const both = { 'zh-Hans': '好', en: 'Good' };
const chinese = { 'zh-Hans': '好', en: ' ' };

const matrix: QuestionnaireItem = {
  ...{ code: 'q1', type: 'matrix', text: both, required: true, help: {} },
  rows: [{ code: 'r1', label: chinese }],
  columns: [
    { code: 'c1', label: both },
    { code: 'c2', label: chinese },
  ],
};
const rating: QuestionnaireItem = {
  ...{ code: 'q2', type: 'rating', text: chinese, help: chinese, required: true },
  ...{ scale: 5, look: 'star', labels: { 1: both, 5: chinese } },
};
const definition: Definition = {
  ...{ defaultLocale: 'zh-Hans', title: chinese, privacyNotice: both, purpose: { en: '' } },
  ...{ under14: false, items: [matrix, rating], retired: [] },
};

it('counts texts, options, rows and words of levels that lack a language', () => {
  expect(missingInItem(matrix, 'en')).toBe(2);
  expect(missingInItem(rating, 'en')).toBe(3);
  expect(missingInItem(rating, 'zh-Hans')).toBe(0);
});

it('what is said in no language is not missing', () => {
  expect(missingInFrame(definition, 'en')).toBe(1);
  expect(missingInFrame({ ...definition, guardianNotice: chinese }, 'en')).toBe(2);
});

it('adds them up', () => {
  expect(missingInAll(definition, 'en')).toBe(6);
  expect(missingInAll(definition, 'zh-Hans')).toBe(0);
});
