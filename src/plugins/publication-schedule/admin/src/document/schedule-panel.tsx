import { Loader, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';

import { Failed } from '../../../../../shared/panel/failed';
import { useWords } from '../words/use-words';
import { DocumentPlans } from './document-plans';
import { useScheduleOfForm } from './shown-document';

/** When a document goes out and comes down, what came of it, and what the reader can do about it. */
export const SchedulePanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { say } = useWords();
  const { isSchedulable, address, state } = useScheduleOfForm({ model, documentId, document });
  if (!isSchedulable || activeTab === 'published') return null;
  const title = say('panel.title');
  if (address === null) {
    return { title, content: <Typography variant="pi">{say('panel.saveFirst')}</Typography> };
  }
  if (state.kind === 'loading') {
    return { title, content: <Loader small>{say('loading')}</Loader> };
  }
  if (state.kind === 'failed') return { title, content: <Failed isSmall /> };
  return { title, content: <DocumentPlans address={address} shown={state.answer} /> };
};
