import { Box, Flex, Typography } from '@strapi/design-system';

import type { ReadabilityResponse } from '../../../contracts/report';
import { useWords } from '../words/use-words';

type Readability = NonNullable<ReadabilityResponse['readability']>;

const MOST_SHOWN = 5;

/** What to do to get better: what costs most comes first, with the places that are meant. */
export function Advice({ readability }: { readonly readability: Readability }) {
  const { say } = useWords();
  const { penalties, jargon, measure, bareFigures } = readability;
  const worst = [...penalties].sort((one, other) => other.points - one.points);
  if (worst.length === 0 && jargon.length === 0) {
    return <Typography variant="pi">{say('meter.nothing')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {worst.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {worst.map(({ code, points, advice }) => (
            <Box tag="li" key={code}>
              <Typography variant="pi">
                {say('meter.advice', { advice, points: Math.round(points) })}
              </Typography>
            </Box>
          ))}
        </Flex>
      )}
      <Places
        title={say('meter.jargon')}
        places={jargon.map(({ term, plain, count }) => say('meter.plain', { term, plain, count }))}
      />
      <Places title={say('meter.long')} places={measure.longClauses} />
      <Places title={say('meter.bare')} places={bareFigures} />
    </Flex>
  );
}

function Places(props: { readonly title: string; readonly places: readonly string[] }) {
  const { say } = useWords();
  const { title, places } = props;
  if (places.length === 0) return null;
  const more = places.length - MOST_SHOWN;
  return (
    <Box>
      <Typography variant="pi" fontWeight="bold" tag="p">
        {title}
      </Typography>
      <ul>
        {places.slice(0, MOST_SHOWN).map((place, index) => (
          <Typography key={index} variant="pi" tag="li" style={{ overflowWrap: 'anywhere' }}>
            {place}
          </Typography>
        ))}
      </ul>
      {more > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('meter.more', { count: more })}
        </Typography>
      )}
    </Box>
  );
}
