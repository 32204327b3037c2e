import { Button, Flex, Typography } from '@strapi/design-system';

import { useSharedWords } from './words/use-panel-words';

interface PagerProps {
  readonly page: number;
  readonly total: number;
  /** As the server cuts its lists. */
  readonly pageSize: number;
  readonly onPage: (page: number) => void;
}

export function Pager({ page, total, pageSize, onPage }: PagerProps) {
  const shared = useSharedWords();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return (
    <Flex gap={2} alignItems="center" wrap="wrap">
      <Typography variant="pi" textColor="neutral600" role="status">
        {shared('pager.total', { count: total })}
      </Typography>
      {pages > 1 && (
        <>
          <Button variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {shared('pager.previous')}
          </Button>
          <Typography variant="pi">{shared('pager.page', { page, pages })}</Typography>
          <Button variant="tertiary" disabled={page >= pages} onClick={() => onPage(page + 1)}>
            {shared('pager.next')}
          </Button>
        </>
      )}
    </Flex>
  );
}
