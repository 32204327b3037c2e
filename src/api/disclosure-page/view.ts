import {
  CORRECTION_ROW,
  FACT_ROWS,
  PUBLICATION_RELATIONS,
  PUBLICATION_ROWS,
  listed,
  type TypeView,
} from '../../content/type-view';

export const DISCLOSURE_PAGE_VIEW: TypeView = {
  settings: listed('title', 'catalogueNo', 'ASC'),
  rows: [
    ['title', 'category'],
    ['body'],
    ['attachments'],
    ['approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ...FACT_ROWS,
  ],
  columns: ['catalogueNo', 'title', 'category'],
  relationFields: PUBLICATION_RELATIONS,
};
