import { Box, Flex, Typography } from '@strapi/design-system';

import type { RulePreviewRequest, RulePreviewResponse } from '../../../contracts/catalogue';
import { usePosted } from '../../../../../shared/panel/use-posted';
import { useWords } from '../words/use-words';
import { ruleOfDraft, type Cadence, type RuleDraft } from './rule-draft';

/** The rule as a sentence and the days on which it falls due next, while it is typed. */
export function RulePreview(props: { readonly rule: RuleDraft; readonly cadence: Cadence }) {
  const { say, day } = useWords();
  const { rule, cadence } = props;
  const body: RulePreviewRequest = { cadence, dueRule: ruleOfDraft(rule, cadence) };
  const state = usePosted<RulePreviewResponse>('/disclosure/rule-preview', body);
  return (
    <Box background="primary100" hasRadius padding={4} role="status" aria-live="polite">
      {state.kind === 'loading' && <Typography>{say('loading')}</Typography>}
      {state.kind === 'failed' && <Typography>{say('rule.failed')}</Typography>}
      {state.kind === 'shown' && state.answer.ruleText === null && (
        <Typography>{say('rule.incomplete')}</Typography>
      )}
      {state.kind === 'shown' && state.answer.ruleText !== null && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography fontWeight="bold">{state.answer.ruleText}</Typography>
          {state.answer.next.length === 0 && <Typography>{say('rule.next.none')}</Typography>}
          {state.answer.next.map(({ periodKey, dueOn, unknownYears }) => (
            <Flex
              key={`${periodKey} ${dueOn}`}
              gap={3}

              wrap="wrap"
              alignItems="baseline"
            >
              <Typography>
                {periodKey === null
                  ? say('rule.next.event', { day: day(dueOn) })
                  : say('rule.next', { period: periodKey, day: day(dueOn) })}
              </Typography>
              {unknownYears.length > 0 && (
                <Typography variant="pi" textColor="neutral600">
                  {say('due.unknownYears', { years: unknownYears.join(', ') })}
                </Typography>
              )}
            </Flex>
          ))}
        </Flex>
      )}
    </Box>
  );
}
