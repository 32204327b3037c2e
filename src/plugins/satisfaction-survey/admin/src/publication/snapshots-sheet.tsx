import { Button, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { Badge } from '../../../../../shared/panel/badge';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { LongText } from '../../../../../shared/panel/inputs';
import { BUSY, CALM, CARE, GOOD } from '../../../../../shared/panel/look';
import { Table } from '../../../../../shared/panel/table';
import { Sheet } from '../../../../../shared/panel/sheet';
import type { SnapshotsResponse } from '../../../contracts/admin/results';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import { useMay } from '../answers/use-may';
import { useSend } from '../answers/use-send';
import { surveyApi } from '../plugin-id';
import { NOTHING, useWords } from '../words/use-words';

type Snapshots = SnapshotsResponse['snapshots'];

interface SnapshotsSheetProps {
  readonly survey: SurveyResponse['survey'];
  readonly snapshots: Snapshots;
}

const LOOKS = { prepared: BUSY, published: GOOD, replaced: CALM, withdrawn: CARE } as const;

/** Every publication of results, and the way to take one back. */
export function SnapshotsSheet({ survey, snapshots }: SnapshotsSheetProps) {
  const { say, instant, count } = useWords();
  const [withdrawn, setWithdrawn] = useState<number | null>(null);
  const mayPublish = useMay('publishResults');
  const isPublic = snapshots.some(({ state }) => state === 'published');
  return (
    <Sheet title={say('snapshots.title')}>
      {isPublic && (
        <Link href={`/s/${survey.slug}/results`} isExternal>
          {say('snapshots.open')}
        </Link>
      )}
      {snapshots.length === 0 ? (
        <Typography textColor="neutral600">{say('snapshots.none')}</Typography>
      ) : (
        <Table
          caption={say('snapshots.table')}
          columns={[
            { key: 'number', label: say('snapshots.number') },
            { key: 'state', label: say('snapshots.state') },
            { key: 'counted', label: say('figures.counted'), isNumber: true },
            { key: 'at', label: say('snapshots.at') },
            { key: 'by', label: say('snapshots.by') },
            ...(mayPublish ? [{ key: 'withdraw', label: say('snapshots.withdraw') }] : []),
          ]}
          rows={snapshots.map((one) => ({
            key: String(one.number),
            cells: {
              number: one.number,
              state: (
                <>
                  <Badge look={LOOKS[one.state]}>{say(`snapshot.${one.state}`)}</Badge>{' '}
                  {one.withdrawnReason}
                </>
              ),
              counted: count(one.counted),
              at: one.publishedAt === null ? NOTHING : instant(one.publishedAt),
              by: one.madeBy?.name ?? NOTHING,
              withdraw:
                one.state === 'published' || one.state === 'prepared' ? (
                  <Button variant="danger-light" onClick={() => setWithdrawn(one.number)}>
                    {say('snapshots.withdraw')}
                  </Button>
                ) : (
                  NOTHING
                ),
            },
          }))}
        />
      )}
      {withdrawn !== null && (
        <WithdrawDialog
          {...{ surveyId: survey.id, number: withdrawn }}
          onClose={() => setWithdrawn(null)}
        />
      )}
    </Sheet>
  );
}

interface WithdrawDialogProps {
  readonly surveyId: string;
  readonly number: number;
  readonly onClose: () => void;
}

function WithdrawDialog({ surveyId, number, onClose }: WithdrawDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [reason, setReason] = useState('');
  const withdraw = async () => {
    const done = await send({
      ...{ method: 'post', address: surveyApi(surveyId, `/snapshots/${number}/withdraw`) },
      ...{ body: { reason }, done: { key: 'snapshots.withdrawn' } },
    });
    if (done !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('snapshots.withdraw.title', { number })}
      confirmLabel={say('snapshots.withdraw')}
      isDangerous
      isReady={reason.trim() !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void withdraw()}
    >
      <Typography>{say('snapshots.withdraw.hint')}</Typography>
      <LongText
        label={say('snapshots.withdraw.reason')}
        hint={say('snapshots.withdraw.reason.hint')}
        isRequired
        rows={2}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
