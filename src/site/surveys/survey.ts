import type { Locale } from '../../content/locales';
import { isPinned, type SurveyElement } from './element';
import { listOf, rowOf, textOf } from '../parse';
import { inLanguage } from './in-language';

const STATES = ['scheduled', 'open', 'paused', 'closed'] as const;
export type SurveyState = (typeof STATES)[number];

const ACCESS = ['open', 'device', 'token', 'onSite'] as const;
export type SurveyAccess = (typeof ACCESS)[number];

/** A survey as a list or its page says it, in the language of the page. */
export interface Survey {
  readonly slug: string;
  readonly title: string;
  readonly purpose: string | null;
  readonly state: SurveyState;
  readonly access: SurveyAccess;
  readonly under14: boolean;
  /** ISO instants */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

export interface ListedSurvey extends Survey {
  readonly resultsPublishedAt: string | null;
}

/** A survey with what somebody reads who is going to answer it. */
export interface AskedSurvey extends Survey {
  readonly hasResults: boolean;
  readonly privacyNotice: string | null;
  readonly guardianNotice: string | null;
  readonly questions: number;
  /** Whether some of them are asked only after certain answers. */
  readonly isBranched: boolean;
}

const NO_QUESTIONS: readonly unknown[] = ['section', 'statement'];

/** An entry of `GET /api/surveys`; null for one without an address or a name. */
export function parseListed(value: unknown): ListedSurvey | null {
  const row = rowOf(value);
  const survey = surveyOf(row, { title: textOf(row['title']), purpose: textOf(row['purpose']) });
  return survey && { ...survey, resultsPublishedAt: textOf(row['resultsPublishedAt']) };
}

/** What `GET /api/surveys/:slug` tells; null for a survey that is not told, or put away. */
export function parseAsked(value: unknown, locale: Locale): AskedSurvey | null {
  const row = rowOf(value);
  const definition = rowOf(row['definition']);
  const written = textOf(definition['defaultLocale']) ?? '';
  const words = (name: string) => inLanguage(definition[name], locale, written);
  const under14 = definition['under14'] === true;
  const questions = listOf(definition['items']).filter(({ type }) => !NO_QUESTIONS.includes(type));
  const survey = surveyOf(
    { ...row, under14 },
    { title: words('title'), purpose: words('purpose') },
  );
  return (
    survey && {
      ...survey,
      hasResults: row['hasResults'] === true,
      privacyNotice: words('privacyNotice'),
      guardianNotice: under14 ? words('guardianNotice') : null,
      questions: questions.length,
      isBranched: questions.some(({ showIf }) => showIf !== undefined),
    }
  );
}

function surveyOf(
  row: Readonly<Record<string, unknown>>,
  { title, purpose }: { readonly title: string | null; readonly purpose: string | null },
): Survey | null {
  const slug = textOf(row['slug']);
  const state = STATES.find((one) => one === row['state']);
  if (slug === null || title === null || state === undefined) return null;
  return {
    ...{ slug, title, purpose, state, under14: row['under14'] === true },
    access: ACCESS.find((one) => one === row['access']) ?? 'open',
    ...{ opensAt: textOf(row['opensAt']), closesAt: textOf(row['closesAt']) },
  };
}

/** The script of the element; null where it was not built, or is not ours and pinned. */
export function parseElement(value: unknown): SurveyElement | null {
  const { script, integrity } = rowOf(value);
  const element = { script: textOf(script) ?? '', integrity: textOf(integrity) ?? '' };
  return isPinned(element) ? element : null;
}
