import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import type { CaseStateName } from '../../../contracts/common';
import { STATE_LOOKS, type Look } from '../words/state-look';
import { useWords } from '../words/use-words';

/** A word on a coloured ground. */
export function Badge({ look, children }: { readonly look: Look; readonly children: ReactNode }) {
  return (
    <Box
      tag="span"
      background={look.backgroundColor}
      hasRadius
      paddingLeft={2}
      paddingRight={2}
      paddingTop={1}
      paddingBottom={1}
    >
      <Typography variant="pi" fontWeight="bold" textColor={look.textColor}>
        {children}
      </Typography>
    </Box>
  );
}

export function StateBadge({ state }: { readonly state: CaseStateName }) {
  const { say } = useWords();
  return <Badge look={STATE_LOOKS[state]}>{say(`state.${state}`)}</Badge>;
}

const LATE: Look = { backgroundColor: 'danger100', textColor: 'danger700' };

/** By how many workdays it is late; nothing in time. */
export function LateBadge({ workdays }: { readonly workdays: number }) {
  const { say } = useWords();
  if (workdays <= 0) return null;
  return <Badge look={LATE}>{say('late', { count: workdays })}</Badge>;
}

/** Something is public that not everybody approved. */
export function OwedBadge({ isOwed }: { readonly isOwed: boolean }) {
  const { say } = useWords();
  return isOwed ? <Badge look={LATE}>{say('owed')}</Badge> : null;
}
