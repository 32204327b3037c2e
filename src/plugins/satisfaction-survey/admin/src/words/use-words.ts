import { useIntl } from 'react-intl';

import { usePanelWords, type PanelWords } from '../../../../../shared/panel/words/use-panel-words';
import { SCHOOL_TIME_ZONE } from '../../../../../shared/zoned-time';
import { wordsIn, type Words as Texts } from '../../../domain/definition/words';
import { PLUGIN_ID } from '../plugin-id';
import type { WordKey } from './sentence';

export interface Words extends PanelWords<WordKey> {
  /** Basis points as a percentage; a dash where there is nothing to take a share of. */
  readonly share: (bp: number | null | undefined) => string;
  /** Hundredths as a number; a dash where there is none. */
  readonly hundredths: (value: number | null | undefined) => string;
  readonly count: (value: number) => string;
  /** A text of a questionnaire in the reader's language, or in the nearest one. */
  readonly inWords: (texts: Texts) => string;
}

export const NOTHING = '—';

/** The panel names Traditional Chinese `zh`, the content `zh-Hant`. */
export const contentLocale = (panelLocale: string): string =>
  panelLocale === 'zh' ? 'zh-Hant' : panelLocale;

/** The panel's language, and its sentences. */
export function useWords(): Words {
  const intl = useIntl();
  const number = (value: number, options: object) => intl.formatNumber(value, options);
  return {
    ...usePanelWords<WordKey>(PLUGIN_ID, SCHOOL_TIME_ZONE),
    share: (bp) =>
      bp === null || bp === undefined
        ? NOTHING
        : number(bp / 10_000, { style: 'percent', maximumFractionDigits: 1 }),
    hundredths: (value) =>
      value === null || value === undefined
        ? NOTHING
        : number(value / 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    count: (value) => number(value, {}),
    inWords: (texts) => wordsIn(texts, contentLocale(intl.locale), 'zh-Hans'),
  };
}
