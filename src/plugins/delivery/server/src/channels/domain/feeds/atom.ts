import type { Html } from '../../../../../../../shared/html';
import { xml, XML_HEAD } from '../../../../../../../shared/xml';
import { updatedAtOf, type AddressedFeed, type FeedEntry } from './feed';

/** The feed as Atom (RFC 4287). */
export function atomOf(feed: AddressedFeed): string {
  const { id, title, description, language, author, homeUrl, feedUrl, entries } = feed;
  const body = xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${id}</id>
  <title>${title}</title>
  <subtitle>${description}</subtitle>
  <updated>${updatedAtOf(feed)}</updated>
  <author><name>${author}</name></author>
  <link rel="self" type="application/atom+xml" href="${feedUrl}"/>
  <link rel="alternate" type="text/html" hreflang="${language}" href="${homeUrl}"/>
${entries.map(entryOf)}</feed>
`;
  return `${XML_HEAD}${body.toString()}`;
}

function entryOf({ id, title, text, url, publishedAt, updatedAt, categories }: FeedEntry): Html {
  return xml`  <entry>
    <id>${id}</id>
    <title>${title}</title>
    <published>${publishedAt}</published>
    <updated>${updatedAt}</updated>
${url !== null && xml`    <link rel="alternate" type="text/html" href="${url}"/>\n`}${categories.map(
    ({ term, label }) => xml`    <category term="${term}" label="${label}"/>\n`,
  )}    <content type="text">${text}</content>
  </entry>
`;
}
