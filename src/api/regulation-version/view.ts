import { listed, publicationView } from '../../content/type-view';

export const REGULATION_VERSION_VIEW = publicationView({
  settings: listed('title', 'key', 'ASC'),
  typed: [
    ['regulationCode', 'versionNo', 'changeKind'],
    ['documentNo', 'adoptedOn', 'effectiveOn'],
    ['articles'],
    ['explanation'],
    ['consultationThemes'],
    ['consultationAnswers'],
    ['draftingNotes'],
    ['title', 'approvedByRole'],
  ],
  computed: [
    ['state', 'expiresOn', 'repealDocumentNo'],
    ['consultationOpensOn', 'consultationClosesOn', 'commentCount'],
  ],
  columns: ['title', 'state', 'effectiveOn'],
});
