import type { Core } from '@strapi/strapi';
import type { Locale } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import { notAllowed } from '../../content/public-api/not-allowed';
import { knownKeys, parseLocale } from '../../content/public-api/query';
import type { TextPart } from '../../shared/text-difference';
import { articleDifference, twoVersions, type Article } from '../../site/regulations/difference';
import { parseVersion, type RegulationVersion } from '../../site/regulations/regulation';
import { allRows } from '../../site/source';

interface ComparedVersion {
  readonly versionNo: number;
  readonly documentNo: string | null;
  /** Days at the school. */
  readonly effectiveOn: string | null;
  readonly inForceUntil: string | null;
  /** The language of its words: Chinese where no translation is published. */
  readonly locale: Locale;
}

interface ComparedArticle {
  readonly kind: 'same' | 'renumbered' | 'changed' | 'added' | 'removed';
  /** Null where there was, or is, no such article. */
  readonly before: Article | null;
  readonly after: Article | null;
  /** The words of a changed article, piece by piece; else null. */
  readonly parts: readonly TextPart[] | null;
}

export interface DifferenceAnswer {
  readonly code: string;
  readonly from: ComparedVersion;
  readonly to: ComparedVersion;
  readonly articles: readonly ComparedArticle[];
}

/** Answers public questions for what changed in a regulation. REST and GraphQL both come here. */
export interface DifferenceAnswers {
  /**
   * Two public versions article by article, in the order of the newer one; the two newest where none
   * are named. Undefined where there are no two.
   *
   * @throws RuleError `QUERY_NOT_ALLOWED`, whose message names what is allowed
   */
  difference(query: unknown): Promise<DifferenceAnswer | undefined>;
}

const LONGEST_CODE = 40;

export function differenceAnswers(strapi: Core.Strapi): DifferenceAnswers {
  const versions = publicAnswers(strapi, 'api::regulation-version.regulation-version');
  return {
    async difference(query) {
      const { code, from, to, locale } = knownKeys(
        query,
        ['code', 'from', 'to', 'locale'],
        'query',
      );
      if (typeof code !== 'string' || code === '' || code.length > LONGEST_CODE) {
        throw notAllowed('code', 'the code of a regulation, such as SY3-ZD-01');
      }
      const rows = await allRows(versions, {
        locale: parseLocale(locale),
        filters: { regulationCode: { $eq: code } },
        ...{ sort: ['versionNo:desc'], populate: ['articles'] },
      });
      const told = rows.map(parseVersion).filter((one) => one !== null);
      const pair = twoVersions(told, { from: numberOf('from', from), to: numberOf('to', to) });
      return pair === null ? undefined : answerOf(code, pair);
    },
  };
}

interface Pair {
  readonly before: RegulationVersion;
  readonly after: RegulationVersion;
}

function answerOf(code: string, { before, after }: Pair): DifferenceAnswer {
  const changes = articleDifference(before.articles, after.articles, after.locale);
  return {
    ...{ code, from: compared(before), to: compared(after) },
    articles: changes.map((change) => ({
      kind: change.kind,
      before: change.kind === 'added' ? null : change.before,
      after: change.kind === 'removed' ? null : change.after,
      parts: change.kind === 'changed' ? change.parts : null,
    })),
  };
}

function compared(version: RegulationVersion): ComparedVersion {
  const { versionNo, documentNo, effectiveOn, inForceUntil, locale } = version;
  return { versionNo, documentNo, effectiveOn, inForceUntil, locale };
}

function numberOf(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const isWritten = typeof value === 'string' || typeof value === 'number';
  if (isWritten && /^[1-9]\d{0,2}$/.test(String(value))) return Number(value);
  throw notAllowed(name, 'the number of a version, from 1');
}
