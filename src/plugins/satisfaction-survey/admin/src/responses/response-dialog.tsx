import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { DialogFrame } from '../../../../../shared/panel/dialog-frame';
import { Failed } from '../../../../../shared/panel/failed';
import { LongText } from '../../../../../shared/panel/inputs';
import { Problem } from '../../../../../shared/panel/problem';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { languageName } from '../../../../../shared/panel/words/language-name';
import type { ResponseResponse } from '../../../contracts/admin/responses';
import { questionsOf } from '../../../domain/definition/definition';
import { wordsIn } from '../../../domain/definition/words';
import { useMay } from '../answers/use-may';
import { useSend } from '../answers/use-send';
import { surveyApi } from '../plugin-id';
import { NOTHING, useWords } from '../words/use-words';
import { answerLines } from './answer-text';
import { StandingBadge, Flags } from './badges';
import { decisionsFor, type DecisionName } from './decisions';

interface ResponseDialogProps {
  readonly surveyId: string;
  readonly responseId: number;
  readonly onClose: () => void;
}

/** One response: what was answered, what was decided about it, and what can be. */
export function ResponseDialog({ surveyId, responseId, onClose }: ResponseDialogProps) {
  const { say } = useWords();
  const address = surveyApi(surveyId, `/responses/${responseId}`);
  const state = useAnswer<ResponseResponse>(address);
  return (
    <DialogFrame title={say('response.title', { id: responseId })} onClose={onClose}>
      <Modal.Body>
        {state.kind === 'loading' && <Typography>{say('loading')}</Typography>}
        {state.kind === 'failed' && <Failed isSmall />}
        {state.kind === 'shown' && <Shown answer={state.answer} address={address} />}
      </Modal.Body>
    </DialogFrame>
  );
}

interface ShownProps {
  readonly answer: ResponseResponse;
  readonly address: string;
}

function Shown({ answer, address }: ShownProps) {
  const { say, instant } = useWords();
  const { response, answers, definition, events } = answer;
  const mayManage = useMay('manageResponses');
  const writing = { locale: response.locale, defaultLocale: definition.defaultLocale };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap">
        <StandingBadge standing={response.standing} />
        <Flags {...response} />
        <Typography variant="pi" textColor="neutral600">
          {say('response.facts', {
            ...{ time: instant(response.hour), channel: say(`channel.${response.channel}`) },
            ...{ language: languageName(response.locale), revision: response.revision },
          })}
        </Typography>
      </Flex>
      {questionsOf(definition).map((question) => {
        const lines = answerLines(question, answers, { writing, say });
        return (
          <div key={question.code}>
            <Typography variant="pi" fontWeight="bold">
              {wordsIn(question.text, writing.locale, writing.defaultLocale) || question.code}
            </Typography>
            {lines.length === 0 && (
              <Typography tag="p" textColor="neutral600">
                {say('response.noAnswer')}
              </Typography>
            )}
            {lines.map((line) => (
              <Typography key={line} tag="p" style={{ whiteSpace: 'pre-wrap' }}>
                {line}
              </Typography>
            ))}
          </div>
        );
      })}
      {events.length > 0 && (
        <div>
          <Typography variant="pi" fontWeight="bold">
            {say('response.events')}
          </Typography>
          {events.map(({ name, at, by, reason }) => (
            <Typography key={at} tag="p">
              {say('response.event', {
                ...{ time: instant(at), name: by?.name ?? NOTHING, reason },
                what: say(`decide.${name}`),
              })}
            </Typography>
          ))}
        </div>
      )}
      {mayManage && <Decision {...{ response, address }} />}
    </Flex>
  );
}

interface DecisionProps {
  readonly response: ResponseResponse['response'];
  readonly address: string;
}

const PATHS: Readonly<Record<DecisionName, string>> = {
  exclude: 'exclude',
  include: 'include',
  acceptLate: 'accept-late',
  refuseLate: 'refuse-late',
};

function Decision({ response, address }: DecisionProps) {
  const { say } = useWords();
  const { send, isSending, problem } = useSend();
  const [reason, setReason] = useState('');
  const decide = async (name: DecisionName) => {
    const done = await send({
      ...{ method: 'post', address: `${address}/${PATHS[name]}`, body: { reason } },
      done: { key: 'decide.done' },
    });
    if (done !== undefined) setReason('');
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <LongText
        label={say('decide.reason')}
        hint={say('decide.reason.hint')}
        isRequired
        rows={2}
        value={reason}
        onChange={setReason}
      />
      <Flex gap={2} wrap="wrap">
        {decisionsFor(response).map((name) => (
          <Button
            key={name}
            variant={name === 'exclude' || name === 'refuseLate' ? 'danger-light' : 'secondary'}
            disabled={reason.trim() === '' || isSending}
            onClick={() => void decide(name)}
          >
            {say(`decide.${name}`)}
          </Button>
        ))}
      </Flex>
      <Problem text={problem} />
    </Flex>
  );
}
