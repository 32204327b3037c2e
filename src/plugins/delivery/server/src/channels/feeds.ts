import type { Core } from '@strapi/strapi';

import { parameterIn } from '../../../../../shared/strapi/request-input';
import { answerText } from '../../../../../shared/strapi/answer-text';
import { atomOf } from './domain/feeds/atom';
import {
  FEED_FORMATS,
  FEED_MEDIA_TYPES,
  type AddressedFeed,
  type FeedFormat,
} from './domain/feeds/feed';
import { jsonFeedOf } from './domain/feeds/json-feed';
import { rssOf } from './domain/feeds/rss';
import { notOffered } from './refusals';
import { answering, askedIn, fileAsked } from './request';
import { sourcesOf } from './sources';

const WRITERS: Readonly<Record<FeedFormat, (feed: AddressedFeed) => string>> = {
  atom: atomOf,
  rss: rssOf,
  json: jsonFeedOf,
};

/** `GET /api/feeds` and `GET /api/feeds/finance.atom`: what was published last. */
export const feeds = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering({
    async list(ctx) {
      const { locale, origin } = askedIn(strapi, ctx);
      const data = sourcesOf(strapi)
        .feeds(locale)
        .map(({ name, title, description }) => ({
          ...{ name, title, description },
          formats: FEED_FORMATS.map((format) => ({
            format,
            mediaType: FEED_MEDIA_TYPES[format],
            url: feedUrl(`${name}.${format}`, { locale, origin }),
          })),
        }));
      answerText(ctx, JSON.stringify({ data, meta: {} }), 'application/json');
    },
    async read(ctx) {
      const asked = askedIn(strapi, ctx);
      const file = parameterIn(ctx, 'file');
      const { base, extension } = fileAsked(file);
      const format = FEED_FORMATS.find((one) => one === extension);
      const offers = sourcesOf(strapi).feeds(asked.locale);
      const isOffered = offers.some(({ name }) => name === base);
      const feed = format && isOffered ? await sourcesOf(strapi).readFeed(base, asked) : undefined;
      if (format === undefined || feed === undefined) {
        throw notOffered(
          'feed',
          offers.flatMap(({ name }) => FEED_FORMATS.map((one) => `${name}.${one}`)),
        );
      }
      const text = WRITERS[format]({ ...feed, feedUrl: feedUrl(file, asked) });
      answerText(ctx, text, FEED_MEDIA_TYPES[format]);
    },
  });

function feedUrl(
  file: string,
  { locale, origin }: { readonly locale: string; readonly origin: string },
): string {
  return `${origin}/api/feeds/${file}?locale=${locale}`;
}
