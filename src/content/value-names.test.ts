import type { CodeNames } from './code-names';
import type { Locale } from './locales';
import { valueName, type NamedAttribute } from './value-names';
import { field, say } from './words/words';

const NOTHING = new Map<string, never>();

const codes: CodeNames = {
  ...{ incomeSource: NOTHING, economicClass: NOTHING, functionClass: NOTHING, place: NOTHING },
  department: new Map([['finance', { 'zh-Hans': '财务室', en: 'Finance office' }]]),
};

const scope = field(say('范围', '範圍', 'Scope'), say('', '', ''), {
  options: {
    whole: say('全校', '全校', 'Whole school'),
    canteen: say('食堂', '食堂', 'Canteen'),
  },
});

const named = (name: string, facts: Partial<NamedAttribute> = {}): NamedAttribute => ({
  ...{ name, words: undefined, attribute: undefined, ...facts },
});
const money = { attribute: { type: 'biginteger', customField: 'global::money' } };
const code = (scheme: unknown) => ({ attribute: { type: 'string', options: { scheme } } });

it.each<[string, NamedAttribute, unknown, Locale, string | null]>([
  ['money is in yuan', named('amountFen', money), '1234567', 'zh-Hans', '12,345.67'],
  ['so is a debt', named('amountFen', money), '-5', 'en', '-0.05'],
  ['a rate is in per cent', named('executionRateBp'), '4781', 'zh-Hans', '47.81%'],
  ['a choice has its word', named('scope', { words: scope }), 'whole', 'en', 'Whole school'],
  [
    ...(['several have theirs', named('scope', { words: scope })] as const),
    ...([['whole', 'canteen'], 'zh-Hans', '全校、食堂'] as const),
  ],
  [
    ...(['a choice that is gone keeps its key', named('scope', { words: scope })] as const),
    ...(['old', 'zh-Hans', 'old'] as const),
  ],
  [
    'a code is told with its name',
    named('d', code('department')),
    'finance',
    'en',
    'finance Finance office',
  ],
  [
    'in Chinese where the language has none',
    named('d', code('department')),
    'finance',
    'zh-Hant',
    'finance 财务室',
  ],
  ['an unknown code is as it is', named('d', code('department')), 'x', 'en', null],
  ['a code of a list that has no names too', named('d', code('supplier')), 'x', 'en', null],
  ['a text is as it is', named('title'), '六月', 'zh-Hans', null],
])('%s', (_what, attribute, value, locale, expected) => {
  expect(valueName(attribute, value, { locale, codes })).toBe(expected);
});
