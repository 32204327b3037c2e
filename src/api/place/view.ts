import { listed, type TypeView } from '../../content/type-view';

export const PLACE_VIEW: TypeView = {
  settings: listed('name', 'code', 'ASC'),
  rows: [
    ['code', 'name'],
    ['kind', 'parentCode'],
    ['sensitive', 'visibilityScope'],
  ],
  columns: ['code', 'name', 'kind', 'parentCode', 'sensitive'],
};
