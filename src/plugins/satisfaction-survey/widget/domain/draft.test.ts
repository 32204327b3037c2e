import {
  draftStore,
  freshDraft,
  memoryStore,
  parseDraft,
  type Draft,
  type TextStore,
} from './draft';

const KEY = 'a'.repeat(32);
const draft: Draft = {
  ...freshDraft(KEY, 3, 100),
  answers: { q1: 'a', q2: ['b'], q3: { r: 'c' } },
};

it('keeps a draft until it is sent, and then its receipt', () => {
  const store = draftStore(memoryStore(), 'https://a/api/surveys/x');
  expect(store.latest()).toBeNull();
  expect(store.save(draft)).toBe(true);
  expect(store.latest()).toEqual(draft);
  store.finish(draft, 'K7QM');
  expect(store.latest()).toBeNull();
  expect(store.receipt()).toBe('K7QM');
});

it('finds the draft that was touched last', () => {
  const store = draftStore(memoryStore(), 's');
  const later = { ...freshDraft('b'.repeat(32), 3, 200), savedAt: 200 };
  store.save(later);
  store.save(draft);
  expect(store.latest()?.key).toBe(later.key);
});

it('does not mix surveys', () => {
  const texts = memoryStore();
  draftStore(texts, 's').save(draft);
  expect(draftStore(texts, 's2').latest()).toBeNull();
  expect(draftStore(texts, 's').latest()).toEqual(draft);
});

it('says where nothing can be kept', () => {
  const full: TextStore = {
    ...memoryStore(),
    length: 0,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(draftStore(full, 's').save(draft)).toBe(false);
});

it('keeps what is on its way through the end of the page', () => {
  const pending = { revision: 3, locale: 'en', answers: { q1: 'a' } };
  const texts = memoryStore();
  draftStore(texts, 's').save({ ...draft, pending, isUncertain: true });
  expect(draftStore(texts, 's').latest()).toMatchObject({ pending, isUncertain: true });
});

it.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['a text', '"draft"'],
  ['a short key', JSON.stringify({ ...draft, key: 'x' })],
  ['no answers', JSON.stringify({ ...draft, answers: null })],
  ['a list of answers', JSON.stringify({ ...draft, answers: [] })],
  ['a revision in words', JSON.stringify({ ...draft, revision: 'three' })],
])('%s is no draft', (_name, text) => {
  expect(parseDraft(text)).toBeNull();
});

it('leaves out of a draft what cannot be an answer', () => {
  const text = JSON.stringify({
    ...draft,
    answers: { a: 1, b: null, c: [1], d: { e: 2 }, f: 'x' },
  });
  expect(parseDraft(text)?.answers).toEqual({ a: 1, f: 'x' });
});
