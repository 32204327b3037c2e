/** The parts of a Strapi schema that this project reads, as written in `schema.json`. */
export interface AttributeSchema {
  readonly type: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly relation?: string;
  readonly target?: string;
  /** A media attribute: several files, or at most one. */
  readonly multiple?: boolean;
  readonly allowedTypes?: readonly string[];
  readonly enum?: readonly string[];
  readonly required?: boolean;
  readonly private?: boolean;
  readonly searchable?: boolean;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly default?: unknown;
  readonly customField?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly pluginOptions?: {
    readonly i18n?: { readonly localized?: boolean };
    readonly transparency?: Marks;
  };
}

/**
 * Visibility marks. An attribute without a mark is internal: nothing becomes public because
 * somebody forgot to say so.
 */
export interface Marks {
  readonly visibility?: 'public' | 'internal' | 'restricted';
  /** May be filtered and sorted by; such a column owns an index. */
  readonly filter?: boolean;
  /** Written by the server; read-only in the form. */
  readonly computed?: boolean;
  /**
   * Says how far a thing has come, not what the school stated: outside the content hash, so a change
   * is no correction. What may follow what is for the rules of the type to say.
   */
  readonly operational?: boolean;
  /**
   * Filled in after the publication, as minutes after the announcement of a meeting: from nothing to
   * something is no correction, a change of what is there is one. Of a list, a line more is none
   * either, unless it is told as a `whole`, as the bids are.
   */
  readonly grows?: boolean | 'whole';
  /**
   * Names the flag of the same line that says it is only foreseen, as a payment that is planned:
   * while the flag was set, another value here tells how it came true and is no correction.
   */
  readonly foreseenBy?: string;
}

export interface ModelSchema {
  readonly uid: string;
  readonly modelType?: string;
  readonly kind?: 'collectionType' | 'singleType';
  readonly collectionName?: string;
  readonly info: {
    readonly singularName?: string;
    readonly pluralName?: string;
    readonly displayName: string;
    readonly description?: string;
  };
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: {
    readonly i18n?: { readonly localized?: boolean };
    readonly transparency?: {
      /** Carries the publication block. */
      readonly publication?: boolean;
      /** Readers may ask what it was on a day: `?onDate=2025-02-28`. */
      readonly onDate?: boolean;
      /** Groups of attributes that together name one document, per locale and status. */
      readonly unique?: readonly (readonly string[])[];
      /** The type without whose document one of this type is never public; they are written in one turn. */
      readonly publicWith?: string;
      /** Orders and filters in which long lists of the type are read; each makes an index. */
      readonly lists?: readonly (readonly string[])[];
    };
  };
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
}

/** Finds a component or content type by uid. */
export type ModelLookup = (uid: string) => ModelSchema;

/** Attributes that Strapi itself adds to every type. */
export const SYSTEM_ATTRIBUTES: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

export function ownAttributes(schema: ModelSchema): readonly [string, AttributeSchema][] {
  return Object.entries(schema.attributes).filter(([name]) => !SYSTEM_ATTRIBUTES.has(name));
}

export function isLocalized(attribute: AttributeSchema): boolean {
  return attribute.pluginOptions?.i18n?.localized === true;
}

export function isPublic(attribute: AttributeSchema): boolean {
  return attribute.pluginOptions?.transparency?.visibility === 'public' && !attribute.private;
}

/** Seen by nobody but through a named permission, with a reason, on record. */
export function isRestricted(attribute: AttributeSchema): boolean {
  return attribute.pluginOptions?.transparency?.visibility === 'restricted';
}

export function isFilterable(attribute: AttributeSchema): boolean {
  return isPublic(attribute) && attribute.pluginOptions?.transparency?.filter === true;
}

export function isComputed(attribute: AttributeSchema): boolean {
  return attribute.pluginOptions?.transparency?.computed === true;
}

export function isOperational(attribute: AttributeSchema): boolean {
  return attribute.pluginOptions?.transparency?.operational === true;
}

/** How an attribute is filled in after the publication without being a correction, if it is. */
export function growthOf(attribute: AttributeSchema): 'lines' | 'whole' | 'none' {
  const grows = attribute.pluginOptions?.transparency?.grows ?? false;
  if (grows === 'whole') return 'whole';
  return grows ? 'lines' : 'none';
}

/** Several of a list, `global::choices`: stored as a JSON array of codes. */
export function isChoices(attribute: AttributeSchema): boolean {
  return attribute.customField === 'global::choices';
}

/** The codes that a field of several choices offers, in the order it shows and stores them. */
export function choicesOf(attribute: AttributeSchema): readonly string[] {
  const options = attribute.options?.['options'];
  return Array.isArray(options) ? options.map(String) : [];
}

export function isMoney(attribute: AttributeSchema): boolean {
  return attribute.customField === 'global::money' || attribute.type === 'biginteger';
}

export function isRelation(attribute: AttributeSchema): boolean {
  return attribute.type === 'relation';
}

/** Files of the media library. They are facts: shared by all locales. */
export function isMedia(attribute: AttributeSchema): boolean {
  return attribute.type === 'media';
}

/** What points to a row of another type, which rules read and never write. */
export function isLink(attribute: AttributeSchema): boolean {
  return isRelation(attribute) || isMedia(attribute);
}

export function isComponent(
  attribute: AttributeSchema,
): attribute is AttributeSchema & { component: string } {
  return attribute.type === 'component' && attribute.component !== undefined;
}

export function hasDraftAndPublish(schema: ModelSchema): boolean {
  return schema.options?.draftAndPublish === true;
}

export function hasPublicationBlock(schema: ModelSchema): boolean {
  return schema.pluginOptions?.transparency?.publication === true;
}

/** Whether readers may ask what a document of the type was on a day. */
export function takesDay(schema: ModelSchema): boolean {
  return schema.pluginOptions?.transparency?.onDate === true;
}

export function isLocalizedType(schema: ModelSchema): boolean {
  return schema.pluginOptions?.i18n?.localized === true;
}
