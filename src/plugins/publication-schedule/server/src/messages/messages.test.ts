import { BUNDLE_MODES, BUNDLE_STATES } from '../domain/due/bundle';
import { ATTENTION_CODES } from '../domain/plan/attention';
import { MISSED_POLICIES } from '../domain/plan/missed';
import { CANCEL_CAUSES, VERBS } from '../domain/plan/plan';
import { PREVIEW_OUTCOMES } from '../domain/preview/preview';
import { PLAN_EVENTS } from '../domain/plan/outcome';
import { REFUSALS } from '../domain/refusal';
import { GAP_OR_FOLD } from '../domain/time/zoned-time';
import {
  ATTENTION_MESSAGES,
  CANCEL_MESSAGES,
  WARNING_MESSAGES,
  ZONE_NOTES,
} from './attention-messages';
import { EVENT_MESSAGES } from './event-messages';
import { REFUSAL_MESSAGES } from './refusal-messages';
import { LANGUAGES } from '../../../../../shared/language';
import { filled, say, type Sentence } from '../../../../../shared/sentence';
import { shownValues } from './shown-times';
import {
  BUNDLE_MODE_WORDS,
  BUNDLE_STATE_WORDS,
  GAP_OR_FOLD_WORDS,
  MISSED_WORDS,
  PREVIEW_WORDS,
  STATE_WORDS,
  VERB_WORDS,
} from './state-words';

type Table = Readonly<Record<string, Sentence>>;

const STATES = [
  ...['armed', 'paused', 'claimed', 'retryWait', 'needsAttention', 'failed', 'missed'],
  ...['done', 'cancelled', 'superseded'],
];
const TABLES: readonly (readonly [string, Table, readonly string[]])[] = [
  ['refusals', REFUSAL_MESSAGES, Object.keys(REFUSALS)],
  ['reasons of attention', ATTENTION_MESSAGES, ATTENTION_CODES],
  ['warnings', WARNING_MESSAGES, ['contentWarning']],
  ['causes of calling off', CANCEL_MESSAGES, CANCEL_CAUSES],
  ['notes about the clocks', ZONE_NOTES, ['gap', 'fold']],
  ['events', EVENT_MESSAGES, PLAN_EVENTS],
  ['states', STATE_WORDS, STATES],
  ['verbs', VERB_WORDS, VERBS],
  ['rules for missed runs', MISSED_WORDS, MISSED_POLICIES],
  ['choices in a gap or fold', GAP_OR_FOLD_WORDS, GAP_OR_FOLD],
  ['modes of bundles', BUNDLE_MODE_WORDS, BUNDLE_MODES],
  ['states of bundles', BUNDLE_STATE_WORDS, BUNDLE_STATES],
  ['outcomes of previews', PREVIEW_WORDS, PREVIEW_OUTCOMES],
];
const SENTENCES = TABLES.flatMap(([, table]) => Object.entries(table));

/** Characters of these sentences that Traditional script writes otherwise. */
const SIMPLIFIED_ONLY =
  /[这个时间没计划请发布给刚后状态说为权联统员类内别办从选择检报错种项页开关门过还对应档删语处审试将补询视会续确认进执连话转写务误数据库区钟拨当两减围结余]/u;

const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

it.each(TABLES)('%s: each has its sentence, and there is none besides', (_name, table, codes) => {
  expect(Object.keys(table).sort()).toEqual([...codes].sort());
});

it.each(SENTENCES)('%s is said in every language', (_code, sentence) => {
  expect(Object.keys(sentence).sort()).toEqual([...LANGUAGES].sort());
  for (const language of LANGUAGES) {
    expect(sentence[language].trim()).toBe(sentence[language]);
    expect(sentence[language]).not.toBe('');
    expect(placesOf(sentence[language])).toEqual(placesOf(sentence.en));
  }
  expect(sentence.en).not.toMatch(/\p{Script=Han}/u);
});

it.each(SENTENCES)('%s is written in Traditional script where it has to be', (_code, { zh }) => {
  expect(zh).not.toMatch(SIMPLIFIED_ONLY);
  expect(zh).not.toMatch(/[“”]/);
});

it('a sentence is filled with its values, and a missing one leaves a dash', () => {
  const sentence = say('{a}和{b}', '{a}和{b}', '{a} and {b}');
  expect(filled(sentence, 'en', { a: 1, b: 'x' })).toBe('1 and x');
  expect(filled(sentence, 'zh-Hans', { a: null })).toBe('–和–');
});

describe('times in a sentence', () => {
  it('are those of the clocks of the plan, never instants of the machine', () => {
    const values = { plannedAt: '2026-07-13T01:00:00.000Z', most: 250, reason: '下午' };
    expect(shownValues(values, 'Asia/Shanghai')).toEqual({
      ...{ plannedAt: '2026-07-13 09:00 Asia/Shanghai', most: 250, reason: '下午' },
    });
    expect(shownValues({ ...values, zone: 'Europe/Berlin' }, 'Asia/Shanghai')).toMatchObject({
      plannedAt: '2026-07-13 03:00 Europe/Berlin',
    });
  });

  it('that come twice in a night can be told apart', () => {
    const values = { earlierAt: '2026-10-25T00:30:00.000Z', laterAt: '2026-10-25T01:30:00.000Z' };
    expect(shownValues(values, 'Europe/Berlin')).toEqual({
      earlierAt: '2026-10-25 02:30 (UTC+02:00)',
      laterAt: '2026-10-25 02:30 (UTC+01:00)',
    });
  });

  it('stay as somebody typed them where they are none', () => {
    expect(shownValues({ local: '2026-02-30T09:00', zone: 'Mars/Base' }, 'Asia/Shanghai')).toEqual({
      ...{ local: '2026-02-30T09:00', zone: 'Mars/Base' },
    });
    expect(shownValues({ from: '2026-03-29T02:00' }, 'Europe/Berlin')).toEqual({
      from: '2026-03-29 02:00',
    });
  });
});
