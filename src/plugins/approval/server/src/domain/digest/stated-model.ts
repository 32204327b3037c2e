/** What a value of an attribute is and whether each locale has its own. */
export type StatedAttribute = { readonly localized: boolean } & (
  | { readonly kind: 'exact' | 'integer' | 'number' | 'boolean' | 'instant' }
  | { readonly kind: 'relation' | 'media' }
  | { readonly kind: 'component'; readonly component: string }
  | { readonly kind: 'dynamicZone' }
);

/** The attributes that an approval covers. What is left out is not here. */
export interface StatedModel {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, StatedAttribute>>;
}

/** The part of a Strapi schema that says what has to be stated. */
export interface SchemaLike {
  readonly uid: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  readonly attributes: Readonly<Record<string, SchemaAttribute>>;
}

export interface SchemaAttribute {
  readonly type: string;
  readonly component?: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

/** What Strapi itself writes: who, when, where, never what. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  ...['id', 'documentId', 'locale', 'localizations', 'status', 'publishedAt'],
  ...['createdAt', 'updatedAt', 'firstPublishedAt', 'createdBy', 'updatedBy'],
]);

/**
 * What an approval of a type covers: every attribute, but for Strapi's bookkeeping and what
 * `isLeftOut` names, such as operational state and facts that a publication writes. An attribute
 * that is added to the schema later is covered without anybody remembering it.
 */
export function statedModel(
  { uid, attributes }: SchemaLike,
  isLeftOut: (name: string, attribute: SchemaAttribute) => boolean,
): StatedModel {
  const stated = Object.entries(attributes)
    .filter(([name, attribute]) => !BOOKKEEPING.has(name) && !isLeftOut(name, attribute))
    .map(([name, attribute]) => [name, statedAttribute(attribute)] as const);
  return { uid, attributes: Object.fromEntries(stated) };
}

function statedAttribute(attribute: SchemaAttribute): StatedAttribute {
  // Strapi keeps relations and uids for each locale apart, whatever the schema says.
  const isOwn = attribute.type === 'relation' || attribute.type === 'uid';
  const localized = isOwn || attribute.pluginOptions?.i18n?.localized === true;
  switch (attribute.type) {
    case 'integer':
    case 'biginteger':
      return { kind: 'integer', localized };
    case 'decimal':
    case 'float':
      return { kind: 'number', localized };
    case 'datetime':
      return { kind: 'instant', localized };
    case 'boolean':
    case 'relation':
    case 'media':
      return { kind: attribute.type, localized };
    case 'component':
      return { kind: 'component', component: attribute.component ?? '', localized };
    case 'dynamiczone':
      return { kind: 'dynamicZone', localized };
    default:
      return { kind: 'exact', localized };
  }
}
