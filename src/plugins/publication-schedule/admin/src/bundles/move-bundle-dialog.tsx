import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { refusalDetails } from '../../../../../shared/panel/refused-request';
import type { MoveBundleRequest } from '../../../contracts/bundles';
import type { ShownPlan } from '../../../contracts/plans';
import { useSchool } from '../answers/use-school';
import { useSend } from '../answers/use-send';
import { askedTimeOf, dayAndClockOf, morningAfter, type GapOrFold } from '../plan/day-and-clock';
import { GapOrFoldInput, isAboutClocks } from '../plan/gap-or-fold-input';
import { TimeInput } from '../plan/time-input';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';

interface MoveBundleDialogProps {
  readonly bundleId: number;
  /** All live plans of the bundle, as they are known now. */
  readonly plans: MoveBundleRequest['plans'];
  /** When it goes out. */
  readonly local: ShownPlan['time'] | null;
  readonly onClose: () => void;
}

/** Gives all plans of a bundle another time. */
export function MoveBundleDialog({ bundleId, plans, local, onClose }: MoveBundleDialogProps) {
  const { say } = useWords();
  const { timeZone } = useSchool();
  const { send, ...sending } = useSend();
  const [isUneven, setUneven] = useState(false);
  const [gapOrFold, setGapOrFold] = useState<GapOrFold>(local?.gapOrFold ?? 'reject');
  const [when, setWhen] = useState(() =>
    local === null
      ? morningAfter(new Date().toISOString(), timeZone, 1)
      : dayAndClockOf(local.local),
  );
  const zone = local?.zone ?? timeZone;
  const to = askedTimeOf(when, gapOrFold, zone);
  const move = async () => {
    if (to === null) return;
    const body: MoveBundleRequest = { plans, to };
    const answer = await send({
      ...{ method: 'post', address: `${API}/bundles/${bundleId}/move`, body },
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
      title={say('bundle.move')}
      confirmLabel={say('action.move')}
      isReady={to !== null}
      {...{ ...sending, onClose }}
      onConfirm={() => void move()}
    >
      <Typography>{say('bundle.move.hint', { count: plans.length })}</Typography>
      <TimeInput label={say('publish.time')} value={when} zone={zone} onChange={setWhen} />
      {(isUneven || gapOrFold !== 'reject') && (
        <GapOrFoldInput value={gapOrFold} onChange={setGapOrFold} />
      )}
    </FormDialog>
  );
}
