import { Box, Flex, Loader, Modal, Typography } from '@strapi/design-system';

import type {
  ObligationEvent,
  ObligationResponse,
  ShownObligation,
} from '../../../contracts/obligations';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { DialogFrame } from '../../../../../shared/panel/dialog-frame';
import { PageLink } from '../../../../../shared/panel/page-link';
import { Failed } from '../../../../../shared/panel/failed';
import { useWords, type Words } from '../words/use-words';
import { searchLink } from './search-link';
import { obligationPath } from './due-query';

interface HistoryDialogProps {
  readonly obligation: ShownObligation;
  readonly name: string;
  readonly onClose: () => void;
}

/** All that happened to an obligation, in order, and what met it. */
export function HistoryDialog({ obligation, name, onClose }: HistoryDialogProps) {
  const { say } = useWords();
  const state = useAnswer<ObligationResponse>(obligationPath(obligation));
  return (
    <DialogFrame title={say('history.title', { name })} onClose={onClose}>
      <Modal.Body>
        {state.kind === 'loading' && <Loader>{say('loading')}</Loader>}
        {state.kind === 'failed' && <Failed />}
        {state.kind === 'shown' && <History shown={state.answer} />}
      </Modal.Body>
    </DialogFrame>
  );
}

function History({ shown }: { readonly shown: ObligationResponse }) {
  const words = useWords();
  const { say, instant } = words;
  const { obligation, events, publicPath } = shown;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>{obligation.sentence}</Typography>
      {obligation.fulfilledBy !== null && (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="bold">{say('history.fulfilledBy')}</Typography>
          <Typography>
            <PageLink to={searchLink(obligation.contentType, obligation.fulfilledBy)}>
              {say('history.openContent', { key: obligation.fulfilledBy })}
            </PageLink>
          </Typography>
          {publicPath !== null && (
            <Typography>
              <PageLink to={publicPath} reloadDocument target="_blank" rel="noreferrer">
                {say('history.openPublic')}
              </PageLink>
            </Typography>
          )}
        </Flex>
      )}
      {events.length === 0 ? (
        <Typography textColor="neutral600">{say('history.empty')}</Typography>
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {events.map((event, index) => (
            <Box tag="li" key={index} style={{ listStyle: 'none' }}>
              <Typography variant="pi" textColor="neutral600" tag="p">
                {instant(event.at)}
              </Typography>
              <Typography>{eventText(event, words)}</Typography>
            </Box>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

function eventText(event: ObligationEvent, { say, day }: Words): string {
  const { kind, dueOnBefore, dueOnAfter, contentKey, reason, byRole } = event;
  return say(`event.${kind}`, {
    before: dueOnBefore === null ? '—' : day(dueOnBefore),
    after: dueOnAfter === null ? '—' : day(dueOnAfter),
    ...{ key: contentKey ?? '', reason: reason ?? '', role: byRole ?? '' },
  });
}
