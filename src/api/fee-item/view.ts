import { listed, publicationView } from '../../content/type-view';

export const FEE_ITEM_VIEW = publicationView({
  settings: listed('title', 'effectiveOn', 'DESC'),
  typed: [
    ['name', 'category'],
    ['amountFen', 'unit', 'compulsory'],
    ['audience'],
    ['basis', 'approvedBy'],
    ['effectiveOn', 'expiresOn', 'complaintPhone'],
    ['refundRule'],
    ['title', 'approvedByRole'],
  ],
  columns: ['name', 'amountFen', 'effectiveOn'],
});
