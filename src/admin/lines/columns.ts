import { isMoney, type AttributeSchema } from '../../content/schema';

type ColumnKind = 'code' | 'money' | 'integer' | 'date' | 'choice' | 'text' | 'longText';

/** One column of a list of lines. */
export interface Column {
  readonly name: string;
  readonly label: string;
  readonly kind: ColumnKind;
  readonly attribute: AttributeSchema;
  readonly placeholder: string;
  /** Computed by the server, or not for this person to change. */
  readonly isReadOnly: boolean;
}

/** What the table needs of a field in Strapi's layout of a component. */
export interface LaidOutField {
  readonly name: string;
  readonly label: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly attribute: AttributeSchema;
}

/** From this many codes on they share one column: a form is too narrow for each to have its own. */
const CODES_TO_SHARE = 2;

/** How an attribute is edited in a cell; null for what no cell can hold. */
export function columnKind(attribute: AttributeSchema): ColumnKind | null {
  if (isMoney(attribute)) return 'money';
  if (attribute.customField === 'global::code') return 'code';
  switch (attribute.type) {
    case 'integer':
    case 'date':
    case 'string':
    case 'text':
    case 'enumeration':
      return SIMPLE[attribute.type];
    default:
      return null;
  }
}

const SIMPLE = {
  integer: 'integer',
  date: 'date',
  string: 'text',
  text: 'longText',
  enumeration: 'choice',
} as const;

/** True when every attribute of a component fits into a cell. */
export function fitsTable(attributes: readonly AttributeSchema[]): boolean {
  return attributes.every((attribute) => columnKind(attribute) !== null);
}

/** Columns in the order of the layout; codes that share a column apart. */
export function columnsOf(fields: readonly LaidOutField[]): {
  readonly subject: readonly Column[];
  readonly columns: readonly Column[];
} {
  const all = fields.flatMap((field) => {
    const kind = columnKind(field.attribute);
    return kind === null ? [] : [columnOf(field, kind)];
  });
  const codes = all.filter(({ kind }) => kind === 'code');
  if (codes.length < CODES_TO_SHARE) return { subject: [], columns: all };
  return { subject: codes, columns: all.filter(({ kind }) => kind !== 'code') };
}

function columnOf(field: LaidOutField, kind: ColumnKind): Column {
  const { name, label, attribute } = field;
  const isReadOnly = field.disabled === true;
  return { name, label, kind, attribute, isReadOnly, placeholder: field.placeholder ?? '' };
}

/** Heading of a column: the unit is said once in the table, not in each heading. */
export function headingOf(label: string): string {
  return label.replace(/\s*[（(](元|yuan)[)）]$/, '');
}
