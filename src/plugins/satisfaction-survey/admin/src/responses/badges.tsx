import { Flex } from '@strapi/design-system';

import { Badge } from '../../../../../shared/panel/badge';
import { CALM, CARE, GOOD } from '../../../../../shared/panel/look';
import type { ListedResponse } from '../../../contracts/admin/responses';
import { useWords } from '../words/use-words';

const LOOKS = { counted: GOOD, pending: CARE, excluded: CALM } as const;

export function StandingBadge({ standing }: Pick<ListedResponse, 'standing'>) {
  const { say } = useWords();
  return <Badge look={LOOKS[standing]}>{say(`standing.${standing}`)}</Badge>;
}

/** What should be looked at before the response counts. */
export function Flags({ flags, isLate }: Pick<ListedResponse, 'flags' | 'isLate'>) {
  const { say } = useWords();
  return (
    <Flex tag="span" gap={1} wrap="wrap">
      {isLate && <Badge look={CARE}>{say('responses.late')}</Badge>}
      {flags.map((flag) => (
        <Badge key={flag} look={CARE}>
          {say(`flag.${flag}`)}
        </Badge>
      ))}
    </Flex>
  );
}
