import {
  BUNDLE_MODE_WORDS,
  BUNDLE_STATE_WORDS,
  GAP_OR_FOLD_WORDS,
  MISSED_WORDS,
  PREVIEW_WORDS,
  STATE_WORDS,
  VERB_WORDS,
} from '../../../server/src/messages/state-words';
import type { Sentence } from '../../../../../shared/sentence';
import en from '../translations/en.json';
import zhHans from '../translations/zh-Hans.json';
import zh from '../translations/zh.json';

const PANEL: Readonly<Record<keyof Sentence, Readonly<Record<string, string>>>> = {
  'zh-Hans': zhHans,
  ...{ zh, en },
};
const TABLES: readonly (readonly [string, Readonly<Record<string, Sentence>>])[] = [
  ['state', STATE_WORDS],
  ['verb', VERB_WORDS],
  ['missed', MISSED_WORDS],
  ['gapOrFold', GAP_OR_FOLD_WORDS],
  ['bundle.mode', BUNDLE_MODE_WORDS],
  ['bundle.state', BUNDLE_STATE_WORDS],
  ['outcome', PREVIEW_WORDS],
];
const WORDS = TABLES.flatMap(([prefix, table]) =>
  Object.entries(table).map(([code, sentence]) => [`${prefix}.${code}`, sentence] as const),
);

it.each(WORDS)('%s is called the same by the panel and by the server', (key, sentence) => {
  for (const language of ['zh-Hans', 'zh', 'en'] as const) {
    expect([language, PANEL[language][key]]).toEqual([language, sentence[language]]);
  }
});
