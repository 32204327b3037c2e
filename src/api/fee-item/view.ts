import {
  CORRECTION_ROW,
  FACT_ROWS,
  PUBLICATION_RELATIONS,
  PUBLICATION_ROWS,
  listed,
  type TypeView,
} from '../../content/type-view';

export const FEE_ITEM_VIEW: TypeView = {
  settings: listed('title', 'effectiveOn', 'DESC'),
  rows: [
    ['name', 'category'],
    ['amountFen', 'unit', 'compulsory'],
    ['audience'],
    ['basis', 'approvedBy'],
    ['effectiveOn', 'expiresOn', 'complaintPhone'],
    ['refundRule'],
    ['title', 'approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ...FACT_ROWS,
  ],
  columns: ['name', 'category', 'amountFen', 'effectiveOn'],
  relationFields: PUBLICATION_RELATIONS,
};
