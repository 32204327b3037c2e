import result from './survey-result/schema.json';
import series from './survey-series/schema.json';
import survey from './survey/schema.json';

export const SURVEY_UID = 'plugin::satisfaction-survey.survey';
export const SERIES_UID = 'plugin::satisfaction-survey.survey-series';
export const RESULT_UID = 'plugin::satisfaction-survey.survey-result';

export const contentTypes = {
  survey: { schema: survey },
  'survey-series': { schema: series },
  'survey-result': { schema: result },
};
