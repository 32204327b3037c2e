import { documentKey } from './document-key';

const draft = { current: null, isPublic: false, wanted: 'fee-a', taken: [] };

test.each([
  ['a new document gets what it asks for', draft, 'fee-a'],
  ['one that cannot ask yet gets none', { ...draft, wanted: null }, null],
  ['a second of the same name gets a number', { ...draft, taken: ['fee-a'] }, 'fee-a-2'],
  ['a third the next', { ...draft, taken: ['fee-a', 'fee-a-2'] }, 'fee-a-3'],
  ['a draft follows its content', { ...draft, current: 'fee-b' }, 'fee-a'],
  ['a numbered draft keeps its number', { ...draft, current: 'fee-a-2' }, 'fee-a-2'],
  [
    'a copy does not keep the key of its original',
    { ...draft, current: 'fee-a', taken: ['fee-a'] },
    'fee-a-2',
  ],
  ['a day at the end is no number', { ...draft, current: 'fee-a-x2' }, 'fee-a'],
  ['what is public keeps its key', { ...draft, current: 'fee-b', isPublic: true }, 'fee-b'],
  ['what is public without a key gets one', { ...draft, isPublic: true }, 'fee-a'],
])('%s', (_name, subject, key) => {
  expect(documentKey(subject)).toBe(key);
});
