import { listed, publicationView } from '../../content/type-view';

export const BUDGET_VIEW = publicationView({
  settings: listed('title', 'fiscalYear', 'DESC'),
  typed: [
    ['title', 'scope'],
    ['fiscalYear', 'openingBalanceFen'],
    ['approvedOn', 'approvalDocNo', 'approvedByRole'],
    ['incomeLines'],
    ['expenditureLines'],
    ['adjustments'],
    ['adjustmentLines'],
    ['adjustmentReasons'],
  ],
  computed: [['totals']],
  columns: ['fiscalYear', 'title', 'totals'],
});
