import { listed, publicationView } from '../../content/type-view';

export const DISCLOSURE_PAGE_VIEW = publicationView({
  settings: listed('title', 'catalogueNo', 'ASC'),
  typed: [['title', 'category'], ['body'], ['attachments'], ['approvedByRole']],
  columns: ['catalogueNo', 'title', 'category'],
});
