import { Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import { getFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { VerifyRequest, VerifyResponse } from '../../../contracts/audit';
import { Card, Heading } from '../../../../../shared/panel/card';
import { LongText } from '../../../../../shared/panel/inputs';
import { Problem } from '../../../../../shared/panel/problem';
import { errorSentence, keyFor } from '../words/sentences';
import { useWords } from '../words/use-words';
import { readCheckpoints } from './checkpoint-text';

/** Checks the chain, and that it is still the one of which checkpoints were kept. */
export function Verification() {
  const { say, tell } = useWords();
  const [pasted, setPasted] = useState('');
  const [verdict, setVerdict] = useState<VerifyResponse | null>(null);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const verify = async () => {
    const read = readCheckpoints(pasted);
    setVerdict(null);
    if (read.kind === 'unreadable') {
      setProblem(say('verify.unreadable'));
      return;
    }
    setProblem('');
    setBusy(true);
    try {
      const body: VerifyRequest = { checkpoints: [...read.checkpoints] };
      const { data } = await getFetchClient().post<VerifyResponse>('/approval/audit/verify', body);
      setVerdict(data);
    } catch (error) {
      setProblem(tell(errorSentence(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card tag="section">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Heading>{say('verify.title')}</Heading>
        <Typography variant="pi" textColor="neutral600">
          {say('verify.hint')}
        </Typography>
        <LongText
          label={say('verify.checkpoint')}
          hint={say('verify.checkpointHint')}
          rows={2}
          value={pasted}
          onChange={setPasted}
        />
        <Flex>
          <Button loading={isBusy} onClick={() => void verify()}>
            {say('verify.run')}
          </Button>
        </Flex>
        <Problem text={problem} />
        <Flex direction="column" alignItems="stretch" role="status">
          {verdict !== null && <Verdict verdict={verdict} />}
        </Flex>
      </Flex>
    </Card>
  );
}

function Verdict({ verdict }: { readonly verdict: VerifyResponse }) {
  const { say, instant } = useWords();
  const { isIntact, length, head, faults, faultCount, verifiedAt } = verdict;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} alignItems="center">
        {isIntact ? (
          <CheckCircle aria-hidden fill="success600" />
        ) : (
          <CrossCircle aria-hidden fill="danger600" />
        )}
        <Typography fontWeight="bold" textColor={isIntact ? 'success700' : 'danger700'}>
          {isIntact
            ? say('verify.intact', { count: length })
            : say('verify.broken', { count: faultCount })}
        </Typography>
      </Flex>
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {say('verify.head', { seq: head.seq, hash: head.hash, at: instant(verifiedAt) })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {faults.map(({ fault, seq }, index) => (
          <Typography key={index} tag="li" variant="pi" textColor="danger700">
            {say('verify.fault', { seq, fault: say(keyFor('fault', fault) ?? 'fault.other') })}
          </Typography>
        ))}
      </Flex>
      {faultCount > faults.length && (
        <Typography variant="pi">
          {say('verify.more', { count: faultCount - faults.length })}
        </Typography>
      )}
    </Flex>
  );
}
