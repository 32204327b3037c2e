import { Box, Flex, Loader, Typography } from '@strapi/design-system';

import type { ThemeGapsResponse } from '../../../contracts/working-group';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Failed } from '../../../../../shared/panel/failed';
import { Sheet } from '../../../../../shared/panel/sheet';
import { useWords } from '../words/use-words';
import { asOfPath } from './as-of-path';

/** Themes for which no rule of the school is in force, and themes of which nothing was published. */
export function ThemeGaps({ asOf }: { readonly asOf: string }) {
  const { say } = useWords();
  const state = useAnswer<ThemeGapsResponse>(asOfPath('theme-gaps', asOf));
  if (state.kind === 'failed') return <Failed />;
  return (
    <Sheet title={say('gaps.title')} hint={say('gaps.hint')}>
      {state.kind === 'loading' && <Loader small>{say('loading')}</Loader>}
      {state.kind === 'shown' && (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Themes title={say('gaps.rules')} none={say('gaps.none')} themes={state.answer.gaps} />
          <Themes
            title={say('gaps.unpublished')}
            none={say('gaps.unpublished.none')}
            themes={state.answer.unpublished}
          />
        </Flex>
      )}
    </Sheet>
  );
}

interface ThemesProps {
  readonly title: string;
  /** Said where there are none. */
  readonly none: string;
  readonly themes: ThemeGapsResponse['gaps'];
}

function Themes({ title, none, themes }: ThemesProps) {
  return (
    <Box>
      <Typography fontWeight="bold" tag="h3">
        {title}
      </Typography>
      {themes.length === 0 ? (
        <Typography tag="p">{none}</Typography>
      ) : (
        <ul>
          {themes.map(({ key, name }) => (
            <Typography key={key} tag="li">
              {name}
            </Typography>
          ))}
        </ul>
      )}
    </Box>
  );
}
