import type { Html } from '../../../../../../../shared/html';
import { xml, XML_HEAD } from '../../../../../../../shared/xml';
import { updatedAtOf, type AddressedFeed, type FeedEntry } from './feed';

/** The feed as RSS 2.0. It has no word for a change of its own: that one is Atom's. */
export function rssOf(feed: AddressedFeed): string {
  const { title, description, language, homeUrl, feedUrl, entries } = feed;
  const body = xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
  <title>${title}</title>
  <link>${homeUrl}</link>
  <description>${description}</description>
  <language>${language}</language>
  <lastBuildDate>${rssDate(updatedAtOf(feed))}</lastBuildDate>
  <atom:link rel="self" type="application/rss+xml" href="${feedUrl}"/>
${entries.map(itemOf)}</channel>
</rss>
`;
  return `${XML_HEAD}${body.toString()}`;
}

function itemOf({ id, title, text, url, publishedAt, updatedAt, categories }: FeedEntry): Html {
  return xml`  <item>
    <title>${title}</title>
${url !== null && xml`    <link>${url}</link>\n`}    <guid isPermaLink="false">${id}</guid>
    <pubDate>${rssDate(publishedAt)}</pubDate>
    <atom:updated>${updatedAt}</atom:updated>
${categories.map(({ label }) => xml`    <category>${label}</category>\n`)}    <description>${text}</description>
  </item>
`;
}

/** `Thu, 10 Jul 2025 08:30:00 GMT` */
function rssDate(instant: string): string {
  return new Date(instant).toUTCString();
}
