import { Button, Flex, Typography } from '@strapi/design-system';
import { File as FileIcon } from '@strapi/icons';
import { useMemo, useRef, useState, type ChangeEvent } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { Line } from '../../../../../shared/panel/inputs';
import { Problem } from '../../../../../shared/panel/problem';
import type {
  ImportSurveyJsRequest,
  ImportSurveyJsResponse,
} from '../../../contracts/admin/surveyjs';
import { questionsOf, type Definition } from '../../../domain/definition/definition';
import { wordsIn } from '../../../domain/definition/words';
import { IMPORT_MESSAGES } from '../../../domain/messages/import-messages';
import { filled, languageOf } from '../../../domain/messages/sentence';
import { fromSurveyJs, type FromSurveyJs } from '../../../domain/surveyjs/from-surveyjs';
import { useDefaultLanguage } from '../answers/use-languages';
import { useSend } from '../answers/use-send';
import { NotCarriedList } from '../parts/not-carried-list';
import { API, surveyPage } from '../plugin-id';
import { useWords } from '../words/use-words';
import { parseFile, type ParsedFile } from './surveyjs-file';

const NO_FILE: ParsedFile | null = null;

/** A questionnaire from a SurveyJS file: what becomes of it is said before a draft is made. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const { locale: panelLocale } = useIntl();
  const { send, forget, ...sending } = useSend();
  const navigate = useNavigate();
  const defaultLocale = useDefaultLanguage();
  const [file, setFile] = useState(NO_FILE);
  const [title, setTitle] = useState('');
  const read = useMemo(() => readOf(file, defaultLocale), [file, defaultLocale]);
  const choose = async (chosen: File) => {
    const parsed = await parseFile(chosen);
    const { definition } = readOf(parsed, defaultLocale) ?? { definition: null };
    forget();
    setFile(parsed);
    setTitle(definition === null ? '' : wordsIn(definition.title, defaultLocale, defaultLocale));
  };
  const create = async () => {
    if (file === null || file.refusal !== null) return;
    const body: ImportSurveyJsRequest = { title: title.trim(), questionnaire: file.questionnaire };
    const made = await send<ImportSurveyJsResponse>({
      ...{ method: 'post', address: `${API}/import-surveyjs`, body, done: { key: 'import.done' } },
    });
    if (made) void navigate(surveyPage(made.survey.id));
  };
  const problem =
    read === null || read.definition !== null
      ? ''
      : filled(IMPORT_MESSAGES[read.refusal], languageOf(panelLocale));
  return (
    <FormDialog
      title={say('import.title')}
      confirmLabel={say('import.confirm')}
      isReady={read !== null && read.definition !== null && title.trim() !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void create()}
    >
      <Typography>{say('import.hint')}</Typography>
      <FileChoice onChoose={(chosen) => void choose(chosen)} />
      <Problem text={problem} />
      {read !== null && read.definition !== null && (
        <>
          <Line
            label={say('new.name')}
            hint={say('new.name.hint')}
            isRequired
            value={title}
            onChange={setTitle}
          />
          <Made definition={read.definition} />
          <NotCarriedList notes={read.notCarried} heading="import.lost" otherwise="import.whole" />
        </>
      )}
    </FormDialog>
  );
}

/** What a file becomes; the server reads it by the same rule. */
function readOf(file: ParsedFile | null, defaultLocale: string): FromSurveyJs | null {
  if (file === null) return null;
  return file.refusal === null
    ? fromSurveyJs(file.questionnaire, { defaultLocale })
    : { definition: null, refusal: file.refusal, notCarried: [] };
}

function FileChoice({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file again, changed meanwhile, is a choice too.
    if (file !== undefined) {
      setName(file.name);
      onChoose(file);
    }
    target.value = '';
  };
  return (
    <Flex gap={2} wrap="wrap">
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={say('import.choose')}
        onChange={choose}
      />
      <Button variant="secondary" startIcon={<FileIcon />} onClick={() => input.current?.click()}>
        {say('import.choose')}
      </Button>
      <Typography variant="pi" textColor="neutral600" role="status">
        {name}
      </Typography>
    </Flex>
  );
}

function Made({ definition }: { readonly definition: Definition }) {
  const { say, count } = useWords();
  const questions = questionsOf(definition).length;
  const passages = definition.items.length - questions;
  return (
    <Typography fontWeight="bold" role="status">
      {say('import.made', { questions: count(questions), passages: count(passages) })}
    </Typography>
  );
}
