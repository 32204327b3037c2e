import {
  CORRECTION_ROW,
  FACT_ROWS,
  PUBLICATION_RELATIONS,
  PUBLICATION_ROWS,
  listed,
  type TypeView,
} from '../../content/type-view';

export const MENU_VIEW: TypeView = {
  settings: listed('title', 'weekStart', 'DESC'),
  rows: [
    ['title', 'approvedByRole'],
    ['year', 'isoWeek'],
    ['dishes'],
    ['dishNames'],
    ['supplies'],
    ['supplierNames'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ['period', 'weekStart', 'weekEnd'],
    ...FACT_ROWS,
  ],
  columns: ['period', 'title', 'weekStart'],
  relationFields: PUBLICATION_RELATIONS,
};
