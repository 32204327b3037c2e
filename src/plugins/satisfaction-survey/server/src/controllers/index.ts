import { publicSurveys } from './public-surveys';
import { responses } from './responses';
import { results } from './results';
import { surveyjs } from './surveyjs';
import { surveys } from './surveys';

export const controllers = { publicSurveys, responses, results, surveyjs, surveys };
