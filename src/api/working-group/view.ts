import { publicationView } from '../../content/type-view';

export const WORKING_GROUP_VIEW = publicationView({
  settings: { mainField: 'title' },
  typed: [
    ['title'],
    ['establishedOn', 'meetingsPerTerm'],
    ['members'],
    ['memberWords'],
    ['memberNames'],
    ['approvedByRole'],
  ],
  columns: [],
});
