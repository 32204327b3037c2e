import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { useRef, useState, type ChangeEvent } from 'react';
import { useWords } from '../use-words';
import { readCsv } from './csv-file';

interface SourceTextProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** What is imported: pasted, or the text of a chosen file. */
export function SourceText({ text, onChange }: SourceTextProps) {
  const { say } = useWords();
  const fileInput = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [fileName, setFileName] = useState('');
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    const result = await readCsv(file);
    if (result.state === 'read') onChange(result.text);
    setFileName(file.name);
    setProblem(
      result.state === 'read'
        ? undefined
        : say(result.state === 'tooLarge' ? 'import.fileTooLarge' : 'import.fileFailed'),
    );
  };
  return (
    <>
      <Field.Root name="import-text" hint={say('import.hint')} error={problem}>
        <Field.Label>{say('import.text')}</Field.Label>
        <Textarea value={text} onChange={(event) => onChange(event.target.value)} />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <input
          ref={fileInput}
          hidden
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => void choose(event)}
        />
        <Button
          size="S"
          variant="tertiary"
          startIcon={<File />}
          onClick={() => fileInput.current?.click()}
        >
          {say('import.file')}
        </Button>
        <Typography variant="pi" textColor="neutral600">
          {fileName}
        </Typography>
      </Flex>
    </>
  );
}
