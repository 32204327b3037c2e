import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import { useSchool } from '../answers/use-school';
import { PLUGIN_ID } from '../plugin-id';
import type { Say, Sentence } from './sentence';

export interface Words {
  readonly say: Say;
  readonly tell: (sentence: Sentence) => string;
  /** The app may know another name for what the server calls by its stored one. */
  readonly nameOf: (stored: string) => string;
  /** An ISO instant as the clock at the school shows it. */
  readonly instant: (iso: string) => string;
  /** `YYYY-MM-DD` */
  readonly day: (day: string) => string;
  /** Several names, one after another. */
  readonly list: (names: readonly string[]) => string;
  /** Basis points as a percentage, rounded down as all shares are; a dash where there is nothing to take a share of. */
  readonly share: (bp: number | null) => string;
  /** A number with at most so many digits after the point; a dash where there is none. */
  readonly number: (value: number | null, digits?: number) => string;
}

export const NOTHING = '—';

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
    nameOf: (stored) =>
      stored === '' ? '' : intl.formatMessage({ id: stored, defaultMessage: stored }),
    instant: (iso) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    day: (day) =>
      intl.formatDate(`${day.slice(0, 10)}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
    list: (names) => intl.formatList(names, { type: 'conjunction' }),
    share: (bp) =>
      bp === null
        ? NOTHING
        : intl.formatNumber(Math.floor(bp / 10) / 1000, {
            ...{ style: 'percent', maximumFractionDigits: 1 },
          }),
    number: (value, digits = 1) =>
      value === null ? NOTHING : intl.formatNumber(value, { maximumFractionDigits: digits }),
  };
}
