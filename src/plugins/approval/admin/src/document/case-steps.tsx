import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';

import type { ShownRequirement, ShownStep } from '../../../contracts/document';
import { LateBadge } from '../parts/state-badge';
import { refusalSentence } from '../words/sentences';
import { useWords } from '../words/use-words';

const ICONS = {
  done: <CheckCircle aria-hidden fill="success600" />,
  current: <WarningCircle aria-hidden fill="warning600" />,
  waiting: <Clock aria-hidden fill="neutral500" />,
} as const;

/** The steps in their order: who approved, who is missing, and until when. */
export function CaseSteps({ steps }: { readonly steps: readonly ShownStep[] }) {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {say('steps.title')}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {steps.map((step) => (
          <Step key={step.key} step={step} />
        ))}
      </Flex>
    </Flex>
  );
}

function Step({ step }: { readonly step: ShownStep }) {
  const { say, titleOf, day } = useWords();
  const isCurrent = step.state === 'current';
  return (
    <Flex tag="li" alignItems="flex-start" gap={2}>
      <Flex shrink={0} paddingTop="2px">
        {ICONS[step.state]}
      </Flex>
      <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
        <Typography variant="pi">
          <Typography variant="pi" fontWeight="bold" paddingRight={2}>
            {titleOf(step.titles)}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {say(`step.${step.state}`)}
          </Typography>
        </Typography>
        {isCurrent && <LateBadge workdays={step.workdaysLate} />}
        {isCurrent && step.dueOn !== null && (
          <Typography variant="pi" textColor="neutral600">
            {say('step.due', { day: day(step.dueOn) })}
          </Typography>
        )}
        {step.kind === 'check' && (
          <Typography variant="pi" textColor="neutral600">
            {say('step.check')}
          </Typography>
        )}
        {step.requirements.map((requirement) => (
          <Requirement key={requirement.key} requirement={requirement} isOpen={isCurrent} />
        ))}
      </Flex>
    </Flex>
  );
}

interface RequirementProps {
  readonly requirement: ShownRequirement;
  readonly isOpen: boolean;
}

function Requirement({ requirement, isOpen }: RequirementProps) {
  const { say, tell, instant, list, nameOf } = useWords();
  const { approvals, able, missing, quorum, refusal } = requirement;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi">
        {quorum > 1
          ? say('requirement.several', { approver: nameOf(requirement.approver), count: quorum })
          : nameOf(requirement.approver)}
      </Typography>
      {approvals.map((approval) => (
        <Typography key={`${approval.by.id} ${approval.at}`} variant="pi" textColor="success700">
          {say(approval.for === null ? 'requirement.by' : 'requirement.byFor', {
            name: approval.by.name,
            for: approval.for?.name ?? '',
            at: instant(approval.at),
          })}
          {approval.comment !== null && approval.comment !== '' && ` “${approval.comment}”`}
        </Typography>
      ))}
      {isOpen && missing > 0 && (
        <Typography variant="pi" textColor={able.length === 0 ? 'danger700' : 'neutral600'}>
          {able.length === 0
            ? say('requirement.nobody', { count: missing })
            : say('requirement.missing', {
                count: missing,
                names: list(able.map(({ name }) => name)),
              })}
        </Typography>
      )}
      {isOpen && missing > 0 && refusal !== null && (
        <Typography variant="pi" textColor="neutral600">
          {say('requirement.notYou', { why: tell(refusalSentence(refusal)) })}
        </Typography>
      )}
    </Flex>
  );
}
