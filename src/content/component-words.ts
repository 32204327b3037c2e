import { ASSET_COMPONENT_WORDS } from './words/asset-words';
import { BUDGET_COMPONENT_WORDS } from './words/budget-words';
import { MONTH_COMPONENT_WORDS } from './words/finance-words';
import { MEAL_COMPONENT_WORDS } from './words/meal-words';
import { LOGISTICS_COMPONENT_WORDS } from './words/logistics-words';
import { SCHOOL_COMPONENT_WORDS } from './words/school-words';
import type { ModelWords } from './words/words';

/** Words of every component, by uid. A contract test compares them with the schemas. */
export const COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  ...ASSET_COMPONENT_WORDS,
  ...MONTH_COMPONENT_WORDS,
  ...BUDGET_COMPONENT_WORDS,
  ...MEAL_COMPONENT_WORDS,
  ...SCHOOL_COMPONENT_WORDS,
  ...LOGISTICS_COMPONENT_WORDS,
};
