import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useRef, useState } from 'react';
import { messageLength } from '../../content/spoken-text/fitting';
import { useWords } from '../use-words';
import type { CopyText } from './form-texts';

type Outcome = 'copied' | 'selected';

/** A text to read and to copy: the button says that it did, the text can be marked by hand too. */
export function CopyBox({ copy }: { readonly copy: CopyText }) {
  const { say } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ readonly text: string; readonly outcome: Outcome } | null>(
    null,
  );
  const press = async () => {
    const outcome = await copyText(copy.text);
    if (outcome === 'selected') {
      area.current?.focus();
      area.current?.select();
    }
    setDone({ text: copy.text, outcome });
  };
  const length = messageLength(copy.text);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name={`texts.${copy.kind}`}>
        <Field.Label>{say(copy.kind === 'sms' ? 'texts.sms' : 'texts.broadcast')}</Field.Label>
        <Textarea ref={area} readOnly value={copy.text} rows={copy.kind === 'sms' ? 4 : 9} />
      </Field.Root>
      <Typography variant="pi" textColor={length > copy.limit ? 'danger600' : 'neutral600'}>
        {say('texts.length', { length, limit: copy.limit })}
      </Typography>
      <Button fullWidth variant="secondary" startIcon={<Duplicate />} onClick={() => void press()}>
        {say(copy.kind === 'sms' ? 'texts.copySms' : 'texts.copyBroadcast')}
      </Button>
      <Box role="status">
        {done?.text === copy.text && (
          <Typography variant="pi" textColor="success600">
            {say(done.outcome === 'copied' ? 'texts.copied' : 'texts.selected')}
          </Typography>
        )}
      </Box>
    </Flex>
  );
}

/** Browsers give no clipboard to pages without HTTPS, and may refuse it: then the text is marked. */
async function copyText(text: string): Promise<Outcome> {
  if (!window.isSecureContext) return 'selected';
  return window.navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'selected',
  );
}
