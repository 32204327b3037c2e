import { listed, type TypeView } from '../../content/type-view';

export const PUBLICATION_RECORD_VIEW: TypeView = {
  settings: listed('contentTitle', 'postedAt', 'DESC'),
  rows: [
    ['contentKey', 'contentLocale', 'revision'],
    ['channel', 'postedAt'],
    ['takeDownDueAt', 'withdrawnAt'],
    ['postedByRole', 'url'],
    ['contentTitle'],
    ['note'],
    ['evidence'],
    ['daysOverdue', 'isAutomatic', 'visibilityScope'],
    ['contentType', 'contentDocumentId'],
  ],
  columns: ['postedAt', 'channel', 'contentTitle', 'withdrawnAt', 'daysOverdue'],
};
