import { useIntl } from 'react-intl';

import { usePanelWords, type PanelWords } from '../../../../../shared/panel/words/use-panel-words';
import { useSchool } from '../answers/use-school';
import { PLUGIN_ID } from '../plugin-id';
import { latenessSentence } from './lateness';
import type { WordKey } from './sentence';

export interface Words extends PanelWords<WordKey> {
  /** What a clock shows, `2026-07-13T09:00`; its zone is named where it is not that of the school. */
  readonly clock: (time: { readonly local: string; readonly zone: string }) => string;
  /** How much later than planned, in the largest unit that fits. */
  readonly lateness: (seconds: number) => string;
  /** `2026-07` */
  readonly month: (month: string) => string;
  /** `YYYY-MM-DD` with its day of the week. */
  readonly longDay: (day: string) => string;
  /** Of Monday as 1: its short name. */
  readonly weekday: (number: number) => string;
}

/** A week that begins with a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MILLISECONDS = 86_400_000;

/** The panel's language, and its sentences. */
export function useWords(): Words {
  const intl = useIntl();
  const { timeZone } = useSchool();
  const words = usePanelWords<WordKey>(PLUGIN_ID, timeZone);
  return {
    ...words,
    clock: ({ local, zone }) => {
      const shown = intl.formatDate(`${local}:00Z`, {
        ...({ dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const),
      });
      return zone === timeZone ? shown : words.say('clock.elsewhere', { time: shown, zone });
    },
    lateness: (seconds) => words.tell(latenessSentence(seconds)),
    month: (month) =>
      intl.formatDate(`${month}-01T00:00:00Z`, {
        ...({ year: 'numeric', month: 'long', timeZone: 'UTC' } as const),
      }),
    longDay: (day) =>
      intl.formatDate(`${day}T00:00:00Z`, {
        ...({ month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' } as const),
      }),
    weekday: (number) =>
      intl.formatDate(MONDAY + (number - 1) * DAY_MILLISECONDS, {
        ...({ weekday: 'short', timeZone: 'UTC' } as const),
      }),
  };
}
