import { listed, publicationView } from '../../content/type-view';

export const INFORMATION_REQUEST_VIEW = publicationView({
  settings: listed('requestNo', 'receivedOn', 'DESC'),
  typed: [
    ['requestNo', 'mode'],
    ['receivedOn', 'requesterType'],
    ['requester'],
    ['subject'],
    ['title'],
    ['replySummary'],
    ['legalBasis'],
    ['madeProactive'],
    ['internalNotes'],
    ['approvedByRole'],
  ],
  computed: [
    ['state', 'replyDueOn'],
    ['decision', 'refusalReason'],
    ['repliedOn', 'closedOn'],
    ['clarificationAskedOn', 'clarifiedOn'],
    ['thirdPartyAskedOn', 'thirdPartyRepliedOn'],
    ['extendedOn', 'extensionNoticeOn', 'extensionApprovedByRole'],
  ],
  columns: ['requestNo', 'receivedOn', 'state', 'replyDueOn'],
});
