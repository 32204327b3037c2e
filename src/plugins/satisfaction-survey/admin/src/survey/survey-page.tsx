import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState, type ComponentType } from 'react';
import { useParams } from 'react-router-dom';

import { documentLink } from '../../../../../shared/panel/document-link';
import { Failed } from '../../../../../shared/panel/failed';
import { PageLink } from '../../../../../shared/panel/page-link';
import { TabLink, Tabs } from '../../../../../shared/panel/tabs';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import { useMay } from '../answers/use-may';
import { ResultsBadge, StateBadge } from '../parts/badges';
import { PrintRules } from '../parts/print-rules';
import { PAGES, SURVEY_UID, surveyApi, surveyPage } from '../plugin-id';
import { StepDialog } from '../run/step-dialog';
import { stepsIn, type StepName } from '../run/steps';
import { timeFact } from '../list/time-fact';
import { useWords } from '../words/use-words';
import { TABS, type TabName } from './tabs';

interface SurveyPageProps {
  readonly tab: TabName;
  readonly page: ComponentType<{ readonly answer: SurveyResponse }>;
}

/** One survey: where it stands, what can be done with it, and one of its pages. */
export function SurveyPage({ tab, page: Content }: SurveyPageProps) {
  const { say, inWords } = useWords();
  const { id = '' } = useParams();
  const state = useAnswer<SurveyResponse>(surveyApi(id));
  const survey = state.kind === 'shown' ? state.answer.survey : null;
  // In the panel's language, which the server does not always know.
  const title = survey === null ? say('menu') : inWords(survey.definition.title) || survey.slug;
  return (
    <Page.Main>
      <PrintRules />
      <Page.Title>{title}</Page.Title>
      <div data-no-print>
        <Layouts.Header
          title={title}
          subtitle={survey !== null && <Standing survey={survey} />}
          navigationAction={
            <PageLink to={PAGES}>
              <Flex tag="span" gap={1}>
                <ArrowLeft aria-hidden /> {say('back')}
              </Flex>
            </PageLink>
          }
          primaryAction={state.kind === 'shown' && <Actions answer={state.answer} />}
        />
      </div>
      <Layouts.Content>
        <Box paddingBottom={10}>
          <Tabs aria-label={say('tabs')} data-no-print>
            {(Object.keys(TABS) as TabName[]).map((name) => (
              <PageTab key={name} name={name} id={id} />
            ))}
          </Tabs>
          {state.kind === 'loading' && <Page.Loading>{say('loading')}</Page.Loading>}
          {state.kind === 'failed' && <Failed />}
          {state.kind === 'shown' && <Content key={`${tab} ${id}`} answer={state.answer} />}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

function PageTab({ name, id }: { readonly name: TabName; readonly id: string }) {
  const { say } = useWords();
  const { to, permission } = TABS[name];
  if (!useMay(permission)) return null;
  return (
    <TabLink to={surveyPage(id, to)} end>
      {say(`tab.${name}`)}
    </TabLink>
  );
}

function Standing({ survey }: { readonly survey: SurveyResponse['survey'] }) {
  const { say, tell, instant, count } = useWords();
  const { totals, today } = survey;
  const facts = [
    say('list.today', { count: count(today) }),
    say('list.counted', { count: count(totals.counted) }),
    tell(timeFact(survey, instant)),
  ];
  return (
    <Flex tag="span" gap={2} wrap="wrap">
      <StateBadge state={survey.state} />
      <ResultsBadge results={survey.results} />
      <span>{facts.join(' · ')}</span>
    </Flex>
  );
}

/** What somebody comes for first. */
const BRINGS_ANSWERS: readonly StepName[] = ['open', 'resume', 'reopen'];

function Actions({ answer }: { readonly answer: SurveyResponse }) {
  const { say } = useWords();
  const { survey, actions } = answer;
  const [step, setStep] = useState<StepName | null>(null);
  const mayRun = useMay('run');
  const steps = mayRun ? stepsIn(actions) : [];
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex gap={2} wrap="wrap">
        {steps.map((name) => (
          <Button
            key={name}
            variant={BRINGS_ANSWERS.includes(name) ? 'success-light' : 'tertiary'}
            onClick={() => setStep(name)}
          >
            {say(`step.${name}`)}
          </Button>
        ))}
      </Flex>
      {mayRun && survey.revision === null && (
        <Typography variant="pi" textColor="neutral600">
          {say('step.first')}
        </Typography>
      )}
      <Typography variant="pi">
        <PageLink to={documentLink({ uid: SURVEY_UID, documentId: survey.id, locale: null })}>
          {say('form.link')}
        </PageLink>
      </Typography>
      {step !== null && <StepDialog {...{ step, survey }} onClose={() => setStep(null)} />}
    </Flex>
  );
}
