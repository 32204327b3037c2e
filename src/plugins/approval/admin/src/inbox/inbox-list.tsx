import { Checkbox, Flex, Typography } from '@strapi/design-system';

import type { InboxItem, InboxView } from '../../../contracts/cases';
import { Card, Empty } from '../../../../../shared/panel/card';
import { PageLink } from '../../../../../shared/panel/page-link';
import { LateBadge, OwedBadge, StateBadge } from '../parts/state-badge';
import { documentLink } from '../../../../../shared/panel/document-link';
import { useWords } from '../words/use-words';

interface InboxListProps {
  readonly view: InboxView;
  readonly items: readonly InboxItem[];
  readonly mayDecide: boolean;
  /** Ids of the cases that are ticked. */
  readonly chosen: readonly number[];
  readonly onChoose: (item: InboxItem, isOn: boolean) => void;
}

/** The cases of a list; those the reader may decide can be ticked. */
export function InboxList({ view, items, mayDecide, chosen, onChoose }: InboxListProps) {
  const { say } = useWords();
  if (items.length === 0) return <Empty>{say(`inbox.empty.${view}`)}</Empty>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {items.map((item) => (
        <Card key={item.caseId}>
          <Flex alignItems="flex-start" gap={3}>
            {mayDecide && item.mine.length > 0 && (
              <Checkbox
                aria-label={say('bulk.choose', { title: item.title })}
                checked={chosen.includes(item.caseId)}
                onCheckedChange={(checked) => onChoose(item, checked === true)}
              />
            )}
            <ItemText item={item} />
          </Flex>
        </Card>
      ))}
    </Flex>
  );
}

/** A case in a few lines: what it is, how it stands, who put it forward, until when it waits. */
export function ItemText({ item }: { readonly item: InboxItem }) {
  const { say, day, instant, titleOf, nameOf } = useWords();
  const step = titleOf(item.stepTitles);
  const facts = [
    nameOf(item.typeName),
    ...(step === '' ? [] : [say('inbox.step', { step })]),
    ...(item.submittedBy === null || item.submittedAt === null
      ? []
      : [say('inbox.submitted', { name: item.submittedBy.name, at: instant(item.submittedAt) })]),
    ...(item.dueOn === null ? [] : [say('step.due', { day: day(item.dueOn) })]),
  ];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={1} wrap="wrap">
        <StateBadge state={item.state} />
        <LateBadge workdays={item.workdaysLate} />
        <OwedBadge isOwed={item.owesReview} />
      </Flex>
      <Typography fontWeight="bold" dir="auto">
        <PageLink to={documentLink({ ...item, uid: item.contentType })}>
          {item.title === '' ? item.documentId : item.title}
        </PageLink>
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {facts.join(' · ')}
      </Typography>
    </Flex>
  );
}
