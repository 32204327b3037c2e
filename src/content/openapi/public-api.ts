import type { Core } from '@strapi/strapi';

import type { PathItem } from '../../shared/openapi/operation';
import { modelLookup, publicTypeUids } from '../content-types';
import { openApiDocument, type OpenApiDocument } from './document';
import { otherPaths } from './other-paths';

/** A plugin that says what everybody may ask of it, by the service `openApi`. */
interface Described {
  paths(): Readonly<Record<string, PathItem>>;
}

/** The public API of this app, as `docs/openapi.json` holds it. */
export function publicApi(strapi: Core.Strapi): OpenApiDocument {
  const lookup = modelLookup(strapi);
  const ofPlugins = Object.values(strapi.plugins).flatMap((plugin) => {
    const { openApi } = plugin.services as { readonly openApi?: Described };
    return openApi === undefined ? [] : [openApi.paths()];
  });
  const others = Object.assign({}, otherPaths(), ...ofPlugins) as Record<string, PathItem>;
  return openApiDocument(publicTypeUids(strapi).map(lookup), lookup, others);
}
