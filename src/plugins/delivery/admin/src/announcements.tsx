import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';

import type { GivenUp, StatusResponse } from '../../contracts';
import { Section } from './section';

const PURGE = 'delivery.purge';
const GOOD = <CheckCircle aria-hidden fill="success600" />;
const BAD = <CrossCircle aria-hidden fill="danger600" />;

function GivenUpLine({ message }: { readonly message: GivenUp }) {
  const intl = useIntl();
  const { topic, failure, at } = message;
  const to =
    topic === PURGE
      ? intl.formatMessage({ id: 'delivery.announcements.cache' })
      : topic.slice(topic.indexOf('/') + 1);
  const when = intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Typography tag="li" textColor="neutral600">
      {intl.formatMessage({ id: 'delivery.announcements.line' }, { to, when, failure })}
    </Typography>
  );
}

/** What other systems are told of publications: how much waits, and what was given up and why. */
export function Announcements({ told }: { readonly told: StatusResponse['announcements'] }) {
  const intl = useIntl();
  const { isOn, waiting, givenUp, newestGivenUp } = told;
  if (!isOn && waiting + givenUp === 0) return null;
  return (
    <Section title={intl.formatMessage({ id: 'delivery.announcements' })}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography>
          {intl.formatMessage({ id: 'delivery.announcements.waiting' }, { count: waiting })}
        </Typography>
        <Flex gap={2} alignItems="flex-start">
          {givenUp === 0 ? GOOD : BAD}
          <Typography>
            {intl.formatMessage(
              { id: `delivery.announcements.${givenUp === 0 ? 'noneGivenUp' : 'givenUp'}` },
              { count: givenUp },
            )}
          </Typography>
        </Flex>
        <Flex direction="column" alignItems="stretch" gap={1} tag="ul">
          {newestGivenUp.map((message, no) => (
            <GivenUpLine key={`${message.topic} ${message.at} ${no}`} message={message} />
          ))}
        </Flex>
      </Flex>
    </Section>
  );
}
