import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { KINDS, STAFF_CHANNELS, SUBMITTER_ROLES } from '../../feedback/domain/ticket';
import type { ChoicesResponse } from '../../feedback/staff-contracts';
import { useAnswer } from '../staff/use-answer';
import { useWords } from '../use-words';
import { Choice, Line, LongText, type Option } from './inputs';
import { Panel } from './panel';
import { Problem } from './problem';
import { useSend } from './use-send';

interface Entered {
  readonly ticketNo: string;
  readonly receipt: string;
}

/** Keys in what came in the paper box, by telephone or in a meeting. */
export function PaperForm({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const { problem, isSending, send } = useSend();
  const { state } = useAnswer<ChoicesResponse>('/transparency/feedback/choices');
  const [entered, setEntered] = useState<Entered | null>(null);
  const [draft, setDraft] = useState(() => ({
    ...{ key: window.crypto.randomUUID(), channel: 'box', kind: 'suggestion', service: '' },
    ...{ submitterRole: 'student', text: '', openedOn: '' },
  }));
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const save = async () => {
    const openedOn = draft.openedOn === '' ? null : draft.openedOn;
    const answer = await send<Entered>('post', '/transparency/feedback', { ...draft, openedOn });
    if (answer !== undefined) setEntered(answer);
  };
  const services = state.kind === 'shown' ? state.answer.services : [];
  if (entered !== null) {
    const { ticketNo, receipt } = entered;
    return (
      <Panel>
        <Typography role="status">
          {say('feedback.entered', { number: ticketNo, receipt })}
        </Typography>
        <Flex>
          <Button onClick={onClose}>{say('feedback.back')}</Button>
        </Flex>
      </Panel>
    );
  }
  return (
    <Panel>
      <LongText
        label="feedback.enterText"
        value={draft.text}
        onChange={(text) => change({ text })}
      />
      <Choice
        label="feedback.enterChannel"
        value={draft.channel}
        options={STAFF_CHANNELS.map((one): Option => [one, say(`feedback.channel.${one}`)])}
        onChange={(channel) => change({ channel })}
      />
      <Choice
        label="feedback.enterKind"
        value={draft.kind}
        options={KINDS.map((one): Option => [one, say(`feedback.kind.${one}`)])}
        onChange={(kind) => change({ kind })}
      />
      <Choice
        label="feedback.enterRole"
        value={draft.submitterRole}
        options={SUBMITTER_ROLES.map((one): Option => [one, say(`feedback.role.${one}`)])}
        onChange={(submitterRole) => change({ submitterRole })}
      />
      <Choice
        label="feedback.enterService"
        value={draft.service}
        options={services.map((one): Option => [one.code, one.name])}
        onChange={(service) => change({ service })}
      />
      <Line
        label="feedback.openedOn"
        type="date"
        value={draft.openedOn}
        onChange={(openedOn) => change({ openedOn })}
      />
      <Problem text={problem} />
      <Flex gap={2}>
        <Button disabled={isSending} onClick={() => void save()}>
          {say('feedback.do')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {say('feedback.cancel')}
        </Button>
      </Flex>
    </Panel>
  );
}
