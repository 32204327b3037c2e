import { draftOf, draftToken } from './draft-token';

const DRAFT = {
  uid: 'api::finance-summary.finance-summary',
  documentId: 'k57x',
  locale: 'zh-Hans',
} as const;
const NOW = new Date('2026-01-05T01:00:00Z');
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const TOKEN = draftToken(DRAFT, NOW, 'new key');
const ask = { locale: 'zh-Hans', now: at(14) } as const;

test('opens its draft for a quarter of an hour, also after the keys were changed', () => {
  expect(draftOf(TOKEN, ask, ['new key'])).toEqual(DRAFT);
  expect(draftOf(TOKEN, ask, ['newer key', 'new key'])).toEqual(DRAFT);
});

test.each([
  ['later', TOKEN, { ...ask, now: at(15) }],
  ['in another language', TOKEN, { ...ask, locale: 'en' as const }],
  ['another document', TOKEN.replace('k57x', 'k57y'), ask],
  ['another type', TOKEN.replaceAll('finance-summary', 'budget'), ask],
  ['another time', TOKEN.replace(/~(.)(\w+)\./, '~z$2.'), ask],
  ['another signature', `${TOKEN.slice(0, -1)}${TOKEN.endsWith('A') ? 'E' : 'A'}`, ask],
  ['cut short', TOKEN.slice(0, -3), ask],
  ['nothing', '', ask],
  ['something long', `${'a'.repeat(100_000)}~a~b`, ask],
])('opens nothing %s', (_name, token, asked) => {
  expect(draftOf(token, asked, ['new key'])).toBeNull();
});

test('a key of another server opens nothing', () => {
  expect(draftOf(TOKEN, ask, ['other key'])).toBeNull();
});
