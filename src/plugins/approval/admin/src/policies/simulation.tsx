import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { SimulateResponse } from '../../../contracts/policies';
import { Card, Heading } from '../../../../../shared/panel/card';
import { Choice } from '../../../../../shared/panel/inputs';
import { keyFor } from '../words/sentences';
import { useWords } from '../words/use-words';
import { namesHead, type PolicyDraft } from './policy-draft';
import type { Choices } from './policy-form';
import { useSimulation } from './use-simulation';

interface SimulationProps {
  readonly policy: Readonly<Record<string, unknown>>;
  readonly draft: PolicyDraft;
  readonly choices: Choices;
}

/** Who could approve today, were this the policy. */
export function Simulation({ policy, draft, choices }: SimulationProps) {
  const { say, tell, nameOf } = useWords();
  const [submitter, setSubmitter] = useState('');
  const [department, setDepartment] = useState('');
  const simulated = useSimulation({
    policy,
    submitterId: submitter === '' ? null : Number(submitter),
    ownerDepartment: department === '' ? null : department,
  });
  const departments = simulated.kind === 'shown' ? simulated.outlook.departments : [];
  const needsDepartment = departments.length > 0 && department === '' && namesHead(draft);
  return (
    <Card tag="section">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Heading>{say('simulation.title')}</Heading>
        <Choice
          label={say('simulation.submitter')}
          value={submitter}
          options={choices.people.map(({ id, name }) => [String(id), name])}
          onChange={setSubmitter}
        />
        {departments.length > 0 && (
          <Choice
            label={say('simulation.department')}
            value={department}
            options={departments.map(({ code, name }) => [code, nameOf(name)])}
            onChange={setDepartment}
          />
        )}
        <Box aria-live="polite">
          {simulated.kind === 'loading' && <Typography variant="pi">{say('loading')}</Typography>}
          {simulated.kind === 'refused' && (
            <>
              <Typography variant="pi">{say('simulation.unfinished')}</Typography>
              <Typography variant="pi" tag="p" textColor="neutral600">
                {tell(simulated.why)}
              </Typography>
            </>
          )}
          {simulated.kind === 'shown' &&
            (needsDepartment ? (
              <Typography variant="pi">{say('simulation.needsDepartment')}</Typography>
            ) : (
              <Outlook outlook={simulated.outlook} draft={draft} />
            ))}
        </Box>
      </Flex>
    </Card>
  );
}

interface OutlookProps {
  readonly outlook: SimulateResponse;
  readonly draft: PolicyDraft;
}

function Outlook({ outlook, draft }: OutlookProps) {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold" textColor={outlook.isDeadlocked ? 'danger700' : 'success700'}>
        {say(outlook.isDeadlocked ? 'simulation.deadlock' : 'simulation.fine')}
      </Typography>
      {outlook.lacksDifferentPeople && (
        <Typography variant="pi" textColor="danger700">
          {say('simulation.lacksDifferentPeople')}
        </Typography>
      )}
      {outlook.requirements.map((requirement) => (
        <Requirement
          key={`${requirement.stepKey} ${requirement.requirementKey}`}
          {...{ requirement, draft }}
        />
      ))}
    </Flex>
  );
}

interface RequirementProps {
  readonly requirement: SimulateResponse['requirements'][number];
  readonly draft: PolicyDraft;
}

function Requirement({ requirement, draft }: RequirementProps) {
  const { say, titleOf, list } = useWords();
  const step = draft.steps.find(({ key }) => key === requirement.stepKey);
  const able = requirement.able.map((each) =>
    each.for === null
      ? each.by.name
      : say('events.byFor', { name: each.by.name, for: each.for.name }),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold">
        {titleOf(step?.titles ?? draft.titles)}
      </Typography>
      <Typography variant="pi">
        {able.length === 0
          ? say('simulation.nobody')
          : say('simulation.able', { names: list(able), count: requirement.quorum })}
      </Typography>
      {requirement.deadlock !== null && (
        <Typography variant="pi" textColor="danger700">
          {say(`deadlock.${requirement.deadlock}`)}
        </Typography>
      )}
      {requirement.excluded.map(({ by, code }) => (
        <Typography key={`${by.id} ${code}`} variant="pi" textColor="neutral600">
          {`${by.name}: ${say(keyFor('refusal', code) ?? 'refusal.other')}`}
        </Typography>
      ))}
    </Flex>
  );
}
