import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import type { Say, Sentence } from './sentence';
import { messageId } from './translations';

/** The words that all plugins say alike, in the panel's language. */
export function useSharedWords(): Say<never> {
  return useSay<never>('');
}

export interface PanelWords<Key extends string> {
  readonly say: Say<Key>;
  readonly tell: (sentence: Sentence<Key>) => string;
  /** The app may know another name for what the server calls by its stored one. */
  readonly nameOf: (stored: string) => string;
  /** An ISO instant as the clocks at the school show it. */
  readonly instant: (iso: string) => string;
  /** `YYYY-MM-DD` */
  readonly day: (day: string) => string;
  /** Several names, one after another. */
  readonly list: (names: readonly string[]) => string;
}

/** The panel's language, and the sentences of a plugin in it. */
export function usePanelWords<Key extends string>(
  pluginId: string,
  timeZone: string,
): PanelWords<Key> {
  const intl = useIntl();
  const say = useSay<Key>(pluginId);
  return {
    say,
    tell: (sentence) =>
      'text' in sentence ? sentence.text : say(sentence.key, sentence.values ?? {}),
    nameOf: (stored) =>
      stored === '' ? '' : intl.formatMessage({ id: stored, defaultMessage: stored }),
    instant: (iso) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    day: (day) =>
      intl.formatDate(`${day.slice(0, 10)}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
    list: (names) => intl.formatList(names, { type: 'conjunction' }),
  };
}

function useSay<Key extends string>(pluginId: string): Say<Key> {
  const intl = useIntl();
  return useCallback<Say<Key>>(
    (key, values = {}) => intl.formatMessage({ id: messageId(pluginId, key) }, values),
    [intl, pluginId],
  );
}
