import {
  CORRECTION_ROW,
  FACT_ROWS,
  PUBLICATION_RELATIONS,
  PUBLICATION_ROWS,
  listed,
  type TypeView,
} from '../../content/type-view';

export const MEAL_ACCOUNT_VIEW: TypeView = {
  settings: listed('title', 'period', 'DESC'),
  rows: [
    ['title', 'operationMode'],
    ['fiscalYear', 'month', 'mealDays'],
    ['averageStudentDiners', 'studentMealPriceFen'],
    ['averageStaffDiners', 'staffMealPriceFen'],
    ['openingBalanceFen', 'accompanyMeals'],
    ['income'],
    ['expenditure'],
    ['note'],
    ['approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ['totals'],
    ...FACT_ROWS,
  ],
  columns: ['period', 'title', 'mealDays', 'totals'],
  relationFields: PUBLICATION_RELATIONS,
};
