import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';

import { Failed } from '../../../../../shared/panel/failed';
import { PageLink } from '../../../../../shared/panel/page-link';
import { Problem } from '../../../../../shared/panel/problem';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Sheet } from '../../../../../shared/panel/sheet';
import type { HealthResponse } from '../../../contracts/admin/results';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import { useSend } from '../answers/use-send';
import { surveyApi, surveyPage } from '../plugin-id';
import { useWords } from '../words/use-words';

/** Whether the figures can be trusted, and what waits for somebody. */
export function HealthPage({ answer }: { readonly answer: SurveyResponse }) {
  const { say, count } = useWords();
  const { id } = answer.survey;
  const state = useAnswer<HealthResponse>(surveyApi(id, '/health'));
  if (state.kind === 'loading') return <Page.Loading>{say('loading')}</Page.Loading>;
  if (state.kind === 'failed') return <Failed />;
  const { recount, totals, spentTokens, outbox } = state.answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Recount {...{ id, recount }} />
      <Sheet title={say('health.late')}>
        <Typography>
          {totals.pending === 0
            ? say('health.late.none')
            : say('health.late.pending', { count: count(totals.pending) })}
        </Typography>
        {totals.pending > 0 && (
          <PageLink to={surveyPage(id, '/responses')}>{say('tab.responses')}</PageLink>
        )}
      </Sheet>
      <Sheet title={say('health.outbox')}>
        <Typography {...(outbox.dead > 0 && { textColor: 'danger700' })}>
          {say('health.outbox.line', {
            ...{ waiting: count(outbox.waiting), dead: count(outbox.dead) },
          })}
        </Typography>
      </Sheet>
      <Sheet title={say('health.tokens')}>
        <Typography>{count(spentTokens)}</Typography>
      </Sheet>
    </Flex>
  );
}

function Recount({ id, recount }: { readonly id: string } & Pick<HealthResponse, 'recount'>) {
  const { say, instant, count } = useWords();
  const { send, isSending, problem } = useSend();
  const again = () =>
    send({
      ...{ method: 'post', address: surveyApi(id, '/recount'), body: {} },
      done: { key: 'health.counted' },
    });
  return (
    <Sheet title={say('health.recount')}>
      <Typography
        role="status"
        {...(recount !== null && recount.repaired > 0 && { textColor: 'danger700' })}
      >
        {recount === null
          ? say('health.never')
          : say(recount.repaired === 0 ? 'health.right' : 'health.repaired', {
              ...{ time: instant(recount.at), count: count(recount.responses) },
              repaired: count(recount.repaired),
            })}
      </Typography>
      <Box>
        <Button variant="secondary" loading={isSending} onClick={() => void again()}>
          {say('health.now')}
        </Button>
      </Box>
      <Problem text={problem} />
    </Sheet>
  );
}
