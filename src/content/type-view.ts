/** A value of the stored view configuration. */
export type ViewValue =
  string | number | boolean | null | readonly ViewValue[] | { readonly [key: string]: ViewValue };

/** How the Content Manager shows a type; what is left out follows from the schema. */
export interface TypeView {
  readonly settings: Readonly<Record<string, ViewValue>>;
  /** Attributes of the form, row by row; those of one row share its width. */
  readonly rows?: readonly (readonly string[])[];
  readonly columns?: readonly string[];
  /** For a relation: which attribute of the other type is shown. */
  readonly relationFields?: Readonly<Record<string, string>>;
}

/** Strapi's page sizes are 10, 20, 50 and 100; another number leaves its selection empty. */
const PAGE_SIZE = 20;

/** Settings of a list: what names a document, and the order. */
export function listed(mainField: string, defaultSortBy: string, defaultSortOrder: 'ASC' | 'DESC') {
  return { mainField, defaultSortBy, defaultSortOrder, pageSize: PAGE_SIZE };
}

const CORRECTION_ROW = ['correctionReason', 'correctionSource'];
const PUBLICATION_ROWS = [
  ['summary'],
  ['ownerDepartment', 'visibilityScope'],
  ['channels'],
  ['dueOn', 'expiresAt', 'catalogueItemNo'],
];
const FACT_ROWS = [['slug', 'publicSince', 'revision'], ['corrections']];

/** The form of a type with the publication block: what it adds stands below the type's own. */
export function publicationView(own: {
  readonly settings: TypeView['settings'];
  /** Rows that somebody types. */
  readonly typed: readonly (readonly string[])[];
  /** Rows that the server writes; they stand last. */
  readonly computed?: readonly (readonly string[])[];
  readonly columns: readonly string[];
}): TypeView {
  return {
    settings: own.settings,
    rows: [
      ...own.typed,
      CORRECTION_ROW,
      ...PUBLICATION_ROWS,
      ...(own.computed ?? []),
      ...FACT_ROWS,
    ],
    columns: own.columns,
    relationFields: { ownerDepartment: 'name' },
  };
}
