import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { RegisterSums } from '../asset/register';

/** Facts of a quarter's register. */
export interface RegisterShared extends PublicationShared {
  readonly dueOn: string | null;
  readonly year: number | null;
  readonly quarter: number | null;
  /** Computed: the last day of the quarter. */
  readonly asOf: string | null;
  /** Computed until it is public, kept from then on. */
  readonly byCategory: RegisterSums['byCategory'];
  readonly byState: RegisterSums['byState'];
  readonly totals: RegisterSums['totals'] | null;
  /** Computed: how many assets the list shows one by one. */
  readonly listedRecords: number | null;
  /** Computed: SHA-256 of the list. */
  readonly listHash: string | null;
  readonly preparedByRole: string | null;
}

export type RegisterWords = PublicationWords;

/** What the assets of the school add up to on a day. */
export interface RegisterFigures extends RegisterSums {
  readonly listedRecords: number;
  readonly listHash: string;
}

export interface RegisterContext {
  readonly today: string;
  /** Null while the quarter is unknown. */
  readonly figures: RegisterFigures | null;
  /** Document id of another register of the quarter. */
  readonly sameQuarter: string | null;
  readonly takenSlugs?: Iterable<string>;
}
