import { listed, publicationView } from '../../content/type-view';

export const MEAL_ACCOUNT_VIEW = publicationView({
  settings: listed('title', 'period', 'DESC'),
  typed: [
    ['title', 'operationMode'],
    ['fiscalYear', 'month', 'mealDays'],
    ['averageStudentDiners', 'studentMealPriceFen'],
    ['averageStaffDiners', 'staffMealPriceFen'],
    ['openingBalanceFen', 'accompanyMeals'],
    ['income'],
    ['expenditure'],
    ['note'],
    ['approvedByRole'],
  ],
  computed: [['totals']],
  columns: ['period', 'title', 'mealDays', 'totals'],
});
