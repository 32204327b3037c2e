import { Box, Flex, Typography } from '@strapi/design-system';

import { Sheet } from '../../../../../shared/panel/sheet';
import type { AgendaResponse } from '../../../contracts/working-group';
import { useWords } from '../words/use-words';
import { pointsByKind } from './points-by-kind';

/** The agenda: by kind, the longest overdue first. */
export function Agenda({ agenda }: { readonly agenda: AgendaResponse }) {
  const { say, day } = useWords();
  const kinds = pointsByKind(agenda.points);
  return (
    <Sheet
      title={say('agenda.title', { day: day(agenda.asOf) })}
      hint={say('agenda.hint', { count: agenda.points.length })}
    >
      {kinds.length === 0 && <Typography>{say('agenda.empty')}</Typography>}
      {kinds.map(({ kind, points }) => (
        <Box key={kind}>
          <Typography variant="omega" fontWeight="bold" tag="h3">
            {say(`agenda.${kind}`, { count: points.length })}
          </Typography>
          <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {points.map(({ key, sentence, department }) => (
              <Box tag="li" key={key} style={{ listStyle: 'none' }}>
                <Typography tag="p">{sentence}</Typography>
                {department !== null && (
                  <Typography variant="pi" textColor="neutral600" tag="p">
                    {department.name}
                  </Typography>
                )}
              </Box>
            ))}
          </Flex>
        </Box>
      ))}
    </Sheet>
  );
}
