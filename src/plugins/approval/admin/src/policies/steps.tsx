import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';

import { Card, Heading } from '../../../../../shared/panel/card';
import { Choice, Line, Tick } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import { ApproverInput } from './approver-input';
import { newRequirement, newStep, requirementKeys, type StepDraft } from './policy-draft';
import type { Choices, PartProps } from './policy-form';
import { RequirementInput } from './requirement-input';
import { TitlesInput } from './titles-input';

/** The steps in their order; each can be moved. */
export function Steps({ draft, choices, onChange }: PartProps) {
  const { say } = useWords();
  const { steps } = draft;
  const hasOwner =
    choices.contentTypes.find(({ uid }) => uid === draft.contentType)?.hasOwnerDepartment ?? false;
  const move = (index: number, by: -1 | 1) => {
    const [one, other] = [steps[index], steps[index + by]];
    if (one === undefined || other === undefined) return;
    onChange({ steps: steps.with(index, other).with(index + by, one) });
  };
  return (
    <>
      {steps.map((step, index) => (
        <Card key={step.key} tag="section">
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Heading>{say('stepForm.title', { number: index + 1 })}</Heading>
            <StepInput
              {...{ step, choices, hasOwner, taken: requirementKeys(steps) }}
              onChange={(changed) => onChange({ steps: steps.with(index, changed) })}
            />
            <Flex gap={2} wrap="wrap">
              <Button variant="tertiary" disabled={index === 0} onClick={() => move(index, -1)}>
                {say('stepForm.earlier', { number: index + 1 })}
              </Button>
              <Button
                variant="tertiary"
                disabled={index === steps.length - 1}
                onClick={() => move(index, 1)}
              >
                {say('stepForm.later', { number: index + 1 })}
              </Button>
              <Button
                variant="danger-light"
                disabled={steps.length === 1}
                onClick={() => onChange({ steps: steps.toSpliced(index, 1) })}
              >
                {say('stepForm.remove', { number: index + 1 })}
              </Button>
            </Flex>
          </Flex>
        </Card>
      ))}
      <Button
        variant="secondary"
        startIcon={<Plus />}
        onClick={() => onChange({ steps: [...steps, newStep(steps)] })}
      >
        {say('stepForm.add')}
      </Button>
    </>
  );
}

interface StepInputProps {
  readonly step: StepDraft;
  readonly choices: Choices;
  readonly hasOwner: boolean;
  /** Keys of all requirements of the policy. */
  readonly taken: readonly string[];
  readonly onChange: (step: StepDraft) => void;
}

function StepInput({ step, choices, hasOwner, taken, onChange }: StepInputProps) {
  const { say } = useWords();
  const change = (changes: Partial<StepDraft>) => onChange({ ...step, ...changes });
  return (
    <>
      <TitlesInput
        label={say('stepForm.name')}
        titles={step.titles}
        onChange={(titles) => change({ titles })}
      />
      {choices.checks.length > 0 && (
        <Choice
          label={say('stepForm.kind')}
          value={step.kind}
          options={[
            ['approval', say('stepForm.kind.approval')],
            ['check', say('stepForm.kind.check')],
          ]}
          onChange={(chosen) =>
            chosen === 'check'
              ? change({ kind: 'check', requirements: [] })
              : change({ kind: 'approval', requirements: [newRequirement(taken)] })
          }
        />
      )}
      {step.kind === 'check' ? (
        <Choice
          label={say('stepForm.check')}
          isRequired
          value={step.check}
          options={choices.checks.map((check) => [check, check])}
          onChange={(check) => change({ check })}
        />
      ) : (
        <ApprovalStepInput {...{ step, choices, hasOwner, taken, change }} />
      )}
    </>
  );
}

type ApprovalStepProps = Omit<StepInputProps, 'onChange'> & {
  readonly change: (changes: Partial<StepDraft>) => void;
};

function ApprovalStepInput({ step, choices, hasOwner, taken, change }: ApprovalStepProps) {
  const { say } = useWords();
  const { requirements, escalation } = step;
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {say('stepForm.parallel')}
      </Typography>
      {requirements.map((requirement, index) => (
        <RequirementInput
          key={requirement.key}
          {...{ requirement, choices, hasOwner, number: index + 1 }}
          onChange={(changed) => change({ requirements: requirements.with(index, changed) })}
          onRemove={
            requirements.length > 1
              ? () => change({ requirements: requirements.toSpliced(index, 1) })
              : null
          }
        />
      ))}
      <Button
        variant="tertiary"
        startIcon={<Plus />}
        onClick={() => change({ requirements: [...requirements, newRequirement(taken)] })}
      >
        {say('stepForm.addRequirement')}
      </Button>
      <Line
        label={say('stepForm.due')}
        hint={say('stepForm.dueHint')}
        type="number"
        value={step.dueWorkdays}
        onChange={(dueWorkdays) => change({ dueWorkdays })}
      />
      <Tick
        label={say('stepForm.escalates')}
        isOn={step.escalates}
        onChange={(escalates) => change({ escalates })}
      />
      {step.escalates && (
        <>
          <Line
            label={say('stepForm.escalateAfter')}
            type="number"
            value={escalation.afterWorkdays}
            onChange={(afterWorkdays) => change({ escalation: { ...escalation, afterWorkdays } })}
          />
          <ApproverInput
            label={say('stepForm.escalateTo')}
            {...{ approver: escalation.to, choices, hasOwner }}
            onChange={(to) => change({ escalation: { ...escalation, to } })}
          />
        </>
      )}
    </>
  );
}
