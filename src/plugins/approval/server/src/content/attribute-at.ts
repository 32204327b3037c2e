import type { Core } from '@strapi/strapi';

import { schemaOf, type ContentAttribute } from './model';

/**
 * The attribute at a path of a statement: `['lines', '0', 'amountFen']` is `amountFen` of the component
 * of `lines`. Null in a dynamic zone, where the path does not tell the component.
 */
export function attributeAt(
  strapi: Core.Strapi,
  uid: string,
  path: readonly string[],
): ContentAttribute | null {
  let model: string | null = uid;
  let found: ContentAttribute | null = null;
  for (const name of path.filter((part) => !/^\d+$/.test(part))) {
    found = model === null ? null : (schemaOf(strapi, model).attributes[name] ?? null);
    model = found?.component ?? null;
  }
  return found;
}
