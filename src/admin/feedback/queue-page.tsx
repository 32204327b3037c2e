import { Button, Flex, TextInput, Typography } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import {
  PAGE_SIZE,
  QUEUE_VIEWS,
  type ChoicesResponse,
  type QueueResponse,
  type QueueView,
} from '../../feedback/staff-contracts';
import { staffPermissions } from '../../content/staff-permissions';
import { StaffPage } from '../staff/staff-page';
import { useAnswer } from '../staff/use-answer';
import { useWords } from '../use-words';
import { choiceNames } from './choice-names';
import { PaperForm } from './paper-form';
import { QueueList } from './queue-list';
import { TemplateList } from './template-list';
import { TicketView } from './ticket-view';

const MAY = {
  handle: [{ action: staffPermissions.handleFeedback, subject: null }],
  readAll: [{ action: staffPermissions.readAllFeedback, subject: null }],
};

type Open = 'paper' | 'templates' | number | null;

function QueuePage() {
  const { say } = useWords();
  const [view, setView] = useState<QueueView>('open');
  const [number, setNumber] = useState('');
  const [page, setPage] = useState(1);
  const [open, setOpen] = useState<Open>(null);
  const { allowedActions } = useRBAC(MAY);
  const mayHandle = allowedActions['canHandle'] === true;
  const query = new URLSearchParams({ view, page: String(page), number });
  const { state, refresh } = useAnswer<QueueResponse>(`/transparency/feedback?${query.toString()}`);
  const choices = useAnswer<ChoicesResponse>('/transparency/feedback/choices').state;
  const names = choiceNames(choices.kind === 'shown' ? choices.answer : null);
  const close = () => {
    setOpen(null);
    refresh();
  };
  if (typeof open === 'number') {
    return <TicketView id={open} mayHandle={mayHandle} onClose={close} />;
  }
  const action = mayHandle && open === null && (
    <Flex gap={2} wrap="wrap">
      {allowedActions['canReadAll'] === true && (
        <Button variant="tertiary" onClick={() => setOpen('templates')}>
          {say('feedback.templates')}
        </Button>
      )}
      <Button onClick={() => setOpen('paper')}>{say('feedback.enter')}</Button>
    </Flex>
  );
  return (
    <StaffPage
      title={say('feedback.menu')}
      subtitle={say('feedback.subtitle')}
      {...{ action, state }}
    >
      {(answer) => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          {open === 'paper' && <PaperForm onClose={close} />}
          {open === 'templates' && <TemplateList onClose={close} />}
          <Views
            {...{ view, counts: answer.counts }}
            onView={(next) => {
              setView(next);
              setPage(1);
            }}
          />
          <TextInput
            aria-label={say('feedback.find')}
            placeholder={say('feedback.find')}
            value={number}
            onChange={({ target }: { target: { value: string } }) => {
              setNumber(target.value);
              setPage(1);
            }}
          />
          <QueueList tickets={answer.tickets} names={names} onOpen={setOpen} />
          <Pages {...{ page, total: answer.total, onPage: setPage }} />
        </Flex>
      )}
    </StaffPage>
  );
}

interface ViewsProps {
  readonly view: QueueView;
  readonly counts: QueueResponse['counts'];
  readonly onView: (view: QueueView) => void;
}

/** The lists there are for whoever asks, each with its number. */
function Views({ view, counts, onView }: ViewsProps) {
  const { say } = useWords();
  return (
    <Flex gap={2} wrap="wrap" role="group">
      {QUEUE_VIEWS.filter((one) => counts[one] !== undefined).map((one) => (
        <Button
          key={one}
          variant={one === view ? 'default' : 'tertiary'}
          aria-pressed={one === view}
          onClick={() => onView(one)}
        >
          {`${say(`feedback.view.${one}`)} ${counts[one] ?? 0}`}
        </Button>
      ))}
    </Flex>
  );
}

interface PagesProps {
  readonly page: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

function Pages({ page, total, onPage }: PagesProps) {
  const { say } = useWords();
  return (
    <Flex gap={2} alignItems="center">
      <Typography variant="pi" textColor="neutral600">
        {say('feedback.total', { count: total })}
      </Typography>
      {page > 1 && (
        <Button variant="tertiary" onClick={() => onPage(page - 1)}>
          {say('feedback.previous')}
        </Button>
      )}
      {page * PAGE_SIZE < total && (
        <Button variant="tertiary" onClick={() => onPage(page + 1)}>
          {say('feedback.next')}
        </Button>
      )}
    </Flex>
  );
}

export default function ProtectedQueuePage() {
  return (
    <Page.Protect permissions={[{ action: staffPermissions.readFeedback, subject: null }]}>
      <QueuePage />
    </Page.Protect>
  );
}
