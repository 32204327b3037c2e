import type { SurveyResponse } from '../../src/plugins/satisfaction-survey/contracts/admin/surveys';
import type { Definition } from '../../src/plugins/satisfaction-survey/domain/definition/definition';
import type { Ask } from './panel-api';

const SURVEYS = '/satisfaction-survey/surveys';

/** Writes a questionnaire through the API of the panel, publishes and opens it: its id and slug. */
export async function openSurvey(
  ask: Ask,
  asking: Definition,
  settings: object = {},
): Promise<{ readonly id: string; readonly slug: string }> {
  const title = asking.title[asking.defaultLocale] ?? '';
  const made = await ask<SurveyResponse>('POST', SURVEYS, { title });
  const { id, slug, version } = made.survey;
  const saved = await ask<{ version: string }>('PUT', `${SURVEYS}/${id}/definition`, {
    ...{ version, definition: asking },
  });
  await ask('POST', `${SURVEYS}/${id}/publish`, { version: saved.version });
  await ask('PUT', `${SURVEYS}/${id}/settings`, settings);
  await ask('POST', `${SURVEYS}/${id}/actions/open`, {});
  return { id, slug };
}

/** How many responses a survey has, as its editors see it. */
export async function countedIn(ask: Ask, id: string): Promise<number> {
  const { survey } = await ask<SurveyResponse>('GET', `${SURVEYS}/${id}`);
  return survey.totals.counted;
}
