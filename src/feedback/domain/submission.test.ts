import { submissionContract } from './submission';

const fields = (changes: object) =>
  submissionContract.safeParse({ text: '食堂排队太长', ...changes });

it('what is left out has its ordinary value, blanks around go', () => {
  expect(fields({ text: '  好  ', service: '', phone: '' }).data).toEqual({
    ...{ kind: 'suggestion', submitterRole: 'other', text: '好', channel: 'web' },
    locale: 'zh-Hans',
  });
});

it.each([
  ['right-to-left text', { text: 'يرجى فتح المكتبة' }],
  ['emoji', { text: '🙂👨‍👩‍👧' }],
  ['exactly 4000 characters of any kind', { text: '🙂'.repeat(4000) }],
  ['contact data with consent', { phone: '010-12345678', consent: 'on' }],
  ['a filled honeypot', { website: 'https://spam.example' }],
  ['an ID number', { text: '证件 11010519491231002X' }],
])('%s is taken', (_what, changes) => {
  expect(fields(changes).success).toBe(true);
});

it.each([
  ['no text', { text: undefined }, 'text'],
  ['blank text', { text: ' \n ' }, 'text'],
  ['4001 characters', { text: '字'.repeat(4001) }, 'text'],
  ['contact data without consent', { phone: '010-12345678' }, 'consent'],
  ['an unknown kind', { kind: 'order' }, 'kind'],
  ['a channel of the staff', { channel: 'box' }, 'channel'],
  ['a key that is none', { about: '../x' }, 'about'],
])('%s is refused at its field', (_what, changes, field) => {
  expect(fields(changes).error?.issues[0]?.path).toEqual([field]);
});

it('unknown fields are refused by name', () => {
  expect(fields({ state: 'closed' }).error?.issues[0]).toMatchObject({ keys: ['state'] });
});
