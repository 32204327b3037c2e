import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { OpenStep, TransitionsResponse } from '../../content/transitions/contracts';
import { useAttempt } from '../use-attempt';
import { useWords } from '../use-words';
import { AskInput } from './ask-input';
import { StepButton } from './step-button';
import { typedAnswers } from './typed-answers';

interface StepFormProps {
  readonly address: string;
  readonly from: string;
  readonly step: OpenStep;
  readonly onTaken: (answer: TransitionsResponse) => void;
  readonly onCancel: () => void;
}

/** Asks what a step wants to know, and takes it. */
export function StepForm({ address, from, step, onTaken, onCancel }: StepFormProps) {
  const { say } = useWords();
  const { post } = useFetchClient();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const { problem, isWorking, attempt } = useAttempt();
  const send = async () => {
    const body = { step: step.name, from, answers: typedAnswers(step.asks, typed), reason };
    const taken = await attempt(
      async () => (await post<TransitionsResponse>(address, body)).data,
      say('steps.takeFailed'),
    );
    if (taken !== undefined) onTaken(taken);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {step.asks.map((ask) => (
        <AskInput
          key={ask.name}
          ask={ask}
          value={typed[ask.name] ?? ''}
          onChange={(value) => setTyped((before) => ({ ...before, [ask.name]: value }))}
        />
      ))}
      <Field.Root name="step-reason" required={step.reason === 'required'}>
        <Field.Label>
          {say(step.reason === 'required' ? 'steps.reason' : 'steps.reasonOptional')}
        </Field.Label>
        <TextInput
          value={reason}
          onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
        />
      </Field.Root>
      {problem !== '' && (
        <Typography variant="pi" role="alert" textColor="danger600">
          {problem}
        </Typography>
      )}
      <StepButton disabled={isWorking} onClick={() => void send()}>
        {isWorking ? say('steps.working') : say('steps.confirm', { step: step.label })}
      </StepButton>
      <Button fullWidth variant="tertiary" disabled={isWorking} onClick={onCancel}>
        {say('steps.cancel')}
      </Button>
    </Flex>
  );
}
