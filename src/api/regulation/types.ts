import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

export const THEMES = [
  ...(['governance', 'finance', 'asset', 'procurement'] as const),
  ...(['logistics', 'canteen', 'safety', 'participation'] as const),
] as const;

/** What a regulation is about; each of them has to have a text in force. */
export type Theme = (typeof THEMES)[number];

export type RegulationKind = 'rule' | 'procedure' | 'standard' | 'plan';

export type RelationType =
  'basedOn' | 'implements' | 'amends' | 'repealedBy' | 'implementedBy' | 'cites';

/** What another text is: a regulation of the school, a document by its number, an action by its key. */
export type TargetKind = 'regulation' | 'document' | 'action';

export interface Relation {
  readonly id?: number | string;
  readonly relationNo: number | null;
  readonly relationType: RelationType | null;
  readonly targetKind: TargetKind | null;
  readonly targetCode: string | null;
}

/** Facts of a regulation; its texts are documents of their own (`regulation-version`). */
export interface RegulationShared extends PublicationShared {
  readonly code: string | null;
  readonly kind: RegulationKind | null;
  readonly theme: Theme | null;
  readonly reviewDueOn: string | null;
  readonly relations: readonly Relation[];
}

export interface RelationTitle {
  readonly id?: number | string;
  readonly relationNo: number | null;
  readonly title: string | null;
}

/** Words of a regulation in one locale. */
export interface RegulationWords extends PublicationWords {
  readonly keywords: string | null;
  readonly relationTitles: readonly RelationTitle[];
}

/** What the rules of a regulation have to know of the others. */
export interface RegulationContext {
  /** Codes of the other regulations. */
  readonly otherCodes: readonly string[];
  readonly takenSlugs?: Iterable<string>;
}
