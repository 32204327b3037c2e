import { DEFAULT_LOCALE, isLocale, type Locale } from '../../content/locales';
import { countOf, listOf, rowOf, textOf } from '../parse';
import type { End } from './action';

/** A document of a chain, as the public API answers it. */
export interface ChainNode extends End {
  readonly title: string;
  readonly locale: Locale;
  readonly publicSince: string | null;
  /** Its page on this site; null where it has none. */
  readonly path: string | null;
  readonly outcome: string | null;
}

export interface ChainLink {
  readonly from: End;
  readonly to: End;
  readonly kind: string;
  readonly questionNo: number | null;
}

export interface Chain {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
}

export const NO_CHAIN: Chain = { nodes: [], links: [] };

export function parseChain(value: unknown): Chain {
  const answer = rowOf(value);
  return {
    nodes: parseNodes(answer['nodes']),
    links: listOf(answer['links']).map((link) => ({
      from: endOf(link['from']),
      to: endOf(link['to']),
      kind: textOf(link['kind']) ?? '',
      questionNo: countOf(link['questionNo']),
    })),
  };
}

export function parseNodes(value: unknown): readonly ChainNode[] {
  return listOf(value).map((node) => {
    const locale = node['locale'];
    const path = textOf(node['path']);
    return {
      ...endOf(node),
      title: textOf(node['title']) ?? '',
      locale: isLocale(locale) ? locale : DEFAULT_LOCALE,
      publicSince: textOf(node['publicSince']),
      // An address of this site and of no other.
      path: path !== null && /^\/(?!\/)/.test(path) ? path : null,
      outcome: textOf(node['outcome']),
    };
  });
}

/** A chain with what was found elsewhere of it. */
export function joined(chain: Chain, more: Pick<Chain, 'nodes' | 'links'>): Chain {
  return { nodes: [...chain.nodes, ...more.nodes], links: [...chain.links, ...more.links] };
}

/** The node of an end, where everybody can read it. */
export function nodeOf(nodes: readonly ChainNode[], end: End | null): ChainNode | undefined {
  return nodes.find(({ type, key }) => type === end?.type && key === end.key);
}

/** The documents from cause to effect: first what nothing led to, then what it led to. */
export function inOrder({ nodes, links }: Chain): readonly ChainNode[] {
  const name = ({ type, key }: End) => `${type}/${key}`;
  const told = new Set<string>();
  const order: ChainNode[] = [];
  const tell = (node: ChainNode) => {
    if (told.has(name(node))) return;
    told.add(name(node));
    order.push(node);
    for (const { from, to } of links) {
      const next = name(from) === name(node) ? nodeOf(nodes, to) : undefined;
      if (next && isReady(next)) tell(next);
    }
  };
  const isReady = (node: ChainNode) =>
    links.every(({ from, to }) => name(to) !== name(node) || told.has(name(from)));
  for (const node of nodes) if (isReady(node)) tell(node);
  for (const node of nodes) tell(node);
  return order;
}

function endOf(value: unknown): End {
  const row = rowOf(value);
  return { type: textOf(row['type']) ?? '', key: textOf(row['key']) ?? '' };
}
