import { listed, publicationView } from '../../content/type-view';

export const ENFORCEMENT_REPORT_VIEW = publicationView({
  settings: listed('title', 'period', 'DESC'),
  typed: [
    ['regulationCode', 'period'],
    ['metric'],
    ['unit', 'goal'],
    ['target', 'actual'],
    ['conclusion'],
    ['evidenceNotes'],
    ['title', 'approvedByRole'],
  ],
  computed: [['isMet']],
  columns: ['regulationCode', 'title', 'isMet'],
});
