import { ASSET_COMPONENT_WORDS } from './words/asset-words';
import { BUDGET_COMPONENT_WORDS } from './words/budget-words';
import { MONTH_COMPONENT_WORDS } from './words/finance-words';
import { MEAL_COMPONENT_WORDS } from './words/meal-words';
import { LOGISTICS_COMPONENT_WORDS } from './words/logistics-words';
import { PROCUREMENT_CHOICE_WORDS } from './words/procurement-choice-words';
import { PROCUREMENT_CONTRACT_WORDS } from './words/procurement-contract-words';
import { REPORT_COMPONENT_WORDS } from './words/report-words';
import { REGULATION_COMPONENT_WORDS } from './words/regulation-words';
import { PARTICIPATION_COMPONENT_WORDS } from './words/participation-words';
import { SCHOOL_COMPONENT_WORDS } from './words/school-words';
import type { ModelWords } from './words/words';

/** Words of every component, by uid. A contract test compares them with the schemas. */
export const COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  ...ASSET_COMPONENT_WORDS,
  ...MONTH_COMPONENT_WORDS,
  ...BUDGET_COMPONENT_WORDS,
  ...MEAL_COMPONENT_WORDS,
  ...REPORT_COMPONENT_WORDS,
  ...REGULATION_COMPONENT_WORDS,
  ...PARTICIPATION_COMPONENT_WORDS,
  ...SCHOOL_COMPONENT_WORDS,
  ...LOGISTICS_COMPONENT_WORDS,
  ...PROCUREMENT_CHOICE_WORDS,
  ...PROCUREMENT_CONTRACT_WORDS,
};
