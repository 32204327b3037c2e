import type { Core } from '@strapi/strapi';

import { parameterIn } from '../../../../../shared/strapi/request-input';
import { answerText } from '../../../../../shared/strapi/answer-text';
import { publicCalendarText } from './domain/calendar/public-calendar';
import { notOffered } from './refusals';
import { answering, askedIn, fileAsked } from './request';
import { sourcesOf } from './sources';

/** `GET /api/calendars` and `GET /api/calendars/works.ics`: what a reader may subscribe to. */
export const calendars = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering({
    async list(ctx) {
      const { locale, origin } = askedIn(strapi, ctx);
      const data = sourcesOf(strapi)
        .calendars(locale)
        .map((offer) => ({
          ...offer,
          url: `${origin}/api/calendars/${offer.name}.ics?locale=${locale}`,
        }));
      answerText(ctx, JSON.stringify({ data, meta: {} }), 'application/json');
    },
    async read(ctx) {
      const asked = askedIn(strapi, ctx);
      const { base, extension } = fileAsked(parameterIn(ctx, 'file'));
      const offers = sourcesOf(strapi).calendars(asked.locale);
      const isOffered = extension === 'ics' && offers.some(({ name }) => name === base);
      const calendar = isOffered ? await sourcesOf(strapi).readCalendar(base, asked) : undefined;
      if (calendar === undefined) {
        throw notOffered(
          'calendar',
          offers.map(({ name }) => `${name}.ics`),
        );
      }
      answerText(ctx, publicCalendarText(calendar), 'text/calendar');
    },
  });
