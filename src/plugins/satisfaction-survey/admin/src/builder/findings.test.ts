import { findingsOfFrame, findingsOfItem } from './findings';

const finding = (message: string, ...path: readonly (string | number)[]) => ({
  ...{ code: 'SURVEY_DEFINITION_SHAPE', message, path },
});
const FINDINGS = [
  finding('no text', 'items', 1, 'text'),
  finding('no text', 'items', 1, 'options', 0, 'label'),
  finding('no privacy', 'privacyNotice'),
  finding('no question', 'items'),
];

it('an item is told what is wrong with it, once', () => {
  expect(findingsOfItem(FINDINGS, 1)).toEqual(['no text']);
  expect(findingsOfItem(FINDINGS, 0)).toEqual([]);
});

it('the rest concerns the whole', () => {
  expect(findingsOfFrame(FINDINGS)).toEqual(['no privacy', 'no question']);
});
