import { Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';

import { PageLink } from '../../../../../shared/panel/page-link';
import { useMay } from '../answers/use-may';
import { SURVEY_UID, surveyPage } from '../plugin-id';
import { useWords } from '../words/use-words';

/** Beside the form of a survey: the way to its questions, which the form does not show. */
export const SurveyPanel: PanelComponent = ({ model, documentId }) => {
  const { say } = useWords();
  const mayRead = useMay('read');
  if (model !== SURVEY_UID || !mayRead) return null;
  const isSaved = documentId !== undefined && documentId !== '' && documentId !== 'create';
  return {
    title: say('panel.title'),
    content: (
      <Typography variant="pi">
        {isSaved ? (
          <PageLink to={surveyPage(documentId)}>{say('panel.open')}</PageLink>
        ) : (
          say('panel.saveFirst')
        )}
      </Typography>
    ),
  };
};
