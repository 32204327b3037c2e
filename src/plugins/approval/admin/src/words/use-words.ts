import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import { useSchool } from '../answers/use-school';
import { PLUGIN_ID } from '../plugin-id';
import type { Say, Sentence } from './sentence';
import { titleIn } from './title';

export interface Words {
  readonly say: Say;
  readonly tell: (sentence: Sentence) => string;
  /** Of a policy or a step, which have one for each language. */
  readonly titleOf: (titles: Readonly<Record<string, string>> | null) => string;
  /** The app may know another name for what the server calls by its stored one. */
  readonly nameOf: (stored: string) => string;
  /** An ISO instant as the clock at the school shows it. */
  readonly instant: (iso: string) => string;
  /** `YYYY-MM-DD` */
  readonly day: (day: string) => string;
  /** Several names, one after another. */
  readonly list: (names: readonly string[]) => string;
  readonly language: string;
}

/** The panel's language, and its sentences. */
export function useWords(): Words {
  const intl = useIntl();
  const { timeZone } = useSchool();
  const say = useCallback<Say>(
    (key, values = {}) => intl.formatMessage({ id: `${PLUGIN_ID}.${key}` }, values),
    [intl],
  );
  return {
    say,
    tell: (sentence) =>
      'text' in sentence ? sentence.text : say(sentence.key, sentence.values ?? {}),
    titleOf: (titles) => titleIn(titles, intl.locale),
    nameOf: (stored) =>
      stored === '' ? '' : intl.formatMessage({ id: stored, defaultMessage: stored }),
    instant: (iso) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    day: (day) =>
      intl.formatDate(`${day.slice(0, 10)}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
    list: (names) => intl.formatList(names, { type: 'conjunction' }),
    language: intl.locale,
  };
}
