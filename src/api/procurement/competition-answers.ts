import type { Core } from '@strapi/strapi';
import { awardedOf, competitionFigures, type CompetitionFigures } from '../../content/competition';
import { DEFAULT_LOCALE } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import { notAllowed } from '../../content/public-api/not-allowed';
import { knownKeys } from '../../content/public-api/query';
import { parseProcurement } from '../../site/procurement/procurement';
import { allRows } from '../../site/source';

export interface CompetitionAnswer extends CompetitionFigures {
  /** The year asked for; null where all are summed up. */
  readonly fiscalYear: number | null;
}

/** Answers public questions for the competition. REST and GraphQL both come here. */
export interface CompetitionAnswers {
  /**
   * The figures of all procurements that everybody may read, or of those of one fiscal year.
   *
   * @throws RuleError `QUERY_NOT_ALLOWED`, whose message names what is allowed
   */
  figures(query: unknown): Promise<CompetitionAnswer>;
}

/** Summed up from public rows alone, by the site's own parser: what no row says, no sum gives away. */
export function competitionAnswers(strapi: Core.Strapi): CompetitionAnswers {
  const procurements = publicAnswers(strapi, 'api::procurement.procurement');
  return {
    async figures(query) {
      const fiscalYear = askedYear(query);
      const rows = await allRows(procurements, {
        locale: DEFAULT_LOCALE,
        populate: ['award', 'totals'],
        ...(fiscalYear !== null && { filters: { fiscalYear: { $eq: fiscalYear } } }),
      });
      const told = rows.map(parseProcurement).filter((one) => one !== null);
      return { fiscalYear, ...competitionFigures(awardedOf(told)) };
    },
  };
}

function askedYear(query: unknown): number | null {
  const { fiscalYear } = knownKeys(query, ['fiscalYear'], 'query');
  if (fiscalYear === undefined) return null;
  const isWritten = typeof fiscalYear === 'string' || typeof fiscalYear === 'number';
  if (isWritten && /^[1-9]\d{3}$/.test(String(fiscalYear))) return Number(fiscalYear);
  throw notAllowed('fiscalYear', 'a year of four digits');
}
