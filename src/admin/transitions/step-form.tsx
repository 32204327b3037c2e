import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { OpenStep, TransitionsResponse } from '../../content/transitions/contracts';
import { refusalText } from '../staff/refusal-text';
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
  const [problem, setProblem] = useState('');
  const [isWorking, setWorking] = useState(false);
  // State is drawn later: the second of two quick taps would still see the button open.
  const isSent = useRef(false);
  const send = async () => {
    if (isSent.current) return;
    isSent.current = true;
    setWorking(true);
    try {
      const body = { step: step.name, from, answers: typedAnswers(step.asks, typed), reason };
      const { data } = await post<TransitionsResponse>(address, body);
      onTaken(data);
    } catch (error) {
      setProblem(refusalText(error, say('steps.takeFailed')));
    } finally {
      isSent.current = false;
      setWorking(false);
    }
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
