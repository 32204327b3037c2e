import { listed, type TypeView } from '../../content/type-view';

export const THRESHOLD_VIEW: TypeView = {
  settings: listed('kind', 'validFrom', 'DESC'),
  rows: [['kind', 'category'], ['amountFen', 'validFrom', 'validTo'], ['sourceDocument']],
  columns: ['kind', 'category', 'amountFen', 'validFrom', 'validTo'],
};
