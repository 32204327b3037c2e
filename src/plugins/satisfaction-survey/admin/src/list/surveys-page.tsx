import { Box, Button, Flex } from '@strapi/design-system';
import { Plus, Upload } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';

import { Empty } from '../../../../../shared/panel/card';
import { Failed } from '../../../../../shared/panel/failed';
import { Pager } from '../../../../../shared/panel/pager';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { SurveysResponse } from '../../../contracts/admin/surveys';
import { useMay } from '../answers/use-may';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';
import { ImportDialog } from './import-dialog';
import { NewSurveyDialog } from './new-survey-dialog';
import { SurveyCard } from './survey-card';

/** All surveys, the newest first. */
export function SurveysPage() {
  const { say } = useWords();
  const [page, setPage] = useState(1);
  const [isNewOpen, setNewOpen] = useState(false);
  const [isImportOpen, setImportOpen] = useState(false);
  const mayEdit = useMay('edit');
  const state = useAnswer<SurveysResponse>(`${API}?page=${page}`);
  const surveys = state.kind === 'shown' ? state.answer.surveys : [];
  return (
    <Page.Main>
      <Page.Title>{say('list.title')}</Page.Title>
      <Layouts.Header
        title={say('list.title')}
        subtitle={say('list.subtitle')}
        primaryAction={
          mayEdit && (
            <Flex gap={2} wrap="wrap">
              <Button variant="tertiary" startIcon={<Upload />} onClick={() => setImportOpen(true)}>
                {say('import.open')}
              </Button>
              <Button startIcon={<Plus />} onClick={() => setNewOpen(true)}>
                {say('list.new')}
              </Button>
            </Flex>
          )
        }
      />
      <Layouts.Content>
        <Box paddingBottom={10}>
          {state.kind === 'loading' && <Page.Loading>{say('loading')}</Page.Loading>}
          {state.kind === 'failed' && <Failed />}
          {state.kind === 'shown' && surveys.length === 0 && <Empty>{say('list.empty')}</Empty>}
          {state.kind === 'shown' && surveys.length > 0 && (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
                {surveys.map((survey) => (
                  <SurveyCard key={survey.id} survey={survey} />
                ))}
              </Flex>
              <Pager
                {...{ page, total: state.answer.total, pageSize: state.answer.pageSize }}
                onPage={setPage}
              />
            </Flex>
          )}
        </Box>
        {isImportOpen && <ImportDialog onClose={() => setImportOpen(false)} />}
        {isNewOpen && <NewSurveyDialog surveys={surveys} onClose={() => setNewOpen(false)} />}
      </Layouts.Content>
    </Page.Main>
  );
}
