import { Button, Flex } from '@strapi/design-system';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { AuditResponse, CheckpointResponse } from '../../../contracts/audit';
import { useMay } from '../answers/use-school';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Empty } from '../../../../../shared/panel/card';
import { ApprovalPage } from '../parts/page';
import { Pager } from '../../../../../shared/panel/pager';
import { errorSentence } from '../words/sentences';
import { PAGE_SIZE } from '../parts/page-size';
import { useWords } from '../words/use-words';
import { AuditTable } from './audit-table';
import { saveFile } from './save-file';
import { Verification } from './verification';

/** Everything that happened, in a chain that shows any change. */
export function AuditPage() {
  const { say } = useWords();
  const [page, setPage] = useState(1);
  const state = useAnswer<AuditResponse>(`/approval/audit?page=${page}`);
  const mayExport = useMay('exportAudit');
  return (
    <ApprovalPage
      title={say('tab.audit')}
      subtitle={say('audit.subtitle')}
      action={mayExport && <Downloads />}
      state={state}
    >
      {({ entries, total }) => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Verification />
          {entries.length === 0 ? (
            <Empty>{say('audit.empty')}</Empty>
          ) : (
            <AuditTable entries={entries} />
          )}
          <Pager {...{ page, total, pageSize: PAGE_SIZE }} onPage={setPage} />
        </Flex>
      )}
    </ApprovalPage>
  );
}

function Downloads() {
  const { say, tell } = useWords();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const load = async (run: () => Promise<void>) => {
    setBusy(true);
    try {
      await run();
    } catch (error) {
      toggleNotification({ type: 'danger', message: tell(errorSentence(error)) });
    } finally {
      setBusy(false);
    }
  };
  const checkpoint = async () => {
    const { data } = await getFetchClient().get<CheckpointResponse>('/approval/audit/checkpoint');
    const text = JSON.stringify(data, null, 2);
    saveFile(
      `approval-checkpoint-${data.seq}.json`,
      new Blob([text], { type: 'application/json' }),
    );
  };
  const trail = async () => {
    const { data } = await getFetchClient().get<Blob>('/approval/audit/export', {
      responseType: 'blob',
    });
    saveFile('approval-audit.jsonl', data);
  };
  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="tertiary" disabled={isBusy} onClick={() => void load(trail)}>
        {say('audit.export')}
      </Button>
      <Button variant="secondary" disabled={isBusy} onClick={() => void load(checkpoint)}>
        {say('audit.checkpoint')}
      </Button>
    </Flex>
  );
}
