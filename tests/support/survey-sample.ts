import { readFileSync } from 'node:fs';
import path from 'node:path';

import type {
  Answers,
  RawAnswers,
} from '../../src/plugins/satisfaction-survey/domain/answer/answer';
import { checkAnswers } from '../../src/plugins/satisfaction-survey/domain/answer/check-answers';
import type { Definition } from '../../src/plugins/satisfaction-survey/domain/definition/definition';
import { parseDefinition } from '../../src/plugins/satisfaction-survey/server/src/domain/definition/parse-definition';

interface Said {
  readonly localizations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface SampleOption extends Said {
  readonly value: string | number;
  readonly label: string;
}

interface SampleQuestion extends Said {
  readonly questionKey: string;
  readonly type: string;
  readonly text: string;
  readonly required: boolean;
  readonly options?: readonly SampleOption[];
  readonly scale?: number;
  readonly maxSelections?: number;
  readonly maxLength?: number;
  readonly showIf?: unknown;
}

interface SampleSurvey extends Said {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly privacyNotice: string;
  readonly questions: readonly SampleQuestion[];
}

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

interface SampleResponse {
  readonly survey: string;
  readonly answers: RawAnswers;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(__dirname, '../../database/sample', name), 'utf8'));

const { surveys, results } = read('surveys.json') as {
  readonly surveys: readonly SampleSurvey[];
  readonly results: readonly SampleResults[];
};
const responses = read('survey-responses.json') as readonly SampleResponse[];

function words(of: Said, field: string, chinese: string): Record<string, string> {
  const others = Object.entries(of.localizations ?? {}).flatMap(([locale, texts]) =>
    texts[field] === undefined ? [] : [[locale, texts[field]]],
  );
  return { 'zh-Hans': chinese, ...Object.fromEntries(others) };
}

/** What the sample names otherwise; its texts are long ones, its scales carry stars. */
function itemOf(question: SampleQuestion): unknown {
  const { questionKey, type, text, required, options = [], scale, maxLength, showIf } = question;
  const own = { code: questionKey, text: words(question, 'text', text), required };
  const base = { ...own, ...(showIf === undefined ? {} : { showIf }) };
  const labelled = options.map((one) => ({
    code: String(one.value),
    label: words(one, 'label', one.label),
  }));
  switch (type) {
    case 'rating': {
      const labels = Object.fromEntries(labelled.map(({ code, label }) => [code, label]));
      return { ...base, type, scale, look: 'star', labels };
    }
    case 'nps':
      return { ...base, type, labels: {} };
    case 'boolean':
      return { ...base, type: 'yesNo' };
    case 'text':
      return { ...base, type: 'longText', maxLength };
    case 'multi':
      return {
        ...{ ...base, type, max: question.maxSelections },
        options: labelled.map((one) => (one.code === 'none' ? { ...one, exclusive: true } : one)),
      };
    default:
      return { ...base, type, options: labelled };
  }
}

function definitionOf(survey: SampleSurvey): Definition {
  const parsed = parseDefinition({
    ...{ defaultLocale: 'zh-Hans', under14: false, segment: 'q1', retired: [] },
    title: words(survey, 'title', survey.title),
    purpose: words(survey, 'purpose', survey.purpose),
    privacyNotice: words(survey, 'privacyNotice', survey.privacyNotice),
    items: survey.questions.map(itemOf),
  });
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
