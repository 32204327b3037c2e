import { Box, Button, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { PERMISSIONS } from '../../permissions';
import { Announcements } from './announcements';
import { type StatusState, useStatus } from './api';
import { AppFacts } from './app-facts';
import { PublishedTable } from './published-table';
import { ReadinessList } from './readiness-list';

function StatusBody({ state }: { readonly state: StatusState }) {
  const intl = useIntl();
  switch (state.kind) {
    case 'loading':
      return <Page.Loading>{intl.formatMessage({ id: 'delivery.loading' })}</Page.Loading>;
    case 'failed':
      return <Page.Error content={intl.formatMessage({ id: 'delivery.failed' })} />;
    case 'shown':
      return (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <ReadinessList readiness={state.status.readiness} />
          <AppFacts status={state.status} />
          <Announcements told={state.status.announcements} />
          <PublishedTable types={state.status.published} />
        </Flex>
      );
  }
}

function StatusPage() {
  const intl = useIntl();
  const { state, refresh } = useStatus();
  const isBusy = state.kind === 'loading' || (state.kind === 'shown' && state.isRefreshing);
  const title = intl.formatMessage({ id: 'delivery.title' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={intl.formatMessage({ id: 'delivery.subtitle' })}
        primaryAction={
          <Button startIcon={<ArrowClockwise />} onClick={refresh} loading={isBusy}>
            {intl.formatMessage({ id: 'delivery.refresh' })}
          </Button>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={10}>
          <StatusBody state={state} />
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

export default function ProtectedStatusPage() {
  return (
    <Page.Protect permissions={[{ action: PERMISSIONS.readStatus, subject: null }]}>
      <StatusPage />
    </Page.Protect>
  );
}
