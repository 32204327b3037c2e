import { languageName } from '../../../../../shared/panel/words/language-name';
import { titleIn } from './title';

const all = { 'zh-Hans': '财务', 'zh-Hant': '財務', en: 'Finance' };

it.each([
  [all, 'zh-Hans', '财务'],
  [all, 'zh', '財務'],
  [all, 'en', 'Finance'],
  [all, 'fr', 'Finance'],
  [{ 'zh-Hans': '财务' }, 'zh', '财务'],
  [{ 'zh-Hans': '财务' }, 'en', '财务'],
  [{ 'zh-Hans': '', en: 'Finance' }, 'zh-Hans', 'Finance'],
  [{}, 'en', ''],
  [null, 'en', ''],
])('%j reads in %s as %s', (titles, language, title) => {
  expect(titleIn(titles, language)).toBe(title);
});

it('a language without a name is called by its code', () => {
  expect(languageName('fr')).toBe('fr');
});
