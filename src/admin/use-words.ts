import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Locale } from '../content/locales';
import { contentLocaleOf } from './panel-language';
import { FEEDBACK_PANEL_WORDS } from './words/feedback-words';
import { LOGISTICS_WORDS } from './words/logistics-words';
import { MONTH_WORDS } from './words/month-words';
import { PANEL_WORDS } from './words/panel-words';
import { RECTIFICATION_WORDS } from './words/rectification-words';
import { REGULATION_PANEL_WORDS } from './words/regulation-words';
import { SENDING_WORDS } from './words/sending-words';
import { SPLITTING_WORDS } from './words/splitting-words';
import { STAFF_WORDS } from './words/staff-words';
import { TRANSITION_WORDS } from './words/transition-words';
import { WITHDRAWAL_WORDS } from './words/withdrawal-words';

/** Every sentence of this project's own parts of the panel. */
export const OWN_WORDS = {
  ...PANEL_WORDS,
  ...MONTH_WORDS,
  ...STAFF_WORDS,
  ...LOGISTICS_WORDS,
  ...TRANSITION_WORDS,
  ...RECTIFICATION_WORDS,
  ...REGULATION_PANEL_WORDS,
  ...SPLITTING_WORDS,
  ...FEEDBACK_PANEL_WORDS,
  ...WITHDRAWAL_WORDS,
  ...SENDING_WORDS,
};

export type WordKey = keyof typeof OWN_WORDS;

/** Says a sentence in the panel's language: `say('table.remove', { no: 3 })`. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** The key under which Strapi knows a sentence of ours. */
export function messageId(key: WordKey): string {
  return `transparency.${key}`;
}

/** The panel's language, and its sentences. */
export function useWords(): { readonly say: Say; readonly locale: Locale } {
  const intl = useIntl();
  const say = useCallback<Say>(
    (key, values = {}) =>
      intl.formatMessage({ id: messageId(key), defaultMessage: OWN_WORDS[key]['zh-Hans'] }, values),
    [intl],
  );
  return { say, locale: contentLocaleOf(intl.locale) };
}
