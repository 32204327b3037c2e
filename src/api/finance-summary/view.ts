import { listed, publicationView } from '../../content/type-view';

export const FINANCE_SUMMARY_VIEW = publicationView({
  settings: listed('title', 'period', 'DESC'),
  typed: [
    ['title', 'scope'],
    ['fiscalYear', 'month', 'openingBalanceFen'],
    ['incomeLines'],
    ['expenditureLines'],
    ['plainSummary'],
    ['varianceNotes'],
    ['procurementPayments'],
    ['repairItems'],
    ['repairItemTitles'],
    ['preparedByRole', 'checkedByRole', 'approvedByRole'],
    ['attachments', 'ledgerFile'],
  ],
  computed: [['totals'], ['highlights']],
  columns: ['period', 'title', 'totals'],
});
