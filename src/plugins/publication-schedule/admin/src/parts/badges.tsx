import { Badge } from '../../../../../shared/panel/badge';
import type { ShownBundle } from '../../../contracts/bundles';
import type { PlanStateName } from '../../../contracts/common';
import type { ShownPreview } from '../../../contracts/preview';
import { BUNDLE_LOOKS, OUTCOME_LOOKS, STATE_LOOKS } from '../words/state-look';
import { useWords } from '../words/use-words';

export function StateBadge({ state }: { readonly state: PlanStateName }) {
  const { say } = useWords();
  return <Badge look={STATE_LOOKS[state]}>{say(`state.${state}`)}</Badge>;
}

export function BundleBadge({ state }: { readonly state: ShownBundle['state'] }) {
  const { say } = useWords();
  return <Badge look={BUNDLE_LOOKS[state]}>{say(`bundle.state.${state}`)}</Badge>;
}

export function OutcomeBadge({ outcome }: { readonly outcome: ShownPreview['outcome'] }) {
  const { say } = useWords();
  return <Badge look={OUTCOME_LOOKS[outcome]}>{say(`outcome.${outcome}`)}</Badge>;
}
