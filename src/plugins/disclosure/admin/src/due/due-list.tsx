import { Button, Flex, Typography } from '@strapi/design-system';

import type { DueResponse } from '../../../contracts/obligations';
import { Empty, Heading } from '../../../../../shared/panel/card';
import { Warnings } from '../parts/warnings';
import { useWords } from '../words/use-words';
import { ObligationCard } from './obligation-card';

interface DueListProps {
  readonly due: DueResponse;
  readonly onDepartment: (code: string) => void;
}

/** What is open: overdue first, the longest overdue at the top, then week by week. */
export function DueList({ due, onDepartment }: DueListProps) {
  const { say, day } = useWords();
  const isNothing = due.overdue.length === 0 && due.weeks.length === 0;
  const list = (obligations: DueResponse['overdue']) => (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {obligations.map((obligation) => (
        <ObligationCard
          key={`${obligation.itemNo} ${obligation.periodKey}`}
          obligation={obligation}
          isDraftable={due.draftable.includes(obligation.itemNo)}
        />
      ))}
    </Flex>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Warnings warnings={due.warnings} />
      <Typography role="status">
        {say('due.counts', { ...due.counts, day: day(due.asOf) })}
      </Typography>
      <Departments {...{ due, onDepartment }} />
      {isNothing && <Empty>{say('due.nothing')}</Empty>}
      {due.overdue.length > 0 && (
        <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
          <Heading>{say('due.overdue', { count: due.overdue.length })}</Heading>
          {list(due.overdue)}
        </Flex>
      )}
      {due.weeks.map(({ week, startOn, endOn, obligations }) => (
        <Flex tag="section" key={week} direction="column" alignItems="stretch" gap={2}>
          <Heading>
            {say('due.week', {
              ...{ year: week.slice(0, 4), number: Number(week.slice(6)) },
              ...{ from: day(startOn), to: day(endOn) },
            })}
          </Heading>
          {list(obligations)}
        </Flex>
      ))}
    </Flex>
  );
}

/** Each department that has something open; those of the reader come first. */
function Departments({ due, onDepartment }: DueListProps) {
  const { say } = useWords();
  if (due.departments.length === 0) return null;
  const isOwn = (code: string) => due.ownDepartments.includes(code);
  const sorted = [...due.departments].sort(
    (one, other) =>
      Number(isOwn(other.department.code)) - Number(isOwn(one.department.code)) ||
      other.counts.overdue - one.counts.overdue,
  );
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('due.departments')}>
      {sorted.map(({ department: { code, name }, counts }) => (
        <Button
          key={code}
          size="S"
          variant={counts.overdue > 0 ? 'danger-light' : 'tertiary'}
          onClick={() => onDepartment(code)}
        >
          {say(isOwn(code) ? 'due.department.own' : 'due.department', { name, ...counts })}
        </Button>
      ))}
    </Flex>
  );
}
