import { settingsOfDraft, type SettingsDraft } from './settings-draft';

const DRAFT: SettingsDraft = {
  opensAt: { day: '2026-03-01', clock: '08:00' },
  closesAt: { day: '', clock: '' },
  access: 'open',
  quota: '',
  targetPopulation: '300',
  smallestCell: '5',
  series: ' canteen ',
  allowedOrigins: 'https://a.example\n\n https://b.example ',
};

it('what is typed becomes what is sent', () => {
  expect(settingsOfDraft(DRAFT).settings).toEqual({
    opensAt: '2026-03-01T08:00:00+08:00',
    closesAt: null,
    access: 'open',
    quota: null,
    targetPopulation: 300,
    smallestCell: 5,
    series: 'canteen',
    allowedOrigins: ['https://a.example', 'https://b.example'],
  });
});

it.each([
  ['half a time', { closesAt: { day: '2026-03-31', clock: '' } }],
  ['a line that is no address', { allowedOrigins: 'school' }],
  ['an address of another kind', { allowedOrigins: 'javascript:alert(1)' }],
  ['too small a number to publish', { smallestCell: '2' }],
])('%s is not sent', (_name, change) => {
  expect(settingsOfDraft({ ...DRAFT, ...change }).settings).toBeNull();
});

it('names the lines that are no addresses', () => {
  const { badOrigins } = settingsOfDraft({ ...DRAFT, allowedOrigins: 'x\nhttps://a.example' });
  expect(badOrigins).toEqual(['x']);
});
