import type { Locale } from '../../content/locales';
import { listOf, rowOf } from '../parse';
import type { Action, End } from '../participation/action';
import type { ChainLink, ChainNode } from '../participation/chain';
import { pathOf } from '../routes';
import type { SurveyElement } from './element';
import { parseResults, type SurveyResults } from './results';
import {
  parseAsked,
  parseElement,
  parseListed,
  type AskedSurvey,
  type ListedSurvey,
} from './survey';

/** What the public API says of surveys; undefined or null where nothing is there, or it is off. */
export interface SurveySources {
  /** `GET /api/surveys` */
  readonly list: (query: object) => Promise<unknown>;
  /** `GET /api/surveys/:slug` */
  readonly survey: (slug: string) => Promise<unknown>;
  /** `GET /api/surveys/:slug/results` */
  readonly results: (slug: string) => Promise<unknown>;
  /** Address and hash of the script that makes an element of a page a questionnaire. */
  readonly element: () => Promise<unknown>;
}

export interface SurveyReader {
  /** Those that are asked, then those whose results are public. */
  all(locale: Locale): Promise<readonly ListedSurvey[]>;
  one(slug: string, locale: Locale): Promise<AskedSurvey | null>;
  results(slug: string, locale: Locale): Promise<SurveyResults | null>;
  element(): Promise<SurveyElement | null>;
  /** The surveys among the ends of an action that everybody can read, with the links to the action. */
  endsOf(action: Action, locale: Locale): Promise<SurveyEnds>;
}

export interface SurveyEnds {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
}

const PAGE_SIZE = 100;
const TYPE = 'survey';

export function surveyReader(sources: SurveySources): SurveyReader {
  const reader: SurveyReader = {
    async all(locale) {
      const found: ListedSurvey[] = [];
      for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
        const pagination = { page, pageSize: PAGE_SIZE };
        const answer = rowOf(await sources.list({ locale, pagination }));
        found.push(
          ...listOf(answer['data'])
            .map(parseListed)
            .filter((one) => one !== null),
        );
        pageCount = Number(rowOf(rowOf(answer['meta'])['pagination'])['pageCount'] ?? 1);
      }
      return found;
    },
    one: async (slug, locale) => parseAsked(await sources.survey(slug), locale),
    async results(slug, locale) {
      const [results, survey] = await Promise.all([
        sources.results(slug),
        reader.one(slug, locale),
      ]);
      // What was put away is shown no more, with its results.
      return survey === null ? null : parseResults(results, locale);
    },
    element: async () => parseElement(await sources.element()),
    async endsOf({ key, source, result }, locale) {
      const here: End = { type: 'improvementAction', key };
      const [from, to] = await Promise.all(
        [source, result].map((end) => nodeOf(reader, end, locale)),
      );
      const link = (kind: string, one: End, other: End) => ({
        ...{ kind, from: one, to: other, questionNo: null },
      });
      return {
        nodes: [from, to].flatMap((node) => node ?? []),
        links: [
          ...(from ? [link('source', from, here)] : []),
          ...(to ? [link('result', here, to)] : []),
        ],
      };
    },
  };
  return reader;
}

async function nodeOf(
  reader: SurveyReader,
  end: End | null,
  locale: Locale,
): Promise<ChainNode | null> {
  if (end?.type !== TYPE) return null;
  const survey = await reader.one(end.key, locale);
  if (survey === null) return null;
  const { slug, title, hasResults } = survey;
  const page = { kind: hasResults ? 'surveyResults' : 'survey', slug } as const;
  const { type, key } = end;
  return {
    ...{ type, key, title, locale, outcome: null, publicSince: null },
    path: pathOf(page, locale),
  };
}
