import type { Core } from '@strapi/strapi';
import { modelLookup, publicTypeUids } from '../content-types';
import { takesDay } from '../schema';
import { ON_DATE } from './on-date';

/**
 * Tells Strapi of the parameters that are ours, so that its routes and what is made of them know
 * them. What they mean, and that a wrong one is refused, our own parser decides for REST and GraphQL.
 */
export function registerPublicParameters(strapi: Core.Strapi): void {
  const lookup = modelLookup(strapi);
  const paths = publicTypeUids(strapi)
    .map(lookup)
    .filter(takesDay)
    .map(({ info }) => `/${info.pluralName ?? ''}`);
  strapi.contentAPI.addQueryParams({
    [ON_DATE]: {
      schema: (z) => z.string().optional(),
      matchRoute: ({ path }) => paths.some((own) => path === own || path.startsWith(`${own}/`)),
    },
  });
}
