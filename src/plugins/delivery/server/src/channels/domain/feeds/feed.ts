/** What a feed reader shows of one published document. */
export interface FeedEntry {
  /** Stays the same for good, whatever becomes of titles and addresses: `urn:uuid:…`. */
  readonly id: string;
  readonly title: string;
  /** What it says, plain; a correction says so first. */
  readonly text: string;
  /** Where people read it; null where it has no page of its own. */
  readonly url: string | null;
  /** ISO instant of the first publication */
  readonly publishedAt: string;
  /** ISO instant of the last publication that changed what the public reads */
  readonly updatedAt: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

/** The newest publications, the newest first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Who publishes. */
  readonly author: string;
  /** Where people read the same. */
  readonly homeUrl: string;
  readonly entries: readonly FeedEntry[];
}

/** The feed with the address it is read at. */
export interface AddressedFeed extends Feed {
  readonly feedUrl: string;
}

export const FEED_FORMATS = ['atom', 'rss', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_MEDIA_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** Nothing has been published yet: an instant before everything, so that the answer stays the same. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** When anything of the feed changed last. */
export function updatedAtOf({ entries }: Pick<Feed, 'entries'>): string {
  return entries.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), NEVER);
}
