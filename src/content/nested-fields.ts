import type { Core } from '@strapi/strapi';
import { modelLookup } from './content-types';
import type { ModelSchema } from './schema';

interface ContentTypeService {
  getNestedFields(model: ModelSchema, options: { components: unknown }): readonly string[];
}

/** Every field of a type as permissions name them, those of components by their path. */
export function nestedFields(strapi: Core.Strapi, uid: string): readonly string[] {
  const service = strapi.service('admin::content-type') as unknown as ContentTypeService;
  return service.getNestedFields(modelLookup(strapi)(uid), { components: strapi.components });
}
