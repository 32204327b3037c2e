import { Divider, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';

import type { DocumentResponse, ShownCase } from '../../../contracts/document';
import { LateBadge, OwedBadge, StateBadge } from '../parts/state-badge';
import { useWords } from '../words/use-words';
import { CaseActions } from './case-actions';
import { CaseEvents } from './case-events';
import { CaseSteps } from './case-steps';
import { Findings } from './findings';
import { GateBox } from './gate-box';
import type { DocumentAddress } from './shown-document';
import { languageName } from '../../../../../shared/panel/words/language-name';

export interface CaseViewProps {
  readonly address: DocumentAddress;
  readonly shown: DocumentResponse;
}

/** The case of a document: its state, what hinders, what can be done, who is missing, what happened. */
export function CaseView({ address, shown }: CaseViewProps) {
  const { say } = useWords();
  const isModified = useForm('ApprovalPanel', ({ modified }) => modified);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <CaseHead shown={shown} />
      <GateBox shown={shown} isModified={isModified} />
      {shown.isLocked && (
        <Typography variant="pi" fontWeight="bold">
          {say('panel.locked')}
        </Typography>
      )}
      <CaseActions {...{ address, shown, isModified }} />
      <Divider />
      <Findings {...{ address, shown }} />
      {shown.case !== null && shown.case.steps.length > 0 && (
        <>
          <Divider />
          <CaseSteps steps={shown.case.steps} />
        </>
      )}
      {shown.case !== null && (
        <>
          <Divider />
          <CaseEvents shown={shown.case} />
        </>
      )}
    </Flex>
  );
}

function CaseHead({ shown }: { readonly shown: DocumentResponse }) {
  const { say, titleOf } = useWords();
  const { case: approvalCase } = shown;
  const policy = titleOf(approvalCase?.policyTitles ?? shown.policyTitles);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex gap={1} wrap="wrap" role="status">
        {approvalCase === null ? (
          <Typography fontWeight="bold">{say('panel.noCase')}</Typography>
        ) : (
          <>
            <StateBadge state={approvalCase.state} />
            <LateBadge workdays={lateBy(approvalCase)} />
            <OwedBadge isOwed={approvalCase.owesReview} />
          </>
        )}
      </Flex>
      {policy !== '' && <Typography variant="pi">{say('panel.policy', { policy })}</Typography>}
      {approvalCase !== null && <Submission shown={approvalCase} />}
    </Flex>
  );
}

function Submission({ shown }: { readonly shown: ShownCase }) {
  const { say, instant, list } = useWords();
  const { submittedBy, submittedAt, round, comment, locales, validUntil } = shown;
  return (
    <>
      {submittedBy !== null && submittedAt !== null && (
        <Typography variant="pi" textColor="neutral600">
          {say('panel.submitted', { name: submittedBy.name, at: instant(submittedAt), round })}
        </Typography>
      )}
      {locales.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('panel.locales', { locales: list(locales.map(languageName)) })}
        </Typography>
      )}
      {comment !== null && comment !== '' && (
        <Typography variant="pi" textColor="neutral600">
          {say('panel.comment', { comment })}
        </Typography>
      )}
      {validUntil !== null && (
        <Typography variant="pi" textColor="neutral600">
          {say('panel.validUntil', { at: instant(validUntil) })}
        </Typography>
      )}
    </>
  );
}

const lateBy = ({ steps }: ShownCase): number =>
  Math.max(0, ...steps.filter(({ state }) => state === 'current').map((step) => step.workdaysLate));
