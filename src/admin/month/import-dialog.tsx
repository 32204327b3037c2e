import { Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useId, useMemo, useState } from 'react';
import {
  importLines,
  mergeLines,
  type ImportedLine,
  type LineImport,
} from '../../content/line-import';
import { rowsAt, type FormRow } from '../form-value';
import { useCodeLists } from '../inputs/code-list';
import { useWords } from '../use-words';
import { ImportPreview } from './import-preview';
import type { LineList } from './month-lists';
import { SourceText } from './source-text';
import { useCodeTable } from './use-code-table';
import { useRows } from '../start/use-rows';

interface ImportDialogProps {
  readonly lists: readonly LineList[];
  readonly onClose: () => void;
  /** Lines were put into the form. */
  readonly onDone: (done: ImportDone) => void;
}

export interface ImportDone {
  readonly count: number;
  readonly list: LineList;
  /** The lines as they were before. */
  readonly before: readonly FormRow[];
}

type Mode = 'replace' | 'merge';

const SCHEMES = 'incomeSource economicClass functionClass department';
const NOTHING: LineImport = { rows: [], lines: [], issues: [] };

/** Lines out of a spreadsheet: pasted or from a file, looked over, then put into the form. */
export function ImportDialog({ lists, onClose, onDone }: ImportDialogProps) {
  const { say, locale } = useWords();
  const [side, setSide] = useState<string>(lists[0]?.side ?? '');
  const getValues = useForm('ImportDialog', (form) => form.getValues);
  const [chosenMode, setMode] = useState<Mode | null>(null);
  const [text, setText] = useState('');
  const list = lists.find((entry) => entry.side === side);
  const before = list === undefined ? [] : rowsAt(getValues(), list.name);
  const mode = chosenMode ?? (before.length > 0 ? 'merge' : 'replace');
  const loaded = useCodeTable();
  const codesOf = useCodeLists(SCHEMES, locale);
  const read = useMemo(
    () =>
      loaded.state === 'ready' && list !== undefined && text.trim() !== ''
        ? importLines(text, list.importName, loaded.table)
        : NOTHING,
    [loaded, list, text],
  );
  const put = usePut();
  const apply = () => {
    if (list === undefined) return;
    put(list, read.lines, mode);
    onDone({ count: read.lines.length, list, before });
  };

  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header closeLabel={say('import.close')}>
          <Modal.Title>{say('import.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Choice
              label={say('import.kind')}
              value={side}
              onChange={setSide}
              choices={lists.map((entry) => ({
                value: entry.side,
                label: say(entry.side === 'income' ? 'import.income' : 'import.expenditure'),
              }))}
            />
            <SourceText text={text} onChange={setText} />
            {loaded.state === 'failed' && (
              <Typography textColor="danger600">{say('start.failed')}</Typography>
            )}
            {text.trim() === '' ? (
              <Typography textColor="neutral600">{say('import.nothing')}</Typography>
            ) : (
              list !== undefined && (
                <ImportPreview
                  read={read}
                  list={list.importName}
                  amount={list.amount}
                  codesOf={codesOf}
                />
              )
            )}
            <Choice
              label={say('import.mode')}
              value={mode}
              onChange={(next) => setMode(next === 'merge' ? 'merge' : 'replace')}
              choices={[
                { value: 'replace', label: say('import.replace') },
                { value: 'merge', label: say('import.merge') },
              ]}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('start.cancel')}
          </Button>
          <Button disabled={read.lines.length === 0} onClick={apply}>
            {say('import.apply', { count: read.lines.length })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Puts imported lines into the form; saving stays with the person. */
function usePut() {
  const getValues = useForm('ImportDialog', (form) => form.getValues);
  const setRows = useRows();
  return (list: LineList, lines: readonly ImportedLine[], mode: Mode) => {
    const existing = mode === 'merge' ? rowsAt(getValues(), list.name) : [];
    const merged: readonly FormRow[] = mergeLines(existing, lines, list.importName);
    setRows(
      list.name,
      merged.map((row) => withTextAmount(row, list.amount)),
    );
  };
}

/** Strapi's form holds big integers as text. A line it knows stays the same object. */
function withTextAmount(row: FormRow, amount: string): FormRow {
  const value = row[amount];
  return typeof value === 'number' ? { ...row, [amount]: String(value) } : row;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ label, value, onChange, choices }: ChoiceProps) {
  const id = useId();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold">
        {label}
      </Typography>
      <Radio.Group aria-labelledby={id} value={value} onValueChange={onChange}>
        {choices.map((choice) => (
          <Radio.Item key={choice.value} value={choice.value}>
            {choice.label}
          </Radio.Item>
        ))}
      </Radio.Group>
    </Flex>
  );
}
