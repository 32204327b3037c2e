import {
  CORRECTION_ROW,
  FACT_ROWS,
  PUBLICATION_RELATIONS,
  PUBLICATION_ROWS,
  listed,
  type TypeView,
} from '../../content/type-view';

export const FINANCE_SUMMARY_VIEW: TypeView = {
  settings: listed('title', 'period', 'DESC'),
  rows: [
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
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ['totals'],
    ['highlights'],
    ...FACT_ROWS,
  ],
  columns: ['period', 'title', 'totals'],
  relationFields: PUBLICATION_RELATIONS,
};
