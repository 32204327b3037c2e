import {
  CORRECTION_ROW,
  FACT_ROWS,
  PUBLICATION_RELATIONS,
  PUBLICATION_ROWS,
  listed,
  type TypeView,
} from '../../content/type-view';

export const BUDGET_VIEW: TypeView = {
  settings: listed('title', 'fiscalYear', 'DESC'),
  rows: [
    ['title', 'scope'],
    ['fiscalYear', 'openingBalanceFen'],
    ['approvedOn', 'approvalDocNo', 'approvedByRole'],
    ['incomeLines'],
    ['expenditureLines'],
    ['adjustments'],
    ['adjustmentLines'],
    ['adjustmentReasons'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ['totals'],
    ...FACT_ROWS,
  ],
  columns: ['fiscalYear', 'title', 'totals'],
  relationFields: PUBLICATION_RELATIONS,
};
