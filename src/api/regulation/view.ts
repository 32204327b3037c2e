import { listed, publicationView } from '../../content/type-view';

export const REGULATION_VIEW = publicationView({
  settings: listed('title', 'code', 'ASC'),
  typed: [
    ['title', 'code'],
    ['kind', 'theme', 'reviewDueOn'],
    ['keywords'],
    ['relations'],
    ['relationTitles'],
    ['reviewNotes'],
    ['approvedByRole'],
  ],
  columns: ['code', 'title', 'reviewDueOn'],
});
