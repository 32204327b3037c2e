import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { useState } from 'react';
import type { SentTrial, TrialRequest } from '../../channels/sms/contracts';
import { useFormLocale } from '../use-form-locale';
import { useWords } from '../use-words';
import { SendingStatus } from './sending-status';
import { useSending } from './use-sending';

interface SmsTrialProps {
  readonly uid: string;
  readonly documentId: string;
}

/** Sends the message of what is public to one number, which is forgotten with the page. */
export function SmsTrial({ uid, documentId }: SmsTrialProps) {
  const { say } = useWords();
  const locale = useFormLocale();
  const [to, setTo] = useState('');
  const { done, problem, isWorking, send } = useSending<TrialRequest, SentTrial>(
    `/transparency/sms-trials/${uid}/${documentId}`,
    say('sms.failed'),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root name="sms-trial-number" hint={say('sms.hint')}>
        <Field.Label>{say('sms.number')}</Field.Label>
        <TextInput
          type="tel"
          autoComplete="off"
          maxLength={40}
          value={to}
          onChange={({ target }: { target: { value: string } }) => setTo(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Button
        fullWidth
        variant="secondary"
        startIcon={<PaperPlane />}
        disabled={isWorking || to.trim() === ''}
        onClick={() => void send({ to, locale })}
      >
        {say('sms.send')}
      </Button>
      <SendingStatus problem={problem}>
        {done !== null && (
          <Typography variant="pi" textColor="success600">
            {say(done.via === 'log' ? 'sms.logged' : 'sms.sent')}
          </Typography>
        )}
      </SendingStatus>
    </Flex>
  );
}
