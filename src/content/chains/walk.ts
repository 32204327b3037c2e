import type { ChainType } from './chain-types';

/** A document as a chain names it. */
export interface ChainRef {
  readonly type: ChainType;
  readonly key: string;
}

/** How one document leads to another: what an action comes from, where it was discussed, what came of it. */
export type LinkKind = 'source' | 'discussed' | 'result';

export interface ChainLink {
  readonly from: ChainRef;
  readonly to: ChainRef;
  readonly kind: LinkKind;
  /** The question of a meeting from which an action comes. */
  readonly questionNo: number | null;
}

/** What an improvement action says of the documents before and after it. */
export interface ActionEnds {
  readonly key: string;
  readonly sourceType: ChainType | null;
  readonly sourceKey: string | null;
  readonly sourceQuestionNo: number | null;
  readonly meetingKey: string | null;
  readonly resultType: ChainType | null;
  readonly resultKey: string | null;
}

/** What a chain is read from: public documents only. */
export interface ChainReading<Node> {
  /** A document that everybody can read; null for any other. */
  node(ref: ChainRef): Promise<Node | null>;
  /** The public actions that name the document, or are it. */
  actionsOf(ref: ChainRef): Promise<readonly ActionEnds[]>;
}

export interface Chain<Node> {
  readonly nodes: readonly { readonly ref: ChainRef; readonly node: Node }[];
  readonly links: readonly ChainLink[];
  /** True where the chain goes on beyond what is answered. */
  readonly isCut: boolean;
}

/** So many documents are told of one chain. */
export const MOST_NODES = 60;

/**
 * The whole chain that a document belongs to, in both directions, nearest first: from question to
 * action to result and on to what the result set off. Null where the document itself is not public;
 * an end that is not public is no part of it, and neither is the link to it.
 */
export async function walkChain<Node>(
  start: ChainRef,
  reading: ChainReading<Node>,
): Promise<Chain<Node> | null> {
  const found = new Map<string, { readonly ref: ChainRef; readonly node: Node }>();
  const seen = new Set<string>([nameOf(start)]);
  const links = new Map<string, ChainLink>();
  const queue: ChainRef[] = [start];
  for (let ref = queue.shift(); ref !== undefined && found.size < MOST_NODES; ref = queue.shift()) {
    const node = await reading.node(ref);
    if (node === null) continue;
    found.set(nameOf(ref), { ref, node });
    for (const link of (await reading.actionsOf(ref)).flatMap(linksOf)) {
      links.set(JSON.stringify(link), link);
      for (const end of [link.from, link.to]) {
        if (seen.has(nameOf(end))) continue;
        seen.add(nameOf(end));
        queue.push(end);
      }
    }
  }
  if (!found.has(nameOf(start))) return null;
  const isFound = (link: ChainLink) => found.has(nameOf(link.from)) && found.has(nameOf(link.to));
  return {
    nodes: [...found.values()],
    links: [...links.values()].filter(isFound),
    isCut: queue.length > 0,
  };
}

function linksOf(action: ActionEnds): readonly ChainLink[] {
  const own: ChainRef = { type: 'improvementAction', key: action.key };
  const source = refOf(action.sourceType, action.sourceKey);
  const meeting = refOf('meeting', action.meetingKey);
  const result = refOf(action.resultType, action.resultKey);
  const isSame = source !== null && meeting !== null && nameOf(source) === nameOf(meeting);
  const questionNo = source?.type === 'meeting' ? action.sourceQuestionNo : null;
  return [
    ...(source ? [{ from: source, to: own, kind: 'source', questionNo } as const] : []),
    ...(meeting && !isSame
      ? [{ from: meeting, to: own, kind: 'discussed', questionNo: null } as const]
      : []),
    ...(result ? [{ from: own, to: result, kind: 'result', questionNo: null } as const] : []),
  ];
}

function refOf(type: ChainType | null, key: string | null): ChainRef | null {
  return type === null || key === null || key === '' ? null : { type, key };
}

function nameOf({ type, key }: ChainRef): string {
  return `${type}/${key}`;
}
