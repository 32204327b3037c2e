import {
  CORRECTION_ROW,
  FACT_ROWS,
  PUBLICATION_RELATIONS,
  PUBLICATION_ROWS,
  listed,
  type TypeView,
} from '../../content/type-view';

export const REDACTION_VIEW: TypeView = {
  settings: listed('title', 'decidedAt', 'DESC'),
  rows: [
    ['contentKey', 'contentTitle'],
    ['fieldLabel', 'fieldPath'],
    ['reason', 'legalBasis'],
    ['replacement'],
    ['decidedByRole', 'decidedAt', 'availableOn'],
    ['title', 'approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ...FACT_ROWS,
  ],
  columns: ['contentTitle', 'fieldLabel', 'reason'],
  relationFields: PUBLICATION_RELATIONS,
};
