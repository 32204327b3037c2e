import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { Sheet } from '../../../../../shared/panel/sheet';
import type { EvaluationResponse } from '../../../contracts/report';
import { useMay } from '../answers/use-school';
import { useWords } from '../words/use-words';
import { RespondDialog } from './respond-dialog';
import type { Indicator } from './value-text';

/** What was answered to weak indicators, and which of them nobody has answered. */
export function Responses({ answer }: { readonly answer: EvaluationResponse }) {
  const { say, instant } = useWords();
  const mayManage = useMay('manageEvaluation');
  const [asked, setAsked] = useState<Indicator['key'] | null>(null);
  const { responses, unanswered } = answer;
  const nameOf = (wanted: Indicator['key']) =>
    answer.evaluation.indicators.find(({ key }) => key === wanted)?.name ?? wanted;
  return (
    <Sheet title={say('responses.title')} hint={say('responses.hint')}>
      {unanswered.length === 0 && <Typography>{say('responses.none')}</Typography>}
      {unanswered.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {unanswered.map((key) => (
            <Flex key={key} tag="li" gap={3} wrap="wrap">
              <Typography>{say('responses.unanswered', { name: nameOf(key) })}</Typography>
              {mayManage && (
                <Button
                  size="S"
                  variant="secondary"
                  aria-label={`${say('respond')} ${nameOf(key)}`}
                  onClick={() => setAsked(key)}
                >
                  {say('respond')}
                </Button>
              )}
            </Flex>
          ))}
        </Flex>
      )}
      {responses.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {responses.map(({ indicator, actionKey, reason, at, by }) => (
            <Box tag="li" key={`${indicator} ${at}`} style={{ listStyle: 'none' }}>
              <Typography fontWeight="bold" tag="p">
                {nameOf(indicator)}
              </Typography>
              {actionKey !== null && (
                <Typography tag="p">{say('responses.action', { key: actionKey })}</Typography>
              )}
              {reason !== '' && <Typography tag="p">{reason}</Typography>}
              <Typography variant="pi" textColor="neutral600" tag="p">
                {say('version.changed', { at: instant(at), name: by?.name ?? say('system') })}
              </Typography>
            </Box>
          ))}
        </Flex>
      )}
      {asked !== null && (
        <RespondDialog indicator={asked} name={nameOf(asked)} onClose={() => setAsked(null)} />
      )}
    </Sheet>
  );
}
