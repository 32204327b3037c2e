import { Flex, Typography } from '@strapi/design-system';

import { Badge } from '../../../../../shared/panel/badge';
import { Card, CardRow } from '../../../../../shared/panel/card';
import { CARE } from '../../../../../shared/panel/look';
import { PageLink } from '../../../../../shared/panel/page-link';
import type { ListedSurvey } from '../../../contracts/admin/surveys';
import { ResultsBadge, StateBadge } from '../parts/badges';
import { surveyPage } from '../plugin-id';
import { useWords } from '../words/use-words';
import { timeFact } from './time-fact';

/** A survey in the list: where it stands, how many answered, and when it ends. */
export function SurveyCard({ survey }: { readonly survey: ListedSurvey }) {
  const { say, tell, instant, count } = useWords();
  const { totals, today } = survey;
  const facts = [
    say('list.today', { count: count(today) }),
    say('list.counted', { count: count(totals.counted) }),
    ...(totals.pending > 0 ? [say('list.pending', { count: count(totals.pending) })] : []),
    ...(totals.excluded > 0 ? [say('list.excluded', { count: count(totals.excluded) })] : []),
    tell(timeFact(survey, instant)),
  ];
  return (
    <Card>
      <CardRow action={<StateBadge state={survey.state} />}>
        <Typography variant="delta" tag="h2">
          <PageLink to={surveyPage(survey.id)}>{survey.title || survey.slug}</PageLink>
        </Typography>
        <Typography textColor="neutral600">{facts.join(' · ')}</Typography>
        <Flex gap={2} wrap="wrap" paddingTop={1}>
          <ResultsBadge results={survey.results} />
          {survey.hasChanges && survey.revision !== null && (
            <Badge look={CARE}>{say('list.changes')}</Badge>
          )}
        </Flex>
      </CardRow>
    </Card>
  );
}
