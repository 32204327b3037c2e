import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

/** Facts of a page; null where a draft is still incomplete. */
export interface DisclosurePageShared extends PublicationShared {
  /** Which of the categories of schools' duties to disclose it belongs to. */
  readonly category: string | null;
  /** Typed by the editor: the number of the catalogue item that the page fulfils. */
  readonly catalogueItemNo: string | null;
  /** Computed: the same number, for readers. */
  readonly catalogueNo: string | null;
}

/** Words of a page in one locale. */
export interface DisclosurePageWords extends PublicationWords {
  /** Blocks of Strapi's editor, not yet narrowed. */
  readonly body: unknown;
}

/** What the rules of a page have to know of other documents. */
export interface DisclosurePageContext {
  readonly takenKeys: readonly string[];
  readonly takenSlugs?: Iterable<string>;
}
