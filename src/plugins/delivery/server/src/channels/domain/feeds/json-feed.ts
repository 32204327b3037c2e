import type { AddressedFeed, FeedEntry } from './feed';

/** The feed as JSON Feed 1.1. */
export function jsonFeedOf(feed: AddressedFeed): string {
  const { title, description, language, author, homeUrl, feedUrl, entries } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, description, language, authors: [{ name: author }] },
    ...{ home_page_url: homeUrl, feed_url: feedUrl },
    items: entries.map(itemOf),
  });
}

function itemOf({ id, title, text, url, publishedAt, updatedAt, categories }: FeedEntry) {
  return {
    ...{ id, title, content_text: text },
    ...(url !== null && { url }),
    ...{ date_published: publishedAt, date_modified: updatedAt },
    tags: categories.map(({ label }) => label),
  };
}
