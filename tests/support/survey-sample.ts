import { readFileSync } from 'node:fs';
import path from 'node:path';

import type {
  Answers,
  RawAnswers,
} from '../../src/plugins/satisfaction-survey/domain/answer/answer';
import { checkAnswers } from '../../src/plugins/satisfaction-survey/domain/answer/check-answers';
import type { Definition } from '../../src/plugins/satisfaction-survey/domain/definition/definition';
import { parseDefinition } from '../../src/plugins/satisfaction-survey/server/src/domain/definition/parse-definition';
import { responsesFile, surveysFile, type SampleSurvey } from '../../src/seed/survey-files';
import { questionnaireOf } from '../../src/seed/survey-questionnaire';

/** Figures of one question as the sample states them. */
export interface SampleFigures {
  readonly questionKey: string;
  readonly n: number;
  readonly counts?: Readonly<Record<string, number>>;
  readonly meanX100?: number;
  readonly top2BoxBp?: number;
  readonly promoters?: number;
  readonly passives?: number;
  readonly detractors?: number;
  readonly nps?: number;
  readonly meanRankX100?: Readonly<Record<string, number>>;
}

export interface SampleResults {
  readonly survey: string;
  readonly responses: number;
  readonly targetPopulation: number;
  readonly responseRateBp: number;
  readonly questions: readonly SampleFigures[];
  readonly byRole: Readonly<
    Record<string, { readonly n: number; readonly overallMeanX100: number }>
  >;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(__dirname, '../../database/sample', name), 'utf8'));

const file = read('surveys.json');
const { surveys } = surveysFile.parse(file);
const { results } = file as { readonly results: readonly SampleResults[] };
const responses = responsesFile.parse(read('survey-responses.json'));

function definitionOf(survey: SampleSurvey): Definition {
  const parsed = parseDefinition(questionnaireOf(survey));
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
  return parsed.definition;
}

function checked(definition: Definition, raw: RawAnswers): Answers {
  const result = checkAnswers(definition, raw);
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.answers;
}

/** A survey of the sample, all its answers as the server keeps them, and the results it states. */
export function sampleSurvey(key: 'survey-canteen-2025b' | 'survey-disclosure-2025') {
  const survey = surveys.find((one) => one.key === key);
  const stated = results.find((one) => one.survey === key);
  if (survey === undefined || stated === undefined) throw new Error(`No ${key} in the sample`);
  const definition = definitionOf(survey);
  const own = responses.filter((one) => one.survey === key);
  return { definition, stated, answers: own.map((one) => checked(definition, one.answers)) };
}
