import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

import type { ReadinessResponse } from '../../contracts';
import { Section } from './section';

function Line(props: { readonly icon: ReactNode; readonly children: string }) {
  return (
    <Flex gap={2} tag="li" alignItems="flex-start">
      {props.icon}
      <Typography>{props.children}</Typography>
    </Flex>
  );
}

const GOOD = <CheckCircle aria-hidden fill="success600" />;
const BAD = <CrossCircle aria-hidden fill="danger600" />;
const CARE = <WarningCircle aria-hidden fill="warning600" />;

/** Alive, and every reason for being ready or not, in words. */
export function ReadinessList({ readiness }: { readonly readiness: ReadinessResponse }) {
  const intl = useIntl();
  const isReady = readiness.status === 'ready';
  return (
    <Section title={intl.formatMessage({ id: isReady ? 'delivery.ready' : 'delivery.notReady' })}>
      <Flex direction="column" alignItems="stretch" gap={2} tag="ul">
        <Line icon={GOOD}>{intl.formatMessage({ id: 'delivery.live' })}</Line>
        {readiness.checks.map(({ name, ok }) => (
          <Line key={name} icon={ok ? GOOD : BAD}>
            {intl.formatMessage({ id: `delivery.check.${name}.${ok ? 'ok' : 'bad'}` })}
          </Line>
        ))}
        {readiness.testClock === true && (
          <Line icon={CARE}>{intl.formatMessage({ id: 'delivery.testClock' })}</Line>
        )}
      </Flex>
    </Section>
  );
}
