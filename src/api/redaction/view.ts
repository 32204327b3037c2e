import { listed, publicationView } from '../../content/type-view';

export const REDACTION_VIEW = publicationView({
  settings: listed('title', 'decidedAt', 'DESC'),
  typed: [
    ['contentKey', 'contentTitle'],
    ['fieldLabel', 'fieldPath'],
    ['reason', 'legalBasis'],
    ['replacement'],
    ['decidedByRole', 'decidedAt', 'availableOn'],
    ['title', 'approvedByRole'],
  ],
  columns: ['contentTitle', 'fieldLabel', 'reason'],
});
