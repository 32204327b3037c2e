import type { Core } from '@strapi/strapi';
import { RESULT_TYPES, SOURCE_TYPES } from '../../api/improvement-action/types';
import { publicAnswers } from '../public-api/answers';
import { notAllowed } from '../public-api/not-allowed';
import { knownKeys, parseLocale } from '../public-api/query';
import type { PublicRow } from '../public-api/serialise';
import { modelLookup } from '../content-types';
import { DEFAULT_LOCALE, type Locale } from '../locales';
import { documentPath, sitePath } from '../search/site-path';
import { CHAIN_TYPE_NAMES, isChainType, type ChainType } from './chain-types';
import { chainUid } from './chain-uid';
import { walkChain, type ActionEnds, type ChainLink, type ChainRef } from './walk';

/** A document of a chain, as everybody may know it. */
export interface ChainNode extends ChainRef {
  readonly documentId: string;
  readonly title: string;
  /** The language of its words: Chinese where no translation is published. */
  readonly locale: string;
  readonly publicSince: string | null;
  /** Its page on the site; null where it has none. */
  readonly path: string | null;
  /** How far it has come, where its type says so. */
  readonly state: string | null;
  /** What came of it, where it is an action. */
  readonly outcome: string | null;
}

export interface ChainAnswer {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
  readonly isCut: boolean;
}

/** Answers public questions for chains. REST, GraphQL and the site all come here. */
export interface ChainAnswers {
  /**
   * The whole chain of a document, or undefined where it is not public.
   *
   * @throws RuleError `QUERY_NOT_ALLOWED`, whose message names what is allowed
   */
  chain(type: unknown, key: unknown, query: unknown): Promise<ChainAnswer | undefined>;
  /** Those of the named documents that everybody can read. */
  nodes(
    ends: readonly { readonly type: string; readonly key: string }[],
    locale: Locale,
  ): Promise<readonly ChainNode[]>;
}

const ACTION: ChainType = 'improvementAction';
const PAGE_SIZE = 100;
const LONGEST_KEY = 80;

export function chainAnswers(strapi: Core.Strapi): ChainAnswers {
  return {
    async chain(type, key, query) {
      const locale = localeOf(query);
      if (!isChainType(type)) throw notAllowed('type', CHAIN_TYPE_NAMES.join(', '));
      if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY) return undefined;
      const chain = await walkChain(
        { type, key },
        {
          node: (ref) => readNode(strapi, ref, locale),
          actionsOf: (ref) => readActions(strapi, ref, locale),
        },
      );
      if (chain === null) return undefined;
      return { ...chain, nodes: chain.nodes.map(({ node }) => node) };
    },
    async nodes(ends, locale) {
      const types = CHAIN_TYPE_NAMES.filter((type) => ends.some((end) => end.type === type));
      const found: ChainNode[] = [];
      for (const type of types) {
        const keys = ends.filter((end) => end.type === type).map(({ key }) => key);
        found.push(...(await readNodes(strapi, type, { keys: [...new Set(keys)], locale })));
      }
      return found;
    },
  };
}

async function readNode(
  strapi: Core.Strapi,
  { type, key }: ChainRef,
  locale: Locale,
): Promise<ChainNode | null> {
  return (await readNodes(strapi, type, { keys: [key], locale }))[0] ?? null;
}

/** Reads documents through the public API and no other way. */
async function readNodes(
  strapi: Core.Strapi,
  type: ChainType,
  { keys, locale }: { readonly keys: readonly string[]; readonly locale: Locale },
): Promise<readonly ChainNode[]> {
  const uid = chainUid(strapi, type);
  if (uid === undefined) return [];
  const { singularName = '' } = modelLookup(strapi)(uid).info;
  const { data } = await publicAnswers(strapi, uid).list({
    filters: { key: { $in: keys.slice(0, PAGE_SIZE) } },
    pagination: { page: 1, pageSize: PAGE_SIZE, withCount: false },
    locale,
  });
  return data.map((row) => nodeOf(type, row, { singularName, locale }));
}

function nodeOf(
  type: ChainType,
  row: PublicRow,
  { singularName, locale }: { readonly singularName: string; readonly locale: Locale },
): ChainNode {
  const path = documentPath(singularName, row);
  const key = textOf(row, 'key') ?? '';
  return {
    ...{ type, key },
    documentId: textOf(row, 'documentId') ?? '',
    title: textOf(row, 'title') ?? key,
    locale: textOf(row, 'locale') ?? DEFAULT_LOCALE,
    publicSince: textOf(row, 'publicSince'),
    path: path === null ? null : sitePath(path, locale),
    state: textOf(row, 'state'),
    outcome: type === ACTION ? textOf(row, 'outcome') : null,
  };
}

async function readActions(
  strapi: Core.Strapi,
  { type, key }: ChainRef,
  locale: Locale,
): Promise<readonly ActionEnds[]> {
  const uid = chainUid(strapi, ACTION);
  if (uid === undefined) return [];
  const named = (end: 'source' | 'result') => ({
    $and: [{ [`${end}Type`]: { $eq: type } }, { [`${end}Key`]: { $eq: key } }],
  });
  const ways = [
    ...(isOneOf(SOURCE_TYPES, type) ? [named('source')] : []),
    ...(isOneOf(RESULT_TYPES, type) ? [named('result')] : []),
    ...(type === 'meeting' ? [{ meetingKey: { $eq: key } }] : []),
    ...(type === ACTION ? [{ key: { $eq: key } }] : []),
  ];
  if (ways.length === 0) return [];
  const { data } = await publicAnswers(strapi, uid).list({
    filters: { $or: ways },
    sort: ['key:asc'],
    pagination: { page: 1, pageSize: PAGE_SIZE, withCount: false },
    locale,
  });
  return data.map(endsOf);
}

/** A filter may only name what the attribute offers. */
function isOneOf(names: readonly string[], type: ChainType): boolean {
  return names.includes(type);
}

function endsOf(row: PublicRow): ActionEnds {
  const [sourceType, resultType] = [row['sourceType'], row['resultType']];
  const { sourceQuestionNo } = row;
  return {
    key: textOf(row, 'key') ?? '',
    sourceType: isChainType(sourceType) ? sourceType : null,
    sourceKey: textOf(row, 'sourceKey'),
    sourceQuestionNo: typeof sourceQuestionNo === 'number' ? sourceQuestionNo : null,
    meetingKey: textOf(row, 'meetingKey'),
    resultType: isChainType(resultType) ? resultType : null,
    resultKey: textOf(row, 'resultKey'),
  };
}

function localeOf(query: unknown): Locale {
  return parseLocale(knownKeys(query, ['locale'], 'query')['locale']);
}

function textOf(row: PublicRow, name: string): string | null {
  const value = row[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
