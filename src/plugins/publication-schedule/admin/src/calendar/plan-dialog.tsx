import { Flex, Modal, Typography } from '@strapi/design-system';

import { DialogFrame } from '../../../../../shared/panel/dialog-frame';
import { Failed } from '../../../../../shared/panel/failed';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { PlanResponse } from '../../../contracts/plans';
import { PlanActions } from '../plan/plan-actions';
import { PlanFacts } from '../plan/plan-facts';
import { PlanHistory } from '../plan/plan-history';
import { DocumentName } from '../plans/document-name';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';

interface PlanDialogProps {
  readonly planId: number;
  readonly onClose: () => void;
}

/** A plan of the calendar: everything about it, and what the reader can do. */
export function PlanDialog({ planId, onClose }: PlanDialogProps) {
  const { say } = useWords();
  const state = useAnswer<PlanResponse>(`${API}/plans/${planId}`);
  return (
    <DialogFrame title={say('details')} onClose={onClose}>
      <Modal.Body>
        {state.kind === 'loading' && <Typography>{say('loading')}</Typography>}
        {state.kind === 'failed' && <Failed isSmall />}
        {state.kind === 'shown' && <Plan shown={state.answer} />}
      </Modal.Body>
    </DialogFrame>
  );
}

function Plan({ shown: { plan, counterpart, zoneNote } }: { readonly shown: PlanResponse }) {
  const { say, clock } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <DocumentName plan={plan} />
      </Flex>
      <PlanFacts plan={plan} />
      {zoneNote !== null && <Typography variant="pi">{zoneNote}</Typography>}
      {counterpart !== null && (
        <Typography variant="pi">
          {say('plan.counterpart', {
            ...{ verb: say(`verb.${counterpart.verb}`), time: clock(counterpart.time) },
          })}
        </Typography>
      )}
      <PlanActions plan={plan} />
      <PlanHistory planId={plan.id} revision={plan.changedAt} />
    </Flex>
  );
}
