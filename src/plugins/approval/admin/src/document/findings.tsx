import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { DocumentResponse, ShownFinding } from '../../../contracts/document';
import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { LongText } from '../../../../../shared/panel/inputs';
import { keyFor } from '../words/sentences';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { useWords } from '../words/use-words';
import { documentPath, type DocumentAddress } from './shown-document';

interface FindingsProps {
  readonly address: DocumentAddress;
  readonly shown: DocumentResponse;
}

/** What the scan found, what may stay and why, and what no machine can find. */
export function Findings({ address, shown }: FindingsProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<ShownFinding | null>(null);
  const mayJustify = shown.actions.includes('justify');
  const open = shown.findings.filter(({ justification }) => justification === null);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {say('findings.title')}
      </Typography>
      <Typography variant="pi" textColor={open.length > 0 ? 'danger700' : 'neutral600'}>
        {open.length > 0 ? say('findings.open', { count: open.length }) : say('findings.none')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {shown.findings.map((finding) => (
          <Finding
            key={finding.fingerprint}
            finding={finding}
            onJustify={mayJustify ? () => setChosen(finding) : null}
          />
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral700">
        {say('findings.names')}
      </Typography>
      {chosen !== null && (
        <JustifyDialog {...{ address, finding: chosen }} onClose={() => setChosen(null)} />
      )}
    </Flex>
  );
}

interface FindingProps {
  readonly finding: ShownFinding;
  readonly onJustify: (() => void) | null;
}

function Finding({ finding, onJustify }: FindingProps) {
  const { say, instant } = useWords();
  const { justification } = finding;
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <FindingText finding={finding} />
      {justification !== null && (
        <Typography variant="pi" textColor="success700">
          {say('findings.justified', {
            name: justification.by.name,
            at: instant(justification.at),
            reason: justification.reason,
          })}
        </Typography>
      )}
      {justification === null && onJustify !== null && (
        <Button
          size="S"
          variant="secondary"
          aria-label={`${say('findings.justify')} ${finding.label}`}
          onClick={onJustify}
        >
          {say('findings.justify')}
        </Button>
      )}
    </Flex>
  );
}

function FindingText({ finding }: { readonly finding: ShownFinding }) {
  const { say, nameOf } = useWords();
  const key = keyFor('finding', finding.kind);
  const kind = key === null ? finding.kind : say(key);
  const language = finding.locale === null ? '' : ` · ${languageName(finding.locale)}`;
  return (
    <>
      <Typography variant="pi" fontWeight="bold">
        {`${kind} · ${nameOf(finding.label)}${language}`}
      </Typography>
      <Box background="neutral100" hasRadius padding={2}>
        <Typography variant="pi" dir="auto">
          {finding.excerpt}
        </Typography>
      </Box>
    </>
  );
}

interface JustifyDialogProps {
  readonly address: DocumentAddress;
  readonly finding: ShownFinding;
  readonly onClose: () => void;
}

function JustifyDialog({ address, finding, onClose }: JustifyDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [reason, setReason] = useState('');
  const justify = async () => {
    const answer = await send({
      method: 'post',
      address: documentPath(address, '/justify'),
      body: { fingerprint: finding.fingerprint, reason },
      done: { key: 'findings.saved' },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('findings.justifyTitle')}
      confirmLabel={say('findings.confirm')}
      isReady={reason.trim() !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void justify()}
    >
      <FindingText finding={finding} />
      <Typography variant="pi">{say('findings.justifyHint')}</Typography>
      <LongText label={say('findings.reason')} isRequired value={reason} onChange={setReason} />
    </FormDialog>
  );
}
