import { Button, Field, Modal, Textarea, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { WithdrawalRequest } from '../../content/withdrawals/contracts';
import { MAX_REASON } from '../../content/withdrawals/max-reason';
import { useRefreshForm } from '../transitions/use-refresh-form';
import { useAttempt } from '../use-attempt';
import { useWords } from '../use-words';

export interface Withdrawn {
  readonly verb: WithdrawalRequest['verb'];
  readonly model: string;
  readonly documentId: string;
  readonly collectionType: string;
  /** The language on screen; deleting is for all of them. */
  readonly locale: string;
}

interface WithdrawFormProps {
  readonly withdrawn: Withdrawn;
  readonly onClose: () => void;
}

/** Asks for the reason that the public will read, and takes down or deletes. */
export function WithdrawForm({ withdrawn, onClose }: WithdrawFormProps) {
  const { verb, model, documentId, locale } = withdrawn;
  const { say } = useWords();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const refresh = useRefreshForm(withdrawn);
  const [reason, setReason] = useState('');
  const { problem, isWorking, attempt } = useAttempt();
  const send = async () => {
    const body: WithdrawalRequest = {
      ...{ verb, reason },
      locale: verb === 'delete' || locale === '' ? '*' : locale,
    };
    const sent = await attempt(
      () => post(`/transparency/withdrawals/${model}/${documentId}`, body),
      say('withdrawal.failed'),
    );
    if (sent === undefined) return;
    toggleNotification({ type: 'success', message: say('withdrawal.done') });
    onClose();
    if (verb === 'delete') void navigate(`/content-manager/collection-types/${model}`);
    else refresh();
  };
  const isUnpublish = verb === 'unpublish';
  return (
    <>
      <Modal.Body>
        <Typography tag="p" paddingBottom={4}>
          {say(isUnpublish ? 'withdrawal.unpublishHint' : 'withdrawal.deleteHint')}
        </Typography>
        <Field.Root name="withdrawal-reason" required {...(problem !== '' && { error: problem })}>
          <Field.Label>{say('withdrawal.reason')}</Field.Label>
          <Textarea
            value={reason}
            maxLength={MAX_REASON}
            onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
          />
          <Field.Error />
        </Field.Root>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" disabled={isWorking} onClick={onClose}>
          {say('withdrawal.cancel')}
        </Button>
        <Button
          variant="danger"
          disabled={isWorking || reason.trim() === ''}
          onClick={() => void send()}
        >
          {isWorking
            ? say('withdrawal.working')
            : say(isUnpublish ? 'withdrawal.unpublish' : 'withdrawal.delete')}
        </Button>
      </Modal.Footer>
    </>
  );
}
