import { Badge } from '../../../../../shared/panel/badge';
import type { ObligationStateName } from '../../../contracts/common';
import { STATE_LOOKS } from '../words/state-look';
import { useWords } from '../words/use-words';

export function StateBadge({ state }: { readonly state: ObligationStateName }) {
  const { say } = useWords();
  return <Badge look={STATE_LOOKS[state]}>{say(`state.${state}`)}</Badge>;
}
