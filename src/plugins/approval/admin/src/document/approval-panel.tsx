import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';

import { refreshAnswers } from '../../../../../shared/panel/use-answer';
import { useWords } from '../words/use-words';
import { CaseView } from './case-view';
import { useApprovalOfForm } from './shown-document';

/** Where a document stands on its way to publication, and what the reader can do about it. */
export const ApprovalPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { say } = useWords();
  const { isGated, address, state } = useApprovalOfForm({ model, documentId, document });
  if (!isGated || activeTab === 'published') return null;
  const title = say('panel.title');
  if (address === null) {
    return { title, content: <Typography variant="pi">{say('panel.saveFirst')}</Typography> };
  }
  if (state.kind === 'loading') {
    return { title, content: <Loader small>{say('loading')}</Loader> };
  }
  if (state.kind === 'failed') return { title, content: <Failed /> };
  if (!state.answer.isGated) return null;
  return { title, content: <CaseView address={address} shown={state.answer} /> };
};

function Failed() {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="pi" role="alert" textColor="danger700">
        {say('panel.failed')}
      </Typography>
      <Button size="S" variant="tertiary" onClick={() => refreshAnswers()}>
        {say('retry')}
      </Button>
    </Flex>
  );
}
