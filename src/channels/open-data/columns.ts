import { COMPONENT_WORDS } from '../../content/component-words';
import type { Locale } from '../../content/locales';
import {
  isChoices,
  isComponent,
  isMoney,
  isPublic,
  ownAttributes,
  type AttributeSchema,
  type ModelLookup,
} from '../../content/schema';
import { TYPE_WORDS } from '../../content/type-words';
import type { FieldWords, ModelWords } from '../../content/words/words';
import type { TableSpec } from './tables';

/** How the value of a column is written. */
export type ValueKind =
  | { readonly kind: 'yuan' | 'percent' | 'integer' | 'text' | 'flag' | 'list' }
  | { readonly kind: 'codeName'; readonly scheme: string };

/** Where the value of a column stands: in the document, in one of its parts, or in a line. */
export type Place =
  { readonly in: 'document' | 'line' } | { readonly in: 'part'; readonly part: string };

/** One column: its field as the table describes it, and how to read it. */
export interface Column {
  readonly field: {
    readonly name: string;
    readonly title: string;
    readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'yearmonth';
    readonly columnType?: string;
  };
  readonly attribute: string;
  readonly place: Place;
  readonly value: ValueKind;
}

/** The columns of a table, titled in a language. A code has a second one with its name. */
export function columnsOf(
  table: TableSpec,
  lookup: ModelLookup,
  locale: Locale,
): readonly Column[] {
  const model = lookup(table.uid);
  const own = table.columns.map((name): Attribute => ({
    ...{ name, prefix: '' },
    place: { in: 'document' },
    ...described(model.attributes[name], TYPE_WORDS[table.uid], name),
  }));
  const parts = (table.parts ?? []).flatMap((part) =>
    partAttributes(lookup, model.attributes[part], { in: 'part', part }),
  );
  const lines =
    table.lines === undefined
      ? []
      : partAttributes(lookup, model.attributes[table.lines], { in: 'line' });
  return [...own, ...parts, ...lines].flatMap((attribute) => columnsOfAttribute(attribute, locale));
}

/** The names of the columns that together name a row. */
export function keyOf(table: TableSpec, columns: readonly Column[]): readonly string[] {
  return table.key.flatMap(
    (name) =>
      columns.find(({ attribute, value }) => attribute === name && value.kind !== 'codeName')?.field
        .name ?? [],
  );
}

interface Attribute {
  readonly name: string;
  readonly prefix: string;
  readonly place: Place;
  readonly attribute: AttributeSchema;
  readonly words: FieldWords | undefined;
}

function partAttributes(
  lookup: ModelLookup,
  component: AttributeSchema | undefined,
  place: Place,
): readonly Attribute[] {
  if (component === undefined || !isPublic(component) || !isComponent(component)) {
    throw new Error('A table names a part that is not public.');
  }
  return ownAttributes(lookup(component.component))
    .filter(([, attribute]) => isPublic(attribute))
    .map(([name, attribute]) => ({
      ...{ name, place, prefix: place.in === 'part' ? place.part : '' },
      ...described(attribute, COMPONENT_WORDS[component.component], name),
    }));
}

function described(
  attribute: AttributeSchema | undefined,
  words: ModelWords | undefined,
  name: string,
): Pick<Attribute, 'attribute' | 'words'> {
  if (attribute === undefined || !isPublic(attribute)) {
    throw new Error(`A table names ${name}, which is not public.`);
  }
  return { attribute, words: words?.fields[name] };
}

function columnsOfAttribute(own: Attribute, locale: Locale): readonly Column[] {
  const { name, prefix, place, attribute, words } = own;
  const title = words?.label[locale] ?? name;
  const value = valueKind(name, attribute);
  const columnType = FISCAL[name];
  const column: Column = {
    field: {
      name: columnName(prefix, name, value),
      ...{ title: value.kind === 'percent' ? `${title} (%)` : title },
      type: typeOf(name, attribute, value),
      ...(columnType !== undefined && { columnType }),
    },
    ...{ attribute: name, place, value },
  };
  const scheme = attribute.customField === 'global::code' ? attribute.options?.['scheme'] : null;
  if (typeof scheme !== 'string') return [column];
  const named: Column = {
    field: {
      name: `${column.field.name}Name`,
      title: `${title} ${NAME[locale]}`,
      type: 'string',
      ...(columnType?.endsWith(':code') && { columnType: columnType.replace(/code$/, 'label') }),
    },
    ...{ attribute: name, place },
    value: { kind: 'codeName', scheme },
  };
  return [column, named];
}

const NAME: Readonly<Record<Locale, string>> = {
  'zh-Hans': '（名称）',
  'zh-Hant': '（名稱）',
  en: '(name)',
};

/** Column types of the Fiscal Data Package. */
const FISCAL: Readonly<Partial<Record<string, string>>> = {
  fiscalYear: 'date:fiscal-year',
  source: 'fin-source:generic:code',
  economicCode: 'economic-classification:generic:code',
  functionCode: 'functional-classification:generic:code',
  managingDepartment: 'administrative-classification:generic:code',
  ...{ amountFen: 'value', originalFen: 'value', adjustedFen: 'value', annualBudgetFen: 'value' },
};

function valueKind(name: string, attribute: AttributeSchema): ValueKind {
  if (isMoney(attribute)) return { kind: 'yuan' };
  if (attribute.type === 'integer') return { kind: name.endsWith('Bp') ? 'percent' : 'integer' };
  if (attribute.type === 'boolean') return { kind: 'flag' };
  if (isChoices(attribute)) return { kind: 'list' };
  return { kind: 'text' };
}

function typeOf(
  name: string,
  attribute: AttributeSchema,
  { kind }: ValueKind,
): Column['field']['type'] {
  if (kind === 'yuan' || kind === 'percent') return 'number';
  if (kind === 'integer') return 'integer';
  if (kind === 'flag') return 'boolean';
  if (attribute.type === 'date') return 'date';
  if (attribute.type === 'datetime') return 'datetime';
  return name === 'period' ? 'yearmonth' : 'string';
}

/** `amountFen` is told in yuan and called `amount`; `executionRateBp` in percent. */
function columnName(prefix: string, name: string, { kind }: ValueKind): string {
  const plain =
    kind === 'yuan'
      ? name.replace(/Fen$/, '')
      : kind === 'percent'
        ? name.replace(/Bp$/, 'Percent')
        : name;
  return prefix === '' ? plain : `${prefix}${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
}
