import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';

import { Empty } from '../../../../../shared/panel/card';
import { Failed } from '../../../../../shared/panel/failed';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { usePosted } from '../../../../../shared/panel/use-posted';
import { Sheet } from '../../../../../shared/panel/sheet';
import type { PreviewResponse, SnapshotsResponse } from '../../../contracts/admin/results';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import { questionsOf } from '../../../domain/definition/definition';
import { useLanguages } from '../answers/use-languages';
import { useMay } from '../answers/use-may';
import { LanguageChoice } from '../parts/language-choice';
import { surveyApi } from '../plugin-id';
import { useWords } from '../words/use-words';
import { PublicResults } from './public-results';
import { PublishResultsDialog } from './publish-results-dialog';
import { NO_WORDS, requestOf } from './result-words';
import { SnapshotsSheet } from './snapshots-sheet';
import { WordsForm } from './words-form';

/** What of the results becomes public: seen first, then published, and taken back. */
export function PublicationPage({ answer }: { readonly answer: SurveyResponse }) {
  const { say } = useWords();
  const { survey } = answer;
  const mayPublish = useMay('publishResults');
  const state = useAnswer<SnapshotsResponse>(surveyApi(survey.id, '/snapshots'));
  if (state.kind === 'loading') return <Page.Loading>{say('loading')}</Page.Loading>;
  if (state.kind === 'failed') return <Failed />;
  const { snapshots } = state.answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SnapshotsSheet {...{ survey, snapshots }} />
      {survey.revision === null && <Empty>{say('prepare.unpublished')}</Empty>}
      {mayPublish && survey.revision !== null && (
        // Another publication withholds what would give an earlier one away.
        <Preparation key={snapshots.map(({ state: one }) => one).join()} survey={survey} />
      )}
    </Flex>
  );
}

function Preparation({ survey }: { readonly survey: SurveyResponse['survey'] }) {
  const { say, inWords } = useWords();
  const { definition } = survey;
  const { defaultLocale } = definition;
  const locales = useLanguages(defaultLocale);
  const [locale, setLocale] = useState(defaultLocale);
  const [words, setWords] = useState(NO_WORDS);
  const [isPublishing, setPublishing] = useState(false);
  const request = requestOf(words);
  const state = usePosted<PreviewResponse>(surveyApi(survey.id, '/publication-preview'), request);
  const questions = questionsOf(definition)
    .filter(({ type }) => type === 'shortText' || type === 'longText')
    .map(({ code, text }) => [code, inWords(text) || code] as const);
  const preview = state.kind === 'shown' ? state.answer : null;
  const isReady =
    state.kind === 'shown' &&
    !state.isRefreshing &&
    state.answer.obstacles.length === 0 &&
    state.answer.privacy.length === 0;
  return (
    <Sheet title={say('prepare.title')} hint={say('prepare.hint')}>
      <LanguageChoice {...{ locales, locale }} onChoose={setLocale} />
      <WordsForm
        {...{ words, questions, writing: { locale, defaultLocale } }}
        onChange={setWords}
      />
      {preview !== null && <Against preview={preview} />}
      <Box>
        <Button disabled={!isReady} onClick={() => setPublishing(true)}>
          {say('prepare.publish')}
        </Button>
      </Box>
      {state.kind === 'loading' && <Typography>{say('prepare.waiting')}</Typography>}
      {state.kind === 'failed' && <Failed isSmall />}
      {preview !== null && <PublicResults preview={preview} />}
      {isPublishing && (
        <PublishResultsDialog
          {...{ surveyId: survey.id, request }}
          onClose={() => setPublishing(false)}
        />
      )}
    </Sheet>
  );
}

/** What stops the publication, and what is withheld from it. */
function Against({ preview }: { readonly preview: PreviewResponse }) {
  const { say, inWords } = useWords();
  const { obstacles, privacy, withheld, results } = preview;
  const nameOf = (question: string | null, group: string | null) => {
    const place = results.questions.findIndex((one) => one.question === question);
    const text = inWords(results.questions[place]?.text ?? {}) || question || '';
    const name = say('figures.question', { place: place + 1, text });
    if (group === null) return name;
    const label = results.groups.find((one) => one.group === group)?.label ?? {};
    return say('prepare.group', { question: name, group: inWords(label) || group });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Listed
        title={say('prepare.obstacles')}
        lines={obstacles.map(({ message }) => message)}
        isBad
      />
      <Listed title={say('prepare.privacy')} lines={privacy.map(({ message }) => message)} isBad />
      <Listed
        title={say('prepare.withheld')}
        lines={withheld.map(({ question, group, message }) =>
          say('prepare.withheld.line', { what: nameOf(question, group), why: message }),
        )}
      />
      {withheld.length === 0 && obstacles.length === 0 && (
        <Typography>{say('prepare.withheld.none')}</Typography>
      )}
    </Flex>
  );
}

interface ListedProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isBad?: boolean;
}

function Listed({ title, lines, isBad = false }: ListedProps) {
  if (lines.length === 0) return null;
  return (
    <Box
      background={isBad ? 'danger100' : 'warning100'}
      hasRadius
      padding={3}
      role={isBad ? 'alert' : 'status'}
    >
      <Typography fontWeight="bold">{title}</Typography>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>
            <Typography>{line}</Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}
