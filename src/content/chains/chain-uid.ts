import type { Core, UID } from '@strapi/strapi';
import { modelLookup } from '../content-types';
import { hasPublicationBlock } from '../schema';
import { CHAIN_TYPES, type ChainType } from './chain-types';

/** The installed content type behind a name; undefined where this installation has none. */
export function chainUid(strapi: Core.Strapi, type: ChainType): UID.ContentType | undefined {
  const lookup = modelLookup(strapi);
  return CHAIN_TYPES[type].find(
    (uid) => uid in strapi.contentTypes && hasPublicationBlock(lookup(uid)),
  );
}
