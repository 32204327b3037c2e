import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { Card, Empty } from '../../../../../shared/panel/card';
import { PageLink } from '../../../../../shared/panel/page-link';
import { Pager } from '../../../../../shared/panel/pager';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { BundlesResponse, ShownBundle } from '../../../contracts/bundles';
import { useMay } from '../answers/use-school';
import { BundleBadge } from '../parts/badges';
import { SchedulePage } from '../parts/page';
import { API, PAGES } from '../plugin-id';
import { useWords } from '../words/use-words';
import { NewBundleDialog } from './new-bundle-dialog';

/** Bundles that go out at one instant, the newest first. */
export function BundlesPage() {
  const { say } = useWords();
  const [page, setPage] = useState(1);
  const [isNew, setNew] = useState(false);
  const mayMake = useMay('makePlans');
  const state = useAnswer<BundlesResponse>(`${API}/bundles?page=${page}`);
  return (
    <SchedulePage
      title={say('bundles.title')}
      subtitle={say('bundles.subtitle')}
      action={mayMake && <Button onClick={() => setNew(true)}>{say('bundle.new')}</Button>}
      state={state}
    >
      {({ bundles, total, pageSize }) => (
        <>
          {bundles.length === 0 ? (
            <Empty>{say('bundles.empty')}</Empty>
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {bundles.map((bundle) => (
                <Card key={bundle.id}>
                  <BundleText bundle={bundle} />
                </Card>
              ))}
            </Flex>
          )}
          <Pager {...{ page, total, pageSize }} onPage={setPage} />
          {isNew && <NewBundleDialog onClose={() => setNew(false)} />}
        </>
      )}
    </SchedulePage>
  );
}

function BundleText({ bundle }: { readonly bundle: ShownBundle }) {
  const { say, instant } = useWords();
  const { id, title, mode, state, plannedAt, plans, madeBy, madeAt } = bundle;
  const facts = [
    say(`bundle.mode.${mode}`),
    say('bundle.count', { count: plans }),
    say('bundle.by', { name: madeBy?.name ?? say('system'), at: instant(madeAt) }),
  ];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <BundleBadge state={state} />
      <Typography fontWeight="bold" dir="auto">
        <PageLink to={`${PAGES}/bundles/${id}`}>{title}</PageLink>
      </Typography>
      {plannedAt !== null && (
        <Typography>{say('plan.planned', { time: instant(plannedAt) })}</Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {facts.join(' · ')}
      </Typography>
    </Flex>
  );
}
