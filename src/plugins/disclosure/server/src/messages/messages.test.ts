import { isSimplified, isTraditional } from '../../../../../content/simplified-only';
import { CADENCES } from '../domain/calendar/period';
import { CHANNELS, THEMES } from '../domain/catalogue/catalogue-item';
import { dueRuleSchema } from '../domain/due/due-rule';
import { INDICATORS } from '../domain/evaluation/indicator';
import { STATES } from '../domain/obligation/standing';
import { PENALTIES } from '../domain/readability/readability';
import { REFUSALS } from '../domain/refusal';
import { AGENDA_KINDS } from '../domain/working-group/agenda';
import { AGENDA_SENTENCES } from './agenda-messages';
import { CADENCE_WORDS, CHANNEL_WORDS, THEME_WORDS } from './catalogue-messages';
import { dueRuleText } from './due-rule-messages';
import { INDICATOR_WORDS, WITHHELD_WORDS } from './evaluation-messages';
import { READABILITY_ADVICE } from './readability-messages';
import { REFUSAL_MESSAGES } from './refusal-messages';
import { LANGUAGES, type Language } from '../../../../../shared/language';
import { filled, type Sentence } from '../../../../../shared/sentence';
import { STATE_SENTENCES, STATE_WORDS } from './state-messages';
import { WARNING_MESSAGES } from './warning-messages';

const column = (part: 'name' | 'meaning') =>
  Object.fromEntries(Object.entries(INDICATOR_WORDS).map(([key, words]) => [key, words[part]]));

const TABLES: readonly [string, Readonly<Record<string, Sentence>>, readonly string[]][] = [
  ['states', STATE_WORDS, STATES],
  ['sentences of states', STATE_SENTENCES, STATES],
  ['refusals', REFUSAL_MESSAGES, Object.keys(REFUSALS)],
  ['warnings', WARNING_MESSAGES, ['calendarYearMissing', 'termsMissing']],
  ['themes', THEME_WORDS, THEMES],
  ['cadences', CADENCE_WORDS, CADENCES],
  ['channels', CHANNEL_WORDS, CHANNELS],
  ['indicators', column('name'), INDICATORS],
  ['meanings of indicators', column('meaning'), INDICATORS],
  ['reasons for no total', WITHHELD_WORDS, ['tooFewObligations', 'noData']],
  ['points of the agenda', AGENDA_SENTENCES, AGENDA_KINDS],
  ['advice on readability', READABILITY_ADVICE, PENALTIES],
];

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(TABLES)('the words of %s', (_name, table, codes) => {
  it('are there for every code and no other', () => {
    expect(Object.keys(table).sort()).toEqual([...codes].sort());
  });

  it.each(LANGUAGES)('are there in %s, with the same values', (language) => {
    for (const [code, sentence] of Object.entries(table)) {
      expect([code, sentence[language].trim()]).not.toEqual([code, '']);
      expect([code, placeholders(sentence[language])]).toEqual([
        ...[code, placeholders(sentence['zh-Hans'])],
      ]);
    }
  });

  it('are Chinese in Chinese, and English in English', () => {
    for (const sentence of Object.values(table)) {
      expect(sentence['zh-Hans']).toMatch(/\p{Script=Han}/u);
      expect(sentence.zh).toMatch(/\p{Script=Han}/u);
      expect(sentence.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('keep to the script of their language', () => {
    for (const sentence of Object.values(table)) {
      expect([sentence.zh, isSimplified(sentence.zh)]).toEqual([sentence.zh, false]);
      const text = sentence['zh-Hans'];
      expect([text, isTraditional(text)]).toEqual([text, false]);
    }
  });
});

describe('a due rule in words', () => {
  it.each<[object, Language, string]>([
    [
      { type: 'afterPeriod', day: 15, shift: 'nextWorkday' },
      'zh-Hans',
      '期满后次月 15 日前，遇非工作日顺延',
    ],
    [{ type: 'weekday', weekday: 5, shift: 'previousWorkday' }, 'zh', '當週週五前，遇非工作日提前'],
    [{ type: 'weekday', weekday: 7, week: 'before' }, 'zh-Hans', '前一周周日前'],
    [{ type: 'afterEvent', field: 'adoptedOn', workdays: 20 }, 'zh-Hans', '事后 20 个工作日内'],
    [{ type: 'afterEvent', field: 'repliedOn', workdays: 0 }, 'zh-Hans', '当日'],
    [{ type: 'afterEvent', field: 'approvedOn', days: 20 }, 'en', 'Within 20 days of the event'],
    [{ type: 'beforeEvent', field: 'startAt', workdays: 2 }, 'zh', '至少提前 2 個工作日'],
    [{ type: 'beforeEvent', field: 'startAt', days: 30 }, 'zh-Hans', '至少提前 30 日'],
    [{ type: 'fixed', monthDay: '01-31' }, 'zh-Hans', '次年 1 月 31 日前'],
    [{ type: 'afterPeriodEnd', unit: 'quarter', days: 15 }, 'zh-Hans', '期满后 15 日内'],
    [{ type: 'atLeastPerTerm', count: 1 }, 'zh-Hans', '每学期至少 1 次'],
  ])('%j in %s', (rule, language, expected) => {
    expect(dueRuleText(dueRuleSchema.parse(rule), language)).toBe(expected);
  });
});

it('a value that is not there leaves a dash', () => {
  expect(filled(REFUSAL_MESSAGES.DISCLOSURE_ITEM_NOT_FOUND, 'en')).toContain('no item –');
});
