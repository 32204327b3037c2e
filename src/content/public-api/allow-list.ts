import {
  isComponent,
  isFilterable,
  isLink,
  isPublic,
  ownAttributes,
  takesDay,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from '../schema';
import { ON_DATE } from './on-date';
import { readTimeOf } from '../read-time-registry';

/** What the public may read, filter, sort and populate of one type: derived from visibility marks. */
export interface AllowList {
  readonly uid: string;
  /** Scalar attributes, stored or computed when read; always part of a row. */
  readonly fields: ReadonlyMap<string, AttributeSchema>;
  /** Components, relations and files: part of a row when populated. */
  readonly populates: ReadonlyMap<string, AttributeSchema>;
  /** Filterable and sortable attributes; each owns an index. */
  readonly filters: ReadonlyMap<string, AttributeSchema>;
  /** Parameters besides those of every type. */
  readonly parameters: readonly string[];
  /** Objects that are computed when read. */
  readonly objects: readonly string[];
}

/** Facts of Strapi that every public row carries. */
export const ROW_FACTS = ['id', 'documentId', 'locale', 'publishedAt'] as const;

export const DOCUMENT_ID: AttributeSchema = { type: 'string' };

export function allowListOf(schema: ModelSchema): AllowList {
  const visible = ownAttributes(schema).filter(([, attribute]) => isPublic(attribute));
  const isPopulated = (attribute: AttributeSchema) => isComponent(attribute) || isLink(attribute);
  const scalars = visible.filter(([, attribute]) => !isPopulated(attribute));
  const readTime = readTimeOf(schema.uid);
  return {
    uid: schema.uid,
    fields: new Map([...scalars, ...Object.entries(readTime?.attributes ?? {})]),
    populates: new Map(visible.filter(([, attribute]) => isPopulated(attribute))),
    filters: new Map([
      ['documentId', DOCUMENT_ID],
      ...visible.filter(([, attribute]) => isFilterable(attribute)),
    ]),
    parameters: takesDay(schema) ? [ON_DATE] : [],
    objects: Object.keys(readTime?.objects ?? {}),
  };
}

/** Allow-lists of the types that public relations may lead to; one level and no further. */
export function relatedAllowList(attribute: AttributeSchema, lookup: ModelLookup): AllowList {
  if (attribute.target === undefined) throw new Error('A public relation must name its target.');
  return allowListOf(lookup(attribute.target));
}
