import { listed, type TypeView } from '../../content/type-view';

export const DEPARTMENT_VIEW: TypeView = {
  settings: listed('name', 'code', 'ASC'),
  columns: ['code', 'name', 'headRole'],
};
