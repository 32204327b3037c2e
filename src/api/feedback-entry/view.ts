import { listed, publicationView } from '../../content/type-view';

export const FEEDBACK_ENTRY_VIEW = publicationView({
  settings: listed('title', 'receivedOn', 'DESC'),
  typed: [
    ['question'],
    ['reply'],
    ['service', 'kind', 'outcome'],
    ['receivedOn', 'repliedOn', 'satisfaction'],
    ['ticketNo', 'title'],
    ['approvedByRole'],
  ],
  columns: ['title', 'service', 'outcome', 'receivedOn'],
});
