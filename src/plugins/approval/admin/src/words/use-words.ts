import { useIntl } from 'react-intl';

import { usePanelWords, type PanelWords } from '../../../../../shared/panel/words/use-panel-words';
import { useSchool } from '../answers/use-school';
import { PLUGIN_ID } from '../plugin-id';
import type { WordKey } from './sentence';
import { titleIn } from './title';

export interface Words extends PanelWords<WordKey> {
  /** Of a policy or a step, which have one for each language. */
  readonly titleOf: (titles: Readonly<Record<string, string>> | null) => string;
  readonly language: string;
}

/** The panel's language, and its sentences. */
export function useWords(): Words {
  const { locale } = useIntl();
  const { timeZone } = useSchool();
  return {
    ...usePanelWords<WordKey>(PLUGIN_ID, timeZone),
    titleOf: (titles) => titleIn(titles, locale),
    language: locale,
  };
}
