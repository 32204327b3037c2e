import { Badge } from '../../../../../shared/panel/badge';
import { BUSY, CALM, CARE, GOOD, type Look } from '../../../../../shared/panel/look';
import type { ListedSurvey } from '../../../contracts/admin/surveys';
import { STATE_LOOKS } from '../words/state-look';
import { useWords } from '../words/use-words';

export function StateBadge({ state }: { readonly state: ListedSurvey['state'] }) {
  const { say } = useWords();
  return <Badge look={STATE_LOOKS[state]}>{say(`state.${state}`)}</Badge>;
}

const RESULT_LOOKS: Readonly<Record<ListedSurvey['results'], Look>> = {
  none: CALM,
  review: BUSY,
  published: GOOD,
  withdrawn: CARE,
};

/** Whether the public sees results; nothing where there are none to be seen. */
export function ResultsBadge({ results }: { readonly results: ListedSurvey['results'] }) {
  const { say } = useWords();
  if (results === 'none') return null;
  return <Badge look={RESULT_LOOKS[results]}>{say(`results.${results}`)}</Badge>;
}
