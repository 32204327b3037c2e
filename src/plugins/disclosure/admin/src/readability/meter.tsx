import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';

import type { ReadableType } from '../../../contracts/panel';
import type { ReadabilityResponse } from '../../../contracts/report';
import { usePosted } from '../../../../../shared/panel/use-posted';
import { useWords } from '../words/use-words';
import { Advice } from './advice';
import { textsOfForm } from './form-texts';
import { Gauge } from './gauge';

type Readability = NonNullable<ReadabilityResponse['readability']>;

/** The score of the texts as they are typed, what it is made of, and what to do to get better. */
export function Meter({ type }: { readonly type: ReadableType }) {
  const { say } = useWords();
  const typed = useForm('Readability', ({ values }) => JSON.stringify(textsOfForm(values, type)));
  const texts = JSON.parse(typed) as ReturnType<typeof textsOfForm>;
  const isEmpty = texts.summary === null && texts.body?.length === 0;
  const state = usePosted<ReadabilityResponse>('/disclosure/readability', isEmpty ? null : texts);
  if (isEmpty) return <Note>{say('meter.empty')}</Note>;
  if (state.kind === 'loading') return <Note>{say('meter.measuring')}</Note>;
  if (state.kind === 'failed') return <Note>{say('meter.failed')}</Note>;
  const { readability, target } = state.answer;
  if (readability === null) return <Note>{say('meter.notChinese')}</Note>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Gauge {...{ score: readability.score, target, isRefreshing: state.isRefreshing }} />
      <Facts {...{ readability, hasSummary: type.summaryField !== null }} />
      <Advice readability={readability} />
    </Flex>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <Typography variant="pi" textColor="neutral600" role="status">
      {children}
    </Typography>
  );
}

interface FactsProps {
  readonly readability: Readability;
  readonly hasSummary: boolean;
}

/** The lengths that are measured, each with what is long. */
function Facts({ readability, hasSummary }: FactsProps) {
  const { say, number } = useWords();
  const { measure, summaryLength } = readability;
  const facts = [
    say('meter.sentenceLength', { count: number(measure.sentenceLength) }),
    say('meter.longClauses', { count: measure.longClauses.length }),
    ...(hasSummary ? [say('meter.summaryLength', { count: summaryLength })] : []),
  ];
  return (
    <Box tag="ul">
      {facts.map((fact) => (
        <Typography key={fact} variant="pi" tag="li">
          {fact}
        </Typography>
      ))}
    </Box>
  );
}
