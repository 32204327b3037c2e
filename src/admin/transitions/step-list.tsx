import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { OpenStep, TransitionsResponse } from '../../content/transitions/contracts';
import { useWords } from '../use-words';
import { StepButton } from './step-button';
import { StepForm } from './step-form';

interface StepListProps {
  readonly address: string;
  readonly shown: TransitionsResponse;
  readonly onTaken: (answer: TransitionsResponse) => void;
}

/** The steps that are open now; one that is not says why. */
export function StepList({ address, shown, onTaken }: StepListProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const isModified = useForm('StepList', (form) => form.modified);
  if (shown.steps.length === 0) {
    return <Typography variant="pi">{say('steps.end')}</Typography>;
  }
  const step = shown.steps.find(({ name }) => name === chosen);
  if (step !== undefined && !isModified) {
    const close = () => setChosen(null);
    const taken = (answer: TransitionsResponse) => {
      close();
      onTaken(answer);
    };
    return <StepForm {...{ address, step, from: shown.state }} onTaken={taken} onCancel={close} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold">
        {say('steps.next')}
      </Typography>
      {isModified && (
        <Typography variant="pi" role="status" textColor="warning600">
          {say('steps.unsaved')}
        </Typography>
      )}
      {shown.steps.map((open) => (
        <StepChoice
          key={open.name}
          step={open}
          isDisabled={isModified || !open.allowed}
          onChoose={() => setChosen(open.name)}
        />
      ))}
    </Flex>
  );
}

interface StepChoiceProps {
  readonly step: OpenStep;
  readonly isDisabled: boolean;
  readonly onChoose: () => void;
}

function StepChoice({ step, isDisabled, onChoose }: StepChoiceProps) {
  return (
    <>
      <StepButton variant="secondary" disabled={isDisabled} onClick={onChoose}>
        {step.label}
      </StepButton>
      {step.why.map((sentence) => (
        <Typography key={sentence} variant="pi" textColor="neutral600">
          {sentence}
        </Typography>
      ))}
    </>
  );
}
