import { listed, publicationView } from '../../content/type-view';

export const INSPECTION_VIEW = publicationView({
  settings: listed('title', 'inspectedOn', 'DESC'),
  typed: [
    ['title', 'kind'],
    ['inspectedOn', 'inspectorType'],
    ['places'],
    ['result', 'scoreBp'],
    ['regulationKey', 'checklistUrl'],
    ['report'],
    ['approvedByRole'],
  ],
  computed: [['key', 'periodKey']],
  columns: ['inspectedOn', 'title', 'result'],
});
