import { listed, publicationView } from '../../content/type-view';

export const MENU_VIEW = publicationView({
  settings: listed('title', 'weekStart', 'DESC'),
  typed: [
    ['title', 'approvedByRole'],
    ['year', 'isoWeek'],
    ['dishes'],
    ['dishNames'],
    ['supplies'],
    ['supplierNames'],
  ],
  computed: [['period', 'weekStart', 'weekEnd']],
  columns: ['period', 'title', 'weekStart'],
});
