import { listed, publicationView } from '../../content/type-view';

export const DISCLOSURE_REPORT_VIEW = publicationView({
  settings: listed('title', 'year', 'DESC'),
  typed: [
    ['year', 'title'],
    ['proactive'],
    ['requests'],
    ['disputes'],
    ['reviews', 'lawsuits'],
    ['problems'],
    ['improvements'],
    ['approvedByRole'],
  ],
  computed: [['figuresAsOf'], ['figures'], ['coverage'], ['departments']],
  columns: ['year', 'title', 'publicSince'],
});
