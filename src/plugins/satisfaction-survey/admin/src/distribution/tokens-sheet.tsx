import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { Table } from '../../../../../shared/panel/table';
import { Sheet } from '../../../../../shared/panel/sheet';
import { csvOf } from '../../../../../shared/csv';
import type { DistributionResponse, SurveyResponse } from '../../../contracts/admin/surveys';
import { saveFile } from '../parts/save-file';
import { surveyApi } from '../plugin-id';
import { NOTHING, useWords } from '../words/use-words';
import { invitation } from './addresses';
import { ConfirmDialog } from './confirm-dialog';
import { Slips } from './slips';
import { TokensDialog, type MadeTokens } from './tokens-dialog';
import type { Printing } from './use-printing';

type Batch = DistributionResponse['batches'][number];

interface TokensSheetProps {
  readonly survey: SurveyResponse['survey'];
  readonly address: string;
  readonly batches: readonly Batch[];
  readonly printing: Printing<'poster' | 'slips'>;
}

/** Slips on the screen and on paper at once: a browser draws so many codes without a pause. */
const SLIPS = 200;

/** Invitations that open once: made in batches, printed to be cut apart, revoked. */
export function TokensSheet({ survey, address, batches, printing }: TokensSheetProps) {
  const { say, day, count } = useWords();
  const [isMaking, setMaking] = useState(false);
  const [revoked, setRevoked] = useState<Batch | null>(null);
  const [made, setMade] = useState<MadeTokens | null>(null);
  return (
    <div {...printing.offPaper('slips')}>
      <Sheet title={say('tokens.title')} hint={say('tokens.hint')}>
        <Flex {...printing.offPaper(null)} direction="column" alignItems="stretch" gap={4}>
          {survey.access !== 'token' && (
            <Typography role="note">{say('tokens.notNeeded')}</Typography>
          )}
          <Box>
            <Button variant="secondary" onClick={() => setMaking(true)}>
              {say('tokens.make')}
            </Button>
          </Box>
        </Flex>
        {made !== null && (
          <Made {...{ made, survey, address, printing }} onHide={() => setMade(null)} />
        )}
        <div {...printing.offPaper(null)}>
          {batches.length === 0 ? (
            <Typography textColor="neutral600">{say('tokens.none')}</Typography>
          ) : (
            <Table
              caption={say('tokens.batches')}
              columns={[
                { key: 'label', label: say('tokens.label') },
                { key: 'count', label: say('tokens.count'), isNumber: true },
                { key: 'spent', label: say('tokens.spent'), isNumber: true },
                { key: 'madeOn', label: say('tokens.madeOn') },
                { key: 'madeBy', label: say('tokens.madeBy') },
                { key: 'revoke', label: say('tokens.revoke') },
              ]}
              rows={batches.map((batch) => ({
                key: String(batch.id),
                cells: {
                  ...{ label: batch.label, count: count(batch.count), spent: count(batch.spent) },
                  ...{ madeOn: day(batch.madeOn), madeBy: batch.madeBy?.name ?? NOTHING },
                  revoke: batch.revoked ? (
                    say('tokens.revoked')
                  ) : (
                    <Button variant="danger-light" onClick={() => setRevoked(batch)}>
                      {say('tokens.revoke')}
                    </Button>
                  ),
                },
              }))}
            />
          )}
        </div>
      </Sheet>
      {isMaking && (
        <TokensDialog surveyId={survey.id} onMade={setMade} onClose={() => setMaking(false)} />
      )}
      {revoked !== null && (
        <ConfirmDialog
          title={say('tokens.revoke.title', { label: revoked.label })}
          warning={say('tokens.revoke.hint')}
          confirmLabel={say('tokens.revoke')}
          address={surveyApi(survey.id, `/tokens/${revoked.id}/revoke`)}
          done={{ key: 'tokens.revoked' }}
          onClose={() => setRevoked(null)}
        />
      )}
    </div>
  );
}

interface MadeProps extends Omit<TokensSheetProps, 'batches'> {
  readonly made: MadeTokens;
  readonly onHide: () => void;
}

function Made({ made, survey, address, printing, onHide }: MadeProps) {
  const { say, count } = useWords();
  const [page, setPage] = useState(0);
  const { label, tokens } = made;
  const pages = Math.ceil(tokens.length / SLIPS);
  const shown = tokens.slice(page * SLIPS, (page + 1) * SLIPS);
  const download = () => {
    const head = [say('tokens.column.code'), say('share.link')];
    const rows = tokens.map((token) => [token, invitation(address, token)]);
    const blob = new Blob([csvOf([head, ...rows])], { type: 'text/csv;charset=utf-8' });
    saveFile(`${survey.slug}-${label}.csv`, blob);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex {...printing.offPaper(null)} direction="column" alignItems="stretch" gap={3}>
        <Typography fontWeight="bold" role="status">
          {say('tokens.slips', { label, count: count(tokens.length) })}
        </Typography>
        <Typography textColor="danger700">{say('tokens.once')}</Typography>
        <Flex gap={2} wrap="wrap">
          {Array.from({ length: pages }, (_, at) => (
            <Button
              key={at}
              variant={at === page ? 'default' : 'tertiary'}
              onClick={() => {
                setPage(at);
                printing.print('slips');
              }}
            >
              {say('tokens.print', {
                ...{ from: at * SLIPS + 1, to: Math.min(tokens.length, (at + 1) * SLIPS) },
              })}
            </Button>
          ))}
          <Button variant="secondary" onClick={download}>
            {say('tokens.download')}
          </Button>
          <Button variant="tertiary" onClick={onHide}>
            {say('tokens.done')}
          </Button>
        </Flex>
      </Flex>
      <Slips title={survey.title} address={address} tokens={shown} />
    </Flex>
  );
}
