import type { Locale } from '../../content/locales';

export interface PublicationRecordShared {
  /** Key of the document that was posted, or a key of its own for papers outside this system. */
  readonly contentKey: string | null;
  /** The language it was posted in. */
  readonly contentLocale: string | null;
  /** Its title as posted: copied from the document, typed only where there is none. */
  readonly contentTitle: string | null;
  /** Computed: uid of the document, null for papers outside this system. */
  readonly contentType: string | null;
  /** Computed; "" for papers, because SQL holds any two nulls of a unique group for different. */
  readonly contentDocumentId: string | null;
  readonly revision: number | null;
  readonly channel: string | null;
  /** Instants in ISO 8601. */
  readonly postedAt: string | null;
  readonly takeDownDueAt: string | null;
  readonly withdrawnAt: string | null;
  /** Computed: begun days between the time it had to come down and the time it did. */
  readonly daysOverdue: number | null;
  readonly url: string | null;
  readonly postedByRole: string | null;
  readonly note: string | null;
  /** Computed: written by a publication, not by a clerk. */
  readonly isAutomatic: boolean | null;
  /** Computed: a record names its content, so it is shown to no more people than that. */
  readonly visibilityScope: string | null;
}

/** The document of a key, as it is public; without a revision it was never published. */
export interface PostedContent {
  readonly uid: string;
  readonly documentId: string;
  readonly titles: Readonly<Partial<Record<Locale, string>>>;
  readonly revision: number | null;
  readonly visibilityScope: string;
}

export interface PublicationRecordContext {
  readonly now: string;
  /** The document it is about: the one of the key or, once it is stored, the one it was then. */
  readonly content: PostedContent | null;
  /** The record as it is stored, null while it is being made. */
  readonly stored: Pick<
    PublicationRecordShared,
    'contentKey' | 'contentTitle' | 'contentType' | 'contentDocumentId' | 'isAutomatic'
  > | null;
  /** Document id of another record of the same content, revision, channel and language. */
  readonly sameKey: string | null;
}
