import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { refusalDetails } from '../../../../../shared/panel/refused-request';
import type { MoveRequest, ShownPlan } from '../../../contracts/plans';
import { useSend } from '../answers/use-send';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';
import { askedTimeOf, dayAndClockOf, type GapOrFold } from './day-and-clock';
import { GapOrFoldInput, isAboutClocks } from './gap-or-fold-input';
import { wantedTakeDown, type ScheduleDraft } from './schedule-draft';
import { TakeDownInput } from './take-down-input';
import { TimeInput } from './time-input';

type MoveDraft = Pick<ScheduleDraft, 'takeDownBy' | 'takeDown' | 'workdays' | 'gapOrFold'>;

interface MoveDialogProps {
  /** As it is known now: somebody else may change it while the dialog is open. */
  readonly plan: ShownPlan;
  readonly onClose: () => void;
}

/** Gives a plan another time. Where somebody else was first the new time is shown before it is asked again. */
export function MoveDialog({ plan, onClose }: MoveDialogProps) {
  const { say, clock } = useWords();
  const { send, ...sending } = useSend();
  const [isUneven, setUneven] = useState(false);
  const [draft, setDraft] = useState<MoveDraft>(() => ({
    takeDownBy: plan.workdays === null ? 'at' : 'workdays',
    takeDown: dayAndClockOf(plan.time.local),
    workdays: String(plan.workdays ?? 5),
    gapOrFold: plan.time.gapOrFold,
  }));
  const change = (changes: Partial<MoveDraft>) => setDraft({ ...draft, ...changes });
  const { zone } = plan.time;
  const to = wantedMove(draft, plan);
  const move = async () => {
    if (to === null) return;
    const body: MoveRequest = { version: plan.version, to };
    const answer = await send({
      ...{ method: 'post', address: `${API}/plans/${plan.id}/move`, body },
      done: { key: 'move.done' },
      onRefused: (error) => {
        if (isAboutClocks(refusalDetails(error)?.['code'])) setUneven(true);
        return false;
      },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('move.title', { verb: say(`verb.${plan.verb}`) })}
      confirmLabel={say('action.move')}
      isReady={to !== null}
      {...{ ...sending, onClose }}
      onConfirm={() => void move()}
    >
      <Typography>{say('move.hint', { title: plan.title, time: clock(plan.time) })}</Typography>
      {plan.verb === 'publish' ? (
        <TimeInput
          label={say('publish.time')}
          value={draft.takeDown}
          zone={zone}
          onChange={(takeDown) => change({ takeDown })}
        />
      ) : (
        <TakeDownInput draft={draft} zone={zone} onChange={change} />
      )}
      {(isUneven || draft.gapOrFold !== 'reject') && (
        <GapOrFoldInput
          value={draft.gapOrFold}
          onChange={(gapOrFold: GapOrFold) => change({ gapOrFold })}
        />
      )}
    </FormDialog>
  );
}

function wantedMove(draft: MoveDraft, { verb, time }: ShownPlan): MoveRequest['to'] | null {
  if (verb === 'unpublish' && draft.takeDownBy === 'workdays') return wantedTakeDown(draft);
  const asked = askedTimeOf(draft.takeDown, draft.gapOrFold, time.zone);
  return asked === null ? null : { kind: 'at', ...asked };
}
