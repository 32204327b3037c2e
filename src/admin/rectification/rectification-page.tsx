import { Badge, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { isInterimOverdue, overdueDays } from '../../api/inspection-finding/overdue';
import { INSPECTION_FINDING_WORDS } from '../../api/inspection-finding/words';
import { DEFAULT_LOCALE } from '../../content/locales';
import { dayIn, DEFAULT_TIME_ZONE } from '../../site/dates';
import { Card, Heading, StaffPage } from '../staff/staff-page';
import { useAnswer } from '../staff/use-answer';
import { useWords, type WordKey } from '../use-words';
import { sortedByUrgency, type OpenFinding } from './open-findings';
import { FINDING_UID, READ_FINDINGS } from './register-rectification';

interface FindingList {
  readonly results: readonly OpenFinding[];
}

/** The Chinese row of a finding is always there; no list holds more open ones than this. */
const OPEN_FINDINGS = `/content-manager/collection-types/${FINDING_UID}?${new URLSearchParams({
  ...{ locale: DEFAULT_LOCALE, sort: 'rectifyDueOn:ASC', page: '1', pageSize: '100' },
  'filters[state][$ne]': 'verified',
}).toString()}`;

function RectificationPage() {
  const { say } = useWords();
  const { state } = useAnswer<FindingList>(OPEN_FINDINGS);
  const now = new Date().toISOString();
  const today = dayIn(now, DEFAULT_TIME_ZONE);
  return (
    <StaffPage
      title={say('rectification.menu')}
      subtitle={say('rectification.subtitle')}
      state={state}
    >
      {({ results }) => {
        const { overdue, running, checking } = sortedByUrgency(results, { now, today });
        return (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Part heading="rectification.overdue" findings={overdue} at={{ now, today }} />
            <Part heading="rectification.checking" findings={checking} at={{ now, today }} />
            <Part heading="rectification.running" findings={running} at={{ now, today }} />
          </Flex>
        );
      }}
    </StaffPage>
  );
}

interface Moment {
  readonly now: string;
  readonly today: string;
}

interface PartProps {
  readonly heading: WordKey;
  readonly findings: readonly OpenFinding[];
  readonly at: Moment;
}

function Part({ heading, findings, at }: PartProps) {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} tag="section">
      <Heading>{say(heading, { count: findings.length })}</Heading>
      {findings.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('rectification.none')}
        </Typography>
      )}
      <Flex direction="column" alignItems="stretch" gap={2} tag="ul">
        {findings.map((finding) => (
          <FindingCard key={finding.documentId} finding={finding} at={at} />
        ))}
      </Flex>
    </Flex>
  );
}

const LATE = { backgroundColor: 'danger100', textColor: 'danger700' } as const;

function FindingCard({ finding, at }: { readonly finding: OpenFinding; readonly at: Moment }) {
  const { say, locale } = useWords();
  const { documentId, title, severity, state, rectifyDueOn, responsibleRole } = finding;
  const days = overdueDays(finding, at.today);
  const named = (attribute: 'severity' | 'state', value: string | null) =>
    INSPECTION_FINDING_WORDS.fields[attribute]?.options?.[value ?? '']?.[locale] ?? value;
  return (
    <Card>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography
          tag={Link}
          to={`/content-manager/collection-types/${FINDING_UID}/${documentId}`}
          fontWeight="bold"
          textColor="primary600"
        >
          {title ?? documentId}
        </Typography>
        <Flex gap={1} wrap="wrap">
          <Badge>{named('severity', severity)}</Badge>
          <Badge>{named('state', state)}</Badge>
          {days > 0 && <Badge {...LATE}>{say('rectification.days', { days })}</Badge>}
          {isInterimOverdue(finding, at.now) && (
            <Badge {...LATE}>{say('rectification.unsafe')}</Badge>
          )}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {say('rectification.due', { day: rectifyDueOn ?? '—', role: responsibleRole ?? '—' })}
        </Typography>
      </Flex>
    </Card>
  );
}

export default function ProtectedRectificationPage() {
  return (
    <Page.Protect permissions={[READ_FINDINGS]}>
      <RectificationPage />
    </Page.Protect>
  );
}
