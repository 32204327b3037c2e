import {
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { AccessLogResponse, LoggedAccessShown } from '../../content/restricted/contracts';
import { staffPermissions } from '../../content/staff-permissions';
import { useWords } from '../use-words';
import { accessSubject } from './access-subject';
import { Card, StaffPage } from './staff-page';
import { useAnswer } from './use-answer';

interface Asking {
  readonly page: number;
  readonly userId: string;
  readonly from: string;
  readonly to: string;
}

const FIRST: Asking = { page: 1, userId: '', from: '', to: '' };

function addressOf(asking: Asking): string {
  const filled = Object.entries(asking).filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled.map(([name, value]) => [name, String(value)]));
  return `/transparency/access-log?${query.toString()}`;
}

function AccessLogPage() {
  const { say } = useWords();
  const [asking, setAsking] = useState(FIRST);
  const { state } = useAnswer<AccessLogResponse>(addressOf(asking));
  return (
    <StaffPage title={say('access.menu')} subtitle={say('access.subtitle')} state={state}>
      {(log) => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Filters
            asking={asking}
            users={log.users}
            onChange={(changes) => setAsking({ ...asking, page: 1, ...changes })}
          />
          <Typography variant="pi" role="status">
            {log.total === 0 ? say('access.empty') : say('access.total', { count: log.total })}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2} tag="ul">
            {log.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} timeZone={log.timeZone} />
            ))}
          </Flex>
          <Pages log={log} onTurn={(page) => setAsking({ ...asking, page })} />
        </Flex>
      )}
    </StaffPage>
  );
}

interface FiltersProps {
  readonly asking: Asking;
  readonly users: AccessLogResponse['users'];
  readonly onChange: (changes: Partial<Asking>) => void;
}

function Filters({ asking, users, onChange }: FiltersProps) {
  const { say } = useWords();
  return (
    <Flex gap={2} wrap="wrap">
      <SingleSelect
        aria-label={say('access.who')}
        placeholder={say('access.everybody')}
        value={asking.userId}
        onChange={(userId: string | number) => onChange({ userId: String(userId) })}
        onClear={() => onChange({ userId: '' })}
      >
        {users.map(({ id, name }) => (
          <SingleSelectOption key={id} value={String(id)}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          aria-label={say(`access.${end}`)}
          value={asking[end]}
          onChange={({ target }: { target: { value: string } }) =>
            onChange({ [end]: target.value })
          }
        />
      ))}
    </Flex>
  );
}

function Entry({
  entry,
  timeZone,
}: {
  readonly entry: LoggedAccessShown;
  readonly timeZone: string;
}) {
  const { say, locale } = useWords();
  const intl = useIntl();
  const at = intl.formatDate(entry.at, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <Card>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="pi" textColor="neutral600">
          {`${at} · ${entry.userName} · ${say(`access.kind.${entry.kind}`)}`}
        </Typography>
        <Typography fontWeight="bold">{`${accessSubject(entry, locale)} · ${entry.documentId}`}</Typography>
        {entry.reason !== '' && (
          <Typography>{say('access.because', { reason: entry.reason })}</Typography>
        )}
      </Flex>
    </Card>
  );
}

interface PagesProps {
  readonly log: AccessLogResponse;
  readonly onTurn: (page: number) => void;
}

function Pages({ log, onTurn }: PagesProps) {
  const { say } = useWords();
  const { page } = log;
  const pages = Math.max(1, Math.ceil(log.total / log.pageSize));
  if (pages === 1) return null;
  return (
    <Flex gap={2}>
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {say('access.previous')}
      </Button>
      <Typography variant="pi">{say('access.page', { page, pages })}</Typography>
      <Button variant="tertiary" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {say('access.next')}
      </Button>
    </Flex>
  );
}

export default function ProtectedAccessLogPage() {
  return (
    <Page.Protect permissions={[{ action: staffPermissions.readAccessLog, subject: null }]}>
      <AccessLogPage />
    </Page.Protect>
  );
}
