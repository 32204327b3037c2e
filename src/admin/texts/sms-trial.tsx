import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { SentTrial, TrialRequest } from '../../channels/sms/contracts';
import { useAttempt } from '../use-attempt';
import { useFormLocale } from '../use-form-locale';
import { useWords } from '../use-words';

interface SmsTrialProps {
  readonly uid: string;
  readonly documentId: string;
}

/** Sends the message of what is public to one number, which is forgotten with the page. */
export function SmsTrial({ uid, documentId }: SmsTrialProps) {
  const { say } = useWords();
  const { post } = useFetchClient();
  const locale = useFormLocale();
  const [to, setTo] = useState('');
  const [sent, setSent] = useState<SentTrial | null>(null);
  const { problem, isWorking, attempt } = useAttempt();
  const press = async () => {
    setSent(null);
    const body: TrialRequest = { to, locale };
    const answer = await attempt(
      () => post<SentTrial>(`/transparency/sms-trials/${uid}/${documentId}`, body),
      say('sms.failed'),
    );
    if (answer !== undefined) setSent(answer.data);
  };
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
        onClick={() => void press()}
      >
        {say('sms.send')}
      </Button>
      <Box role="status">
        {problem !== '' && (
          <Typography variant="pi" textColor="danger600">
            {problem}
          </Typography>
        )}
        {problem === '' && sent !== null && (
          <Typography variant="pi" textColor="success600">
            {say(sent.via === 'log' ? 'sms.logged' : 'sms.sent')}
          </Typography>
        )}
      </Box>
    </Flex>
  );
}
