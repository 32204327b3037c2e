import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

/** Administrative charges by the state, service charges, and money collected for others (代收费). */
export type FeeCategory = 'administrative' | 'serviceCharge' | 'agency';

/** Facts of a fee; null where a draft is still incomplete. */
export interface FeeItemShared extends PublicationShared {
  readonly category: FeeCategory | null;
  readonly amountFen: number | null;
  readonly compulsory: boolean | null;
  /** First and last day on which the fee is charged; no last day means without end. */
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly complaintPhone: string | null;
}

/** Words of a fee in one locale. */
export interface FeeItemWords extends PublicationWords {
  readonly name: string | null;
  readonly unit: string | null;
  readonly audience: string | null;
  readonly basis: string | null;
  readonly approvedBy: string | null;
  readonly refundRule: string | null;
}

/** Another fee that is public, as far as two of them can be in each other's way. */
export interface PublicFee {
  readonly title: string;
  readonly name: string;
  readonly audience: string;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
}

/** What the rules of a fee have to know of other documents. */
export interface FeeItemContext {
  /** The other public fees, in their Chinese words. */
  readonly others: readonly PublicFee[];
  readonly takenKeys: readonly string[];
  readonly takenSlugs?: Iterable<string>;
}
