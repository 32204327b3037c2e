import { listed, publicationView } from '../../content/type-view';

export const ASSET_REGISTER_VIEW = publicationView({
  settings: listed('title', 'asOf', 'DESC'),
  typed: [['year', 'quarter'], ['title', 'preparedByRole'], ['approvedByRole']],
  computed: [['asOf', 'listedRecords'], ['totals'], ['byCategory'], ['byState'], ['listHash']],
  columns: ['title', 'asOf', 'publicSince'],
});
