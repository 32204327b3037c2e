import { Flex, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { StatusResponse } from '../../contracts';
import { Section } from './section';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function Fact(props: { readonly label: string; readonly value: string }) {
  return (
    <Grid.Item col={4} s={6} xs={12}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="sigma" textColor="neutral600">
          {props.label}
        </Typography>
        <Typography>{props.value}</Typography>
      </Flex>
    </Grid.Item>
  );
}

export function AppFacts({ status }: { readonly status: StatusResponse }) {
  const intl = useIntl();
  const instant = (iso: string) =>
    intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'medium' });
  const { uptimeSeconds, database, version, lastPublishedAt, checkedAt } = status;
  const uptime = {
    days: Math.floor(uptimeSeconds / DAY),
    hours: Math.floor((uptimeSeconds % DAY) / HOUR),
    minutes: Math.floor((uptimeSeconds % HOUR) / MINUTE),
  };
  const never = intl.formatMessage({ id: 'delivery.never' });
  const lastPublication = lastPublishedAt === null ? never : instant(lastPublishedAt);
  return (
    <Section title={intl.formatMessage({ id: 'delivery.facts' })}>
      <Grid.Root gap={5}>
        <Fact
          label={intl.formatMessage({ id: 'delivery.database' })}
          value={intl.formatMessage({ id: `delivery.database.${database.client}` })}
        />
        <Fact label={intl.formatMessage({ id: 'delivery.version' })} value={version.app} />
        <Fact label={intl.formatMessage({ id: 'delivery.strapi' })} value={version.strapi} />
        <Fact
          label={intl.formatMessage({ id: 'delivery.uptime' })}
          value={intl.formatMessage({ id: 'delivery.uptime.value' }, uptime)}
        />
        <Fact
          label={intl.formatMessage({ id: 'delivery.lastPublication' })}
          value={lastPublication}
        />
        <Fact label={intl.formatMessage({ id: 'delivery.checkedAt' })} value={instant(checkedAt)} />
      </Grid.Root>
    </Section>
  );
}
