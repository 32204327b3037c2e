import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { ChoicesResponse, TicketResponse } from '../../feedback/staff-contracts';
import { OUTCOMES } from '../../feedback/domain/ticket';
import { Heading } from '../staff/staff-page';
import { useWords, type WordKey } from '../use-words';
import { Choice, Line, LongText, type Option } from './inputs';
import { Panel } from './panel';
import { Problem } from './problem';
import { useSend } from './use-send';

/** What each step asks for; the server asks the same. */
const ASKS: Readonly<Record<string, readonly Asked[]>> = {
  assign: ['department', 'assignee'],
  inform: ['reply'],
  reply: ['reply', 'outcome'],
  decline: ['reply'],
  merge: ['into'],
};

type Asked = 'department' | 'assignee' | 'reply' | 'outcome' | 'into';

interface StepFormsProps {
  readonly ticket: TicketResponse;
  readonly choices: ChoicesResponse;
  readonly onDone: () => void;
}

/** The steps that can be taken now; one is chosen, its questions answered, and it is taken. */
export function StepForms({ ticket, choices, onDone }: StepFormsProps) {
  const { say } = useWords();
  const { problem, isSending, send } = useSend();
  const [step, setStep] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [note, setNote] = useState('');
  if (ticket.steps.length === 0) return null;
  const confirm = async () => {
    const body = { step, version: ticket.version, answers, note: note === '' ? null : note };
    const done = await send('post', `/transparency/feedback/${ticket.id}/steps`, body);
    if (done !== undefined) onDone();
  };
  return (
    <Panel>
      <Heading>{say('feedback.handle')}</Heading>
      <Flex gap={2} wrap="wrap">
        {ticket.steps.map((name) => (
          <Button
            key={name}
            variant={name === step ? 'default' : 'secondary'}
            aria-pressed={name === step}
            onClick={() => setStep(name)}
          >
            {say(`feedback.step.${name}` as WordKey)}
          </Button>
        ))}
      </Flex>
      {step !== null && (
        <>
          {(ASKS[step] ?? []).map((name) => (
            <Question
              key={name}
              {...{ name, choices, value: answers[name] ?? '' }}
              onChange={(value) => setAnswers({ ...answers, [name]: value })}
            />
          ))}
          <LongText label="feedback.note" value={note} onChange={setNote} />
          <Problem text={problem} />
          <Flex gap={2}>
            <Button disabled={isSending} onClick={() => void confirm()}>
              {say('feedback.do')}
            </Button>
            <Button variant="tertiary" onClick={() => setStep(null)}>
              {say('feedback.cancel')}
            </Button>
          </Flex>
        </>
      )}
    </Panel>
  );
}

interface QuestionProps {
  readonly name: Asked;
  readonly value: string;
  readonly choices: ChoicesResponse;
  readonly onChange: (value: string) => void;
}

function Question({ name, value, choices, onChange }: QuestionProps) {
  const { say } = useWords();
  const { departments, users, templates } = choices;
  const label = `feedback.ask.${name}` as const;
  switch (name) {
    case 'department':
      return (
        <Choice
          {...{ label, value, onChange }}
          options={departments.map((one): Option => [one.code, one.name])}
        />
      );
    case 'assignee':
      return (
        <Choice
          {...{ label, value, onChange }}
          options={users.map(({ id, name: who }): Option => [String(id), who])}
        />
      );
    case 'outcome':
      return (
        <Choice
          {...{ label, value, onChange }}
          options={OUTCOMES.map((one): Option => [one, say(`feedback.outcome.${one}`)])}
        />
      );
    case 'into':
      return <Line {...{ label, value, onChange }} />;
    case 'reply':
      return (
        <>
          {templates.length > 0 && (
            <Choice
              label="feedback.template"
              value=""
              options={templates.map(({ id, title }): Option => [String(id), title])}
              onChange={(id) =>
                onChange(templates.find((one) => String(one.id) === id)?.text ?? '')
              }
            />
          )}
          <LongText {...{ label, value, onChange }} />
        </>
      );
  }
}
