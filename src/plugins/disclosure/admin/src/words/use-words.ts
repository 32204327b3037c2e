import { useIntl } from 'react-intl';

import { usePanelWords, type PanelWords } from '../../../../../shared/panel/words/use-panel-words';
import { useSchool } from '../answers/use-school';
import { PLUGIN_ID } from '../plugin-id';
import type { WordKey } from './sentence';

export interface Words extends PanelWords<WordKey> {
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
  return {
    ...usePanelWords<WordKey>(PLUGIN_ID, timeZone),
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
