import { listed, type TypeView } from '../../content/type-view';

export const CLASSIFICATION_CODE_VIEW: TypeView = {
  settings: listed('name', 'code', 'ASC'),
  columns: ['scheme', 'code', 'name', 'parentCode'],
};
