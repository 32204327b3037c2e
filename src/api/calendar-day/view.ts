import { listed, type TypeView } from '../../content/type-view';

export const CALENDAR_DAY_VIEW: TypeView = {
  settings: listed('label', 'date', 'DESC'),
  rows: [
    ['date', 'kind'],
    ['label', 'isWorkday'],
  ],
  columns: ['date', 'label', 'kind', 'isWorkday'],
};
