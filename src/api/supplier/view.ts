import { listed, type TypeView } from '../../content/type-view';

export const SUPPLIER_VIEW: TypeView = {
  settings: listed('name', 'code', 'ASC'),
  rows: [
    ['name', 'code'],
    ['unifiedSocialCreditCode', 'scale'],
    ['address'],
    ['contact'],
    ['blacklistNote'],
  ],
  columns: ['code', 'name', 'unifiedSocialCreditCode', 'scale'],
};
