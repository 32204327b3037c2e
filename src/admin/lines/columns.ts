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

/** The columns of a table of lines. */
export interface Columns {
  /** Codes: what a line is about. They share one column, a form has no room for each. */
  readonly subject: readonly Column[];
  /** What is typed, and figures that have a column of their own. */
  readonly columns: readonly Column[];
  /** Figures that stand one below the other in one column. */
  readonly stack: readonly Column[];
}

/** Columns in the order of the layout; figures are stacked where the table is narrow. */
export function columnsOf(fields: readonly LaidOutField[], isNarrow: boolean): Columns {
  const all = fields.flatMap((field) => {
    const kind = columnKind(field.attribute);
    return kind === null ? [] : [columnOf(field, kind)];
  });
  const subject = all.filter(({ kind }) => kind === 'code');
  const others = all.filter(({ kind }) => kind !== 'code');
  const figures = others.filter(({ isReadOnly }) => isReadOnly);
  if (!isNarrow || figures.length < 2) return { subject, columns: others, stack: [] };
  return { subject, columns: others.filter(({ isReadOnly }) => !isReadOnly), stack: figures };
}

function columnOf(field: LaidOutField, kind: ColumnKind): Column {
  const { name, label, attribute } = field;
  const isReadOnly = field.disabled === true;
  return { name, label, kind, attribute, isReadOnly, placeholder: field.placeholder ?? '' };
}

/** True for amounts that add up; the sum of prices of different things says nothing. */
export function isSummed({ kind, name }: Pick<Column, 'kind' | 'name'>): boolean {
  return kind === 'money' && !/price/i.test(name);
}

/** Heading of a column: the unit is said once in the table, not in each heading. */
export function headingOf(label: string): string {
  return label.replace(/\s*[（(](元|yuan)[)）]$/, '');
}
