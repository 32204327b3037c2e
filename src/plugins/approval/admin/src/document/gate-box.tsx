import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

import type { DocumentResponse, ShownGateReason } from '../../../contracts/document';
import { gateSentence } from '../words/sentences';
import { useWords } from '../words/use-words';

interface GateBoxProps {
  readonly shown: DocumentResponse;
  /** Something in the form is not saved: none of this is about it. */
  readonly isModified: boolean;
}

/** Whether it can be published now; if not, everything that hinders and what to do next. */
export function GateBox({ shown, isModified }: GateBoxProps) {
  const { say, tell, list } = useWords();
  const { gate, isDeadlocked, case: approvalCase } = shown;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {gate.isOpen ? (
        <Line icon={DONE}>
          {say(approvalCase?.state === 'overridden' ? 'gate.openByOverride' : 'gate.open')}
        </Line>
      ) : (
        gate.reasons.map((reason, index) => (
          <Line key={`${reason.code} ${index}`} icon={isDone(reason) ? DONE : CARE}>
            {tell(gateSentence(reason, list))}
          </Line>
        ))
      )}
      {isDeadlocked && <Line icon={CARE}>{say('gate.deadlock')}</Line>}
      {isModified && <Line icon={CARE}>{say('gate.unsaved')}</Line>}
    </Flex>
  );
}

/** Nothing is wrong with what is public already. */
const isDone = ({ code, details }: ShownGateReason) =>
  code === 'stateClosed' && details['state'] === 'published';

const DONE = <CheckCircle aria-hidden fill="success600" />;
const CARE = <WarningCircle aria-hidden fill="warning600" />;

function Line({ icon, children }: { readonly icon: ReactNode; readonly children: string }) {
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Flex shrink={0} paddingTop="2px">
        {icon}
      </Flex>
      <Typography variant="pi">{children}</Typography>
    </Flex>
  );
}
