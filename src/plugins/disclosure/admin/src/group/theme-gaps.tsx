import { Box, Loader, Typography } from '@strapi/design-system';

import type { ThemeGapsResponse } from '../../../contracts/working-group';
import { useAnswer } from '../answers/use-answer';
import { Failed } from '../parts/page';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words/use-words';
import { asOfPath } from './as-of-path';

/** Themes for which no rule of the school is in force. */
export function ThemeGaps({ asOf }: { readonly asOf: string }) {
  const { say } = useWords();
  const state = useAnswer<ThemeGapsResponse>(asOfPath('theme-gaps', asOf));
  if (state.kind === 'failed') return <Failed />;
  return (
    <Sheet title={say('gaps.title')} hint={say('gaps.hint')}>
      {state.kind === 'loading' && <Loader small>{say('loading')}</Loader>}
      {state.kind === 'shown' && state.answer.gaps.length === 0 && (
        <Typography>{say('gaps.none')}</Typography>
      )}
      {state.kind === 'shown' && state.answer.gaps.length > 0 && (
        <Box tag="ul">
          {state.answer.gaps.map(({ key, name }) => (
            <Typography key={key} tag="li">
              {name}
            </Typography>
          ))}
        </Box>
      )}
    </Sheet>
  );
}
