import { Flex } from '@strapi/design-system';

import type { ObligationsResponse } from '../../../contracts/obligations';
import { Empty } from '../../../../../shared/panel/card';
import { Pager } from '../../../../../shared/panel/pager';
import { PAGE_SIZE } from '../parts/page-size';
import { useWords } from '../words/use-words';
import { ObligationCard } from './obligation-card';

interface AllObligationsProps {
  readonly answer: ObligationsResponse;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Everything that was ever owed, met or not, the newest due day first. */
export function AllObligations({ answer, page, onPage }: AllObligationsProps) {
  const { say } = useWords();
  const { obligations, total } = answer;
  if (obligations.length === 0) return <Empty>{say('due.all.empty')}</Empty>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {obligations.map((obligation) => (
          <ObligationCard
            key={`${obligation.itemNo} ${obligation.periodKey}`}
            obligation={obligation}
            isDraftable={false}
          />
        ))}
      </Flex>
      <Pager {...{ page, total, onPage, pageSize: PAGE_SIZE }} />
    </Flex>
  );
}
