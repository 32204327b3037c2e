import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';

import { Problem } from '../../../../../shared/panel/problem';
import type { PlanAction, ShownPlan } from '../../../contracts/plans';
import { useSend } from '../answers/use-send';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';
import { CancelDialog } from './cancel-dialog';
import { MoveDialog } from './move-dialog';
import { StepDialog } from './step-dialog';

/** Steps that ask nothing beforehand, and the last part of their address. */
const AT_ONCE = { pause: 'pause', resume: 'resume' } as const;

/** What the reader can do with a plan now. */
export function PlanActions({ plan }: { readonly plan: ShownPlan }) {
  const { say } = useWords();
  const { send, isSending, problem } = useSend();
  const [dialog, setDialog] = useState<PlanAction | null>(null);
  const { id, version, verb, title, actions } = plan;
  const close = () => setDialog(null);
  const act = (action: PlanAction) => {
    if (action !== 'pause' && action !== 'resume') {
      setDialog(action);
      return;
    }
    void send({
      ...{ method: 'post', address: `${API}/plans/${id}/${AT_ONCE[action]}`, body: { version } },
      done: { key: `${action}.done` },
    });
  };
  if (actions.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap">
        {actions.map((action) => (
          <Button
            key={action}
            size="S"
            variant={action === 'cancel' ? 'danger-light' : 'tertiary'}
            disabled={isSending}
            aria-label={say('action.of', {
              ...{ action: say(`action.${action}`), verb: say(`verb.${verb}`), title },
            })}
            onClick={() => act(action)}
          >
            {say(`action.${action}`)}
          </Button>
        ))}
      </Flex>
      <Problem text={problem} />
      {dialog === 'move' && <MoveDialog plan={plan} onClose={close} />}
      {dialog === 'cancel' && <CancelDialog plan={plan} onClose={close} />}
      {(dialog === 'runNow' || dialog === 'adopt') && (
        <StepDialog plan={plan} step={dialog} onClose={close} />
      )}
    </Flex>
  );
}
