import { listed, publicationView } from '../../content/type-view';

export const IMPROVEMENT_ACTION_VIEW = publicationView({
  settings: listed('title', 'completionDueOn', 'DESC'),
  typed: [
    ['title'],
    ['proposalText'],
    ['sourceType', 'sourceKey', 'sourceQuestionNo'],
    ['meetingKey', 'completionDueOn'],
    ['publicCredit'],
    ['declineReason'],
    ['outcome'],
    ['resultType', 'resultKey'],
    ['metricName', 'metricUnit'],
    ['metricBefore', 'metricAfter'],
    ['proposerName'],
    ['internalNotes'],
    ['approvedByRole'],
  ],
  computed: [['state', 'decision', 'doneOn']],
  columns: ['title', 'state', 'completionDueOn'],
});
