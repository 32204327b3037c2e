import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { DocumentResponse } from '../../../contracts/document';
import { WideButton } from '../../../../../shared/panel/wide-button';
import { useWords } from '../words/use-words';
import { ApproveAfterwardsDialog } from './approve-afterwards-dialog';
import { openRequirements } from './open-requirements';
import { DecideDialog } from './decide-dialog';
import { DifferenceDialog } from './difference-dialog';
import { EndDialog } from './end-dialog';
import { OverrideDialog } from './override-dialog';
import { ReassignDialog } from './reassign-dialog';
import type { DocumentAddress } from './shown-document';
import { SubmitDialog } from './submit-form';

export interface ActionProps {
  readonly address: DocumentAddress;
  readonly shown: DocumentResponse;
}

type Verdict = 'approve' | 'requestChanges' | 'reject';

type Open =
  | 'submit'
  | 'withdraw'
  | 'cancel'
  | 'reassign'
  | 'override'
  | 'approveAfterwards'
  | 'difference'
  | Verdict;

const VARIANTS = {
  approve: 'success',
  requestChanges: 'secondary',
  reject: 'danger-light',
} as const satisfies Record<Verdict, string>;

const VERDICTS = ['approve', 'requestChanges', 'reject'] as const;

/** In the order of how often they are wanted; the loud one last. */
const OTHERS = ['reassign', 'withdraw', 'cancel', 'override'] as const;

/** What the reader may do now, each with a dialog that asks before it is done. */
export function CaseActions(props: ActionProps & { readonly isModified: boolean }) {
  const { say } = useWords();
  const { shown, isModified } = props;
  const [open, setOpen] = useState<Open | null>(null);
  const may = (action: DocumentResponse['actions'][number]) => shown.actions.includes(action);
  const isDeciding = may('decide') && openRequirements(shown.case).length > 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <WideButton variant="tertiary" onClick={() => setOpen('difference')}>
        {say('action.difference')}
      </WideButton>
      {may('submit') && (
        <WideButton disabled={isModified} onClick={() => setOpen('submit')}>
          {say(shown.case?.state === 'changesRequested' ? 'action.resubmit' : 'action.submit')}
        </WideButton>
      )}
      {isDeciding && <Checklist />}
      {isDeciding &&
        VERDICTS.map((verdict) => (
          <WideButton
            key={verdict}
            variant={VARIANTS[verdict]}
            disabled={isModified}
            onClick={() => setOpen(verdict)}
          >
            {say(`verdict.${verdict}`)}
          </WideButton>
        ))}
      {may('approveAfterwards') && (
        <WideButton variant="success" onClick={() => setOpen('approveAfterwards')}>
          {say('action.approveAfterwards')}
        </WideButton>
      )}
      {OTHERS.filter(may).map((action) => (
        <WideButton
          key={action}
          variant={action === 'override' ? 'danger-light' : 'tertiary'}
          disabled={action === 'override' && isModified}
          onClick={() => setOpen(action)}
        >
          {say(`action.${action}`)}
        </WideButton>
      ))}
      {open !== null && <OpenDialog {...props} open={open} onClose={() => setOpen(null)} />}
    </Flex>
  );
}

/** What whoever approves looks at, since no machine can. */
function Checklist() {
  const { say } = useWords();
  return (
    <Typography variant="pi" textColor="neutral700">
      {say('decide.checklist')}
    </Typography>
  );
}

interface OpenDialogProps extends ActionProps {
  readonly open: Open;
  readonly onClose: () => void;
}

function OpenDialog({ open, ...props }: OpenDialogProps) {
  switch (open) {
    case 'submit':
      return <SubmitDialog {...props} />;
    case 'difference':
      return (
        <DifferenceDialog
          address={props.address}
          hasSubmission={props.shown.case !== null && props.shown.case.round > 0}
          onClose={props.onClose}
        />
      );
    case 'override':
      return <OverrideDialog {...props} />;
    case 'reassign':
      return <ReassignDialog {...props} />;
    case 'approveAfterwards':
      return <ApproveAfterwardsDialog {...props} />;
    case 'withdraw':
    case 'cancel':
      return <EndDialog {...props} ending={open} />;
    case 'approve':
    case 'requestChanges':
    case 'reject':
      return <DecideDialog {...props} verdict={open} />;
  }
}
