import { listed, type TypeView } from '../../content/type-view';

export const TERM_VIEW: TypeView = {
  settings: listed('label', 'key', 'DESC'),
  rows: [
    ['key', 'label'],
    ['startOn', 'endOn'],
  ],
  columns: ['key', 'label', 'startOn', 'endOn'],
};
