import { Button, Divider, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useMemo, useState } from 'react';
import { textOf, valueAt } from '../form-value';
import { useWords } from '../use-words';
import { CheckList } from './check-list';
import { ImportDialog, type ImportDone } from './import-dialog';
import { LiveTotals } from './live-totals';
import { BUDGET, FINANCE_SUMMARY, listsOf } from './month-lists';
import { countLines, monthStart } from './month-start';
import { StartButton } from '../start/start-button';
import { useRows } from '../start/use-rows';
import { useStart } from '../start/use-start';

interface MonthToolsProps {
  readonly uid: string;
  readonly documentId: string;
  readonly savedAt: string;
}

/** The side panel of a month and of a budget. */
export const MonthPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { say } = useWords();
  if (listsOf(model).length === 0 || activeTab === 'published') return null;
  return {
    title: say(model === BUDGET ? 'month.budgetTitle' : 'month.title'),
    content: (
      <MonthTools
        uid={model}
        documentId={documentId ?? ''}
        savedAt={textOf(valueAt(document, 'updatedAt'))}
      />
    ),
  };
};

function MonthTools({ uid, documentId, savedAt }: MonthToolsProps) {
  const { say } = useWords();
  const disabled = useForm('MonthTools', (form) => form.disabled);
  const [isImporting, setImporting] = useState(false);
  const [done, setDone] = useState<ImportDone | null>(null);
  const setRows = useRows();
  const undo = () => {
    if (done !== null) setRows(done.list.name, done.before);
    setDone(null);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {uid === FINANCE_SUMMARY && <MonthStart disabled={disabled} />}
      <Button
        fullWidth
        variant="secondary"
        startIcon={<Upload />}
        disabled={disabled}
        onClick={() => setImporting(true)}
      >
        {say('import.button')}
      </Button>
      {done !== null && (
        <Flex direction="column" alignItems="stretch" gap={2} role="status">
          <Typography variant="pi" textColor="success600">
            {say('import.applied', { count: done.count })}
          </Typography>
          <Button size="S" variant="tertiary" onClick={undo}>
            {say('start.undo')}
          </Button>
        </Flex>
      )}
      {isImporting && (
        <ImportDialog
          lists={listsOf(uid)}
          onClose={() => setImporting(false)}
          onDone={(result) => {
            setDone(result);
            setImporting(false);
          }}
        />
      )}
      <Divider />
      <LiveTotals uid={uid} />
      {documentId !== '' && savedAt !== '' && (
        <>
          <Divider />
          <CheckList uid={uid} documentId={documentId} savedAt={savedAt} />
        </>
      )}
    </Flex>
  );
}

const START_WORDS = {
  button: 'start.button',
  needsPeriod: 'start.needsPeriod',
  confirm: 'start.confirm',
} as const;

function MonthStart({ disabled }: { readonly disabled: boolean }) {
  const { say } = useWords();
  const plan = useMemo(() => monthStart(say), [say]);
  const start = useStart(plan);
  const count = useForm('MonthStart', ({ values }) => countLines(values));
  return <StartButton {...{ start, disabled, count }} words={START_WORDS} />;
}
