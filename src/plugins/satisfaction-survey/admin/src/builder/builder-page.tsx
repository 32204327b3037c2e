import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';

import { Heading } from '../../../../../shared/panel/card';
import { Problem } from '../../../../../shared/panel/problem';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { ChangesResponse, SurveyResponse } from '../../../contracts/admin/surveys';
import type { QuestionType } from '../../../domain/definition/question';
import { wordsIn } from '../../../domain/definition/words';
import { useLanguages } from '../answers/use-languages';
import { useMay } from '../answers/use-may';
import { surveyApi } from '../plugin-id';
import { ChangesDialog } from '../publish/changes-dialog';
import { useWords } from '../words/use-words';
import { ExportSurveyJs } from './export-surveyjs';
import { findingsOfFrame, findingsOfItem } from './findings';
import { FrameCard } from './frame-card';
import { ItemCard } from './item-card';
import { ItemForm } from './item-form';
import { LanguageBar } from './language-bar';
import { Palette } from './palette';
import { PhonePreview } from './phone-preview';
import { useQuestionnaire, type Questionnaire } from './use-questionnaire';

/** The questionnaire as it is written, and beside it as a phone shows it. */
export function BuilderPage({ answer }: { readonly answer: SurveyResponse }) {
  const { say } = useWords();
  const { survey, actions } = answer;
  const questionnaire = useQuestionnaire(survey);
  const { definition } = questionnaire;
  const mayEdit = useMay('edit') && actions.includes('edit');
  const locales = useLanguages(definition.defaultLocale);
  const [locale, setLocale] = useState(definition.defaultLocale);
  const undoByKey = (event: KeyboardEvent) => {
    if (!mayEdit || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) questionnaire.redo();
    else questionnaire.undo();
  };
  return (
    <Layout onKeyDown={undoByKey}>
      <Flex direction="column" alignItems="stretch" gap={4} minWidth={0}>
        <LanguageBar {...{ definition, locales, locale }} onChoose={setLocale} />
        {mayEdit ? (
          <Toolbar {...{ questionnaire, answer }} />
        ) : (
          <Flex gap={2} wrap="wrap">
            <Typography role="status">{say('builder.readOnly')}</Typography>
            <ExportSurveyJs {...{ survey, definition }} isSaved />
          </Flex>
        )}
        <Items
          {...{ questionnaire, locales, mayEdit, survey }}
          writing={{ locale, defaultLocale: definition.defaultLocale }}
        />
      </Flex>
      <Side>
        <PhonePreview {...{ definition, locale }} />
      </Side>
    </Layout>
  );
}

interface ToolbarProps {
  readonly questionnaire: Questionnaire;
  readonly answer: SurveyResponse;
}

function Toolbar({ questionnaire, answer }: ToolbarProps) {
  const { say } = useWords();
  const [isPublishing, setPublishing] = useState(false);
  const { saving, problem, canUndo, canRedo, undo, redo, retry, reload } = questionnaire;
  const canPublish = saving === 'saved' && answer.actions.includes('publish');
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" disabled={!canUndo} onClick={undo}>
          {say('builder.undo')}
        </Button>
        <Button variant="tertiary" disabled={!canRedo} onClick={redo}>
          {say('builder.redo')}
        </Button>
        <Button disabled={!canPublish} onClick={() => setPublishing(true)}>
          {say(saving === 'saved' && !canPublish ? 'builder.publish.none' : 'builder.publish')}
        </Button>
        <ExportSurveyJs
          {...{ survey: answer.survey, definition: questionnaire.definition }}
          isSaved={saving === 'saved'}
        />
        <Typography variant="pi" textColor="neutral600" role="status">
          {say(`builder.${saving}`)}
        </Typography>
      </Flex>
      <Problem text={problem} />
      {problem !== '' && (
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={retry}>
            {say('builder.retry')}
          </Button>
          <Button variant="danger-light" onClick={reload}>
            {say('builder.reload')}
          </Button>
          <Typography variant="pi">{say('builder.reload.hint')}</Typography>
        </Flex>
      )}
      {isPublishing && (
        <ChangesDialog survey={answer.survey} onClose={() => setPublishing(false)} />
      )}
    </Flex>
  );
}

interface ItemsProps {
  readonly questionnaire: Questionnaire;
  readonly survey: SurveyResponse['survey'];
  readonly locales: readonly string[];
  readonly writing: { readonly locale: string; readonly defaultLocale: string };
  readonly mayEdit: boolean;
}

function Items({ questionnaire, survey, locales, writing, mayEdit }: ItemsProps) {
  const { say } = useWords();
  const { definition, edit } = questionnaire;
  const { items } = definition;
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const checked = useAnswer<ChangesResponse>(surveyApi(survey.id, '/changes'));
  const findings = checked.kind === 'shown' ? checked.answer.findings : [];
  const count = items.length;
  // A new item is opened, and its text can be typed at once.
  const known = useRef(new Set(items.map(({ code }) => code)));
  useEffect(() => {
    const added = items.find(({ code }) => !known.current.has(code));
    known.current = new Set(items.map(({ code }) => code));
    if (added === undefined) return;
    setOpen(added.code);
    const at = `[data-item="${added.code}"] textarea`;
    window.requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(at)?.focus());
  }, [items]);
  const move = (code: string, by: 1 | -1) => {
    const focused = document.activeElement;
    edit({ kind: 'move', code, by });
    const place = items.findIndex((item) => item.code === code) + by;
    if (items[place] === undefined) return;
    setSaid(say('builder.moved', { place: place + 1, count }));
    // The browser forgets the focus of what is moved.
    window.requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus());
  };
  const after = items.find(({ code }) => code === open);
  const add = (type: QuestionType) => edit({ kind: 'add', type, after: open });
  return (
    <>
      {mayEdit && (
        <FrameCard
          {...{ definition, writing, onEdit: edit, findings: findingsOfFrame(findings) }}
        />
      )}
      <Box>
        <Heading>{say('builder.items')}</Heading>
        {mayEdit && (
          <Typography variant="pi" textColor="neutral600">
            {say(count === 0 ? 'builder.empty' : 'builder.items.hint')}
          </Typography>
        )}
        <span role="status" className="said">
          {said}
        </span>
      </Box>
      <Flex tag="ul" ref={list} direction="column" alignItems="stretch" gap={2}>
        {items.map((item, place) => (
          <ItemCard
            key={item.code}
            {...{ item, place, count, writing, locales, mayEdit }}
            findings={findingsOfItem(findings, place)}
            isOpen={open === item.code}
            onOpen={() => setOpen(open === item.code ? null : item.code)}
            onMove={(by) => move(item.code, by)}
            onCopy={() => edit({ kind: 'copy', code: item.code })}
            onRemove={() => edit({ kind: 'remove', code: item.code })}
          >
            <ItemForm
              {...{ item, definition, writing }}
              onChange={(next, topic) =>
                edit(
                  { kind: 'replace', item: next },
                  topic === undefined ? undefined : `${item.code} ${topic}`,
                )
              }
            />
          </ItemCard>
        ))}
      </Flex>
      {mayEdit && (
        <Palette
          after={
            after === undefined
              ? null
              : wordsIn(after.text, writing.locale, writing.defaultLocale) || after.code
          }
          onAdd={add}
        />
      )}
    </>
  );
}

const Layout = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 24px;

  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 1fr) 340px;
  }
`;

const Side = styled.div`
  @media (min-width: 1080px) {
    position: sticky;
    top: 16px;
    align-self: start;
  }
`;
