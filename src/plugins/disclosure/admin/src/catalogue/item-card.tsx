import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { ItemsResponse, ShownItem } from '../../../contracts/catalogue';
import { Card } from '../../../../../shared/panel/card';
import { Badge } from '../../../../../shared/panel/badge';
import { StateBadge } from '../parts/state-badge';
import { CALM } from '../../../../../shared/panel/look';
import { useWords } from '../words/use-words';
import { VersionsDialog } from './versions-dialog';

interface ItemCardProps {
  readonly shown: ShownItem;
  readonly choices: ItemsResponse['choices'];
  readonly mayManage: boolean;
  readonly onEdit: () => void;
}

/** An item of the catalogue: its rule in words, how it stands, when it was published last. */
export function ItemCard({ shown, choices, mayManage, onEdit }: ItemCardProps) {
  const { say, day, instant, list, nameOf } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { item, title, department, cadenceText, ruleText, current, next, lastPublished } = shown;
  const name = `${item.itemNo} ${title}`;
  const type = choices.contentTypes.find(({ uid }) => uid === item.contentType)?.name;
  const channels = choices.channels.filter(({ key }) => item.channels.some((one) => one === key));
  const facts = [
    department.name,
    type === undefined ? item.contentType : nameOf(type),
    list(channels.map(({ name: channel }) => channel)),
  ];
  return (
    <Card>
      <Flex justifyContent="space-between" gap={4} wrap="wrap" alignItems="flex-start">
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 26rem">
          <Flex gap={1} wrap="wrap">
            {current !== null && <StateBadge state={current.state} />}
            {!shown.isActive && <Badge look={CALM}>{say('item.inactive')}</Badge>}
            {item.measuredFrom === null && <Badge look={CALM}>{say('item.unmeasured')}</Badge>}
          </Flex>
          <Typography fontWeight="bold">{name}</Typography>
          <Typography>{say('item.rule', { cadence: cadenceText, rule: ruleText })}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {facts.join(' · ')}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {lastPublished === null
              ? say('item.neverPublished')
              : say('item.lastPublished', {
                  ...{ period: lastPublished.periodKey, at: instant(lastPublished.publicSince) },
                })}
            {next !== null &&
              ` ${say('item.next', { period: next.periodKey, day: day(next.dueOn) })}`}
          </Typography>
        </Flex>
        <Flex gap={2} wrap="wrap" data-no-print>
          <Button
            variant="tertiary"
            aria-label={`${say('versions')} ${name}`}
            onClick={() => setOpen(true)}
          >
            {say('versions')}
          </Button>
          {mayManage && (
            <Button variant="secondary" aria-label={`${say('item.edit')} ${name}`} onClick={onEdit}>
              {say('item.edit')}
            </Button>
          )}
        </Flex>
      </Flex>
      {isOpen && <VersionsDialog itemNo={item.itemNo} name={name} onClose={() => setOpen(false)} />}
    </Card>
  );
}
