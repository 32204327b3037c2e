import { Button, Flex, Typography } from '@strapi/design-system';

import { useWords } from '../words/use-words';
import { PAGE_SIZE } from './page-size';

interface PagerProps {
  readonly page: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

export function Pager({ page, total, onPage }: PagerProps) {
  const { say } = useWords();
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return (
    <Flex gap={2} alignItems="center" wrap="wrap">
      <Typography variant="pi" textColor="neutral600" role="status">
        {say('pager.total', { count: total })}
      </Typography>
      {pages > 1 && (
        <>
          <Button variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {say('pager.previous')}
          </Button>
          <Typography variant="pi">{say('pager.page', { page, pages })}</Typography>
          <Button variant="tertiary" disabled={page >= pages} onClick={() => onPage(page + 1)}>
            {say('pager.next')}
          </Button>
        </>
      )}
    </Flex>
  );
}
