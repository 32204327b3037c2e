import { COMPONENT_WORDS } from './component-words';
import type { ImportColumn, ImportListName } from './line-import-columns';
import { say, type Words } from './words/words';

/** The component whose lines an import fills. */
const COMPONENTS: Readonly<Record<ImportListName, string>> = {
  incomeLines: 'finance.income-line',
  expenditureLines: 'finance.expenditure-line',
  budgetIncomeLines: 'finance.budget-income-line',
  budgetExpenditureLines: 'finance.budget-expenditure-line',
};

/** What a column of an import is called: as the form calls it that the lines go into. */
export function importColumnLabel(list: ImportListName, name: ImportColumn['name']): Words {
  return COMPONENT_WORDS[COMPONENTS[list]]?.fields[name]?.label ?? say(name, name, name);
}
