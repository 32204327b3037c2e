import {
  isComponent,
  isRestricted,
  ownAttributes,
  type ModelLookup,
  type ModelSchema,
} from '../schema';

/** Paths of the restricted attributes of a type, those inside its components included. */
export function restrictedPaths(schema: ModelSchema, lookup: ModelLookup): readonly string[] {
  return ownAttributes(schema).flatMap(([name, attribute]) => {
    if (isRestricted(attribute)) return [name];
    if (!isComponent(attribute)) return [];
    return restrictedPaths(lookup(attribute.component), lookup).map((path) => `${name}.${path}`);
  });
}

/**
 * The fields without the restricted ones. A component that holds one and is granted as a whole is
 * left out too: its other fields have to be named one by one.
 */
export function openFields(
  fields: readonly string[],
  restricted: readonly string[],
): readonly string[] {
  const touches = (field: string, path: string) =>
    field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`);
  return fields.filter((field) => !restricted.some((path) => touches(field, path)));
}
