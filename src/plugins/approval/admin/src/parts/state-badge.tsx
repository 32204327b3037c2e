import { Badge } from '../../../../../shared/panel/badge';
import { BAD } from '../../../../../shared/panel/look';
import type { CaseStateName } from '../../../contracts/common';
import { STATE_LOOKS } from '../words/state-look';
import { useWords } from '../words/use-words';

export function StateBadge({ state }: { readonly state: CaseStateName }) {
  const { say } = useWords();
  return <Badge look={STATE_LOOKS[state]}>{say(`state.${state}`)}</Badge>;
}

/** By how many workdays it is late; nothing in time. */
export function LateBadge({ workdays }: { readonly workdays: number }) {
  const { say } = useWords();
  if (workdays <= 0) return null;
  return <Badge look={BAD}>{say('late', { count: workdays })}</Badge>;
}

/** Something is public that not everybody approved. */
export function OwedBadge({ isOwed }: { readonly isOwed: boolean }) {
  const { say } = useWords();
  return isOwed ? <Badge look={BAD}>{say('owed')}</Badge> : null;
}
