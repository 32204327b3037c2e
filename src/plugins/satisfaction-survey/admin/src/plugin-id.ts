export const PLUGIN_ID = 'satisfaction-survey';

/** Where the pages of the plugin are in the panel. */
export const PAGES = `/plugins/${PLUGIN_ID}`;

/** Where its admin API is. */
export const API = `/${PLUGIN_ID}/surveys`;

export const SURVEY_UID = 'plugin::satisfaction-survey.survey';

/** Where a survey is in the panel; the first of its pages is the questionnaire. */
export function surveyPage(id: string, page = ''): string {
  return `${PAGES}/${encodeURIComponent(id)}${page}`;
}

/** An address of the admin API about one survey. */
export function surveyApi(id: string, path = ''): string {
  return `${API}/${encodeURIComponent(id)}${path}`;
}
