import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { SaveTermsRequest, TermsResponse } from '../../../contracts/policies';
import { useSend } from '../answers/use-send';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Card } from '../../../../../shared/panel/card';
import { LongText } from '../../../../../shared/panel/inputs';
import { ApprovalPage } from '../parts/page';
import { Problem } from '../../../../../shared/panel/problem';
import { useWords } from '../words/use-words';
import { linesOf, textOfLines } from './term-lines';

/** Words that must not be published, and numbers and addresses of the school that may. */
export function TermsPage() {
  const { say } = useWords();
  const state = useAnswer<TermsResponse>('/approval/terms');
  return (
    <ApprovalPage title={say('tab.terms')} subtitle={say('terms.subtitle')} state={state}>
      {(answer) => <TermsForm key={answer.version} stored={answer} />}
    </ApprovalPage>
  );
}

function TermsForm({ stored }: { readonly stored: TermsResponse }) {
  const { say } = useWords();
  const { send, problem, isSending } = useSend();
  const [terms, setTerms] = useState(textOfLines(stored.terms));
  const [known, setKnown] = useState(textOfLines(stored.known));
  const save = async () => {
    const body: SaveTermsRequest = {
      ...{ version: stored.version, terms: linesOf(terms), known: linesOf(known) },
    };
    const done = { key: 'terms.saved' } as const;
    await send({ method: 'put', address: '/approval/terms', body, done });
  };
  return (
    <Card tag="section">
      <Flex direction="column" alignItems="stretch" gap={5}>
        <LongText
          label={say('terms.terms')}
          hint={say('terms.termsHint')}
          rows={12}
          value={terms}
          onChange={setTerms}
        />
        <LongText
          label={say('terms.known')}
          hint={say('terms.knownHint')}
          rows={8}
          value={known}
          onChange={setKnown}
        />
        <Typography variant="pi" textColor="neutral700">
          {say('findings.names')}
        </Typography>
        <Problem text={problem} />
        <Flex>
          <Button loading={isSending} onClick={() => void save()}>
            {say('save')}
          </Button>
        </Flex>
      </Flex>
    </Card>
  );
}
