import { canonicalJson } from '../shared/canonical-json';
import { isComputed, isRestricted, ownAttributes, type ModelSchema } from './schema';
import type { TypeView, ViewValue } from './type-view';
import type { ModelWords } from './words/words';

/** What the Content Manager stores about one type or component, as far as it is planned here. */
export interface ViewConfiguration {
  readonly settings: Readonly<Record<string, ViewValue>>;
  readonly metadatas: Readonly<Record<string, FieldView>>;
  readonly layouts: { readonly edit: ViewValue; readonly list: ViewValue };
}

export interface FieldView {
  readonly edit: Readonly<Record<string, ViewValue>>;
  readonly list: Readonly<Record<string, ViewValue>>;
}

// A type, not an interface: only types are JSON values to the compiler.
type EditCell = { readonly name: string; readonly size: number };

/** Flat wishes, one value for each place: `settings.pageSize`, `fields.title.edit.label`, … */
export type ViewWishes = Readonly<Record<string, ViewValue>>;

/**
 * How a type or component shall look: Chinese labels and descriptions, computed fields read-only,
 * the rows of the form, the columns of the list.
 */
export function viewWishes(schema: ModelSchema, words: ModelWords, view: TypeView): ViewWishes {
  const fields = Object.entries(words.fields).flatMap(([name, { label, description, ...rest }]) => {
    const attribute = schema.attributes[name];
    if (attribute === undefined) return [];
    const mainField = attribute.type === 'relation' ? view.relationFields?.[name] : undefined;
    return Object.entries({
      [`fields.${name}.edit.label`]: label['zh-Hans'],
      [`fields.${name}.edit.description`]: description['zh-Hans'],
      [`fields.${name}.edit.placeholder`]: rest.placeholder ?? '',
      [`fields.${name}.edit.editable`]: !isComputed(attribute),
      ...(mainField !== undefined && { [`fields.${name}.edit.mainField`]: mainField }),
      [`fields.${name}.list.label`]: label['zh-Hans'],
    });
  });
  const settings = Object.entries(view.settings).map(([name, value]): [string, ViewValue] => [
    `settings.${name}`,
    value,
  ]);
  return Object.fromEntries([
    ...fields,
    ...settings,
    ['layout.edit', (view.rows ?? plainRows(schema)).map(cells)],
    ...(view.columns === undefined ? [] : [['layout.list', view.columns] as const]),
  ]);
}

/**
 * The stored configuration with the wishes fulfilled, wherever nobody changed it: a place is
 * written at the first start, and later only while it holds what was written last (`last`).
 *
 * @returns the new configuration, and what to remember as written
 */
export function applyWishes(
  stored: ViewConfiguration,
  wishes: ViewWishes,
  last: ViewWishes,
): { readonly configuration: ViewConfiguration; readonly written: ViewWishes } {
  const isFirst = Object.keys(last).length === 0;
  const free = Object.entries(wishes).filter(([place, wish]) => {
    const current = valueAt(stored, place);
    const before = last[place];
    if (current === undefined) return false;
    if (isFirst || same(current, wish)) return true;
    return before === undefined
      ? isUntouched(place, current)
      : isUnchanged(current, before, stored, last);
  });
  const configuration = free.reduce(
    (result, [place, wish]) => withValue(result, place, wish),
    stored,
  );
  return { configuration, written: { ...last, ...Object.fromEntries(free) } };
}

/** True where a new attribute still has what Strapi gives to every attribute. */
function isUntouched(place: string, current: ViewValue): boolean {
  const [head, name, , property] = place.split('.');
  if (head !== 'fields') return false;
  if (property === 'label') return current === name;
  return property === 'editable' ? current === true : current === '';
}

/**
 * Strapi itself appends new attributes to a layout and takes lost ones out of it; that is no
 * change made by the school.
 */
function isUnchanged(
  current: ViewValue,
  before: ViewValue,
  stored: ViewConfiguration,
  last: ViewWishes,
): boolean {
  const fields = Object.keys(last).flatMap((place) => fieldOf(place) ?? []);
  const known = new Set([...fields, ...namesIn(before)]);
  const present = new Set(Object.keys(stored.metadatas));
  return same(onlyNames(current, known), onlyNames(before, present));
}

/** Rows for a model without a view of its own: what is typed first, what is computed last. */
function plainRows(schema: ModelSchema): readonly (readonly string[])[] {
  const own = ownAttributes(schema).filter(([, attribute]) => !isRestricted(attribute));
  const names = (computed: boolean, wide: boolean) =>
    own
      .filter(
        ([, attribute]) => isComputed(attribute) === computed && isWide(attribute.type) === wide,
      )
      .map(([name]) => name);
  return [false, true].flatMap((computed) => [
    ...rowsOf(names(computed, false)),
    ...names(computed, true).map((name) => [name]),
  ]);
}

function isWide(type: string): boolean {
  return ['component', 'json', 'text', 'richtext', 'blocks', 'dynamiczone'].includes(type);
}

function rowsOf(names: readonly string[]): readonly (readonly string[])[] {
  return names.length === 0 ? [] : [names.slice(0, 3), ...rowsOf(names.slice(3))];
}

function cells(row: readonly string[]): EditCell[] {
  return row.map((name) => ({ name, size: Math.floor(12 / row.length) }));
}

function fieldOf(place: string): string | undefined {
  const [head, name] = place.split('.');
  return head === 'fields' ? name : undefined;
}

function listOrEdit(name: string): 'list' | 'edit' {
  return name === 'list' ? 'list' : 'edit';
}

function valueAt(stored: ViewConfiguration, place: string): ViewValue | undefined {
  const [head = '', name = '', part = '', property = ''] = place.split('.');
  if (head === 'settings') return stored.settings[name];
  if (head === 'layout') return stored.layouts[listOrEdit(name)];
  return stored.metadatas[name]?.[listOrEdit(part)]?.[property];
}

function withValue(stored: ViewConfiguration, place: string, value: ViewValue): ViewConfiguration {
  const [head = '', name = '', part = '', property = ''] = place.split('.');
  if (head === 'settings') return { ...stored, settings: { ...stored.settings, [name]: value } };
  if (head === 'layout') {
    return { ...stored, layouts: { ...stored.layouts, [listOrEdit(name)]: value } };
  }
  const metadata = stored.metadatas[name] ?? { edit: {}, list: {} };
  const side = listOrEdit(part);
  const changed = { ...metadata, [side]: { ...metadata[side], [property]: value } };
  return { ...stored, metadatas: { ...stored.metadatas, [name]: changed } };
}

/** A layout reduced to the given attributes; anything else is answered as it is. */
function onlyNames(value: ViewValue, names: ReadonlySet<string>): ViewValue {
  if (!isList(value)) return value;
  return value
    .map((entry) => onlyNames(entry, names))
    .filter((entry) =>
      isList(entry) ? entry.length > 0 : namesIn(entry).some((name) => names.has(name)),
    );
}

function namesIn(value: ViewValue): readonly string[] {
  if (isList(value)) return value.flatMap(namesIn);
  const name = typeof value === 'object' && value !== null ? value['name'] : value;
  return typeof name === 'string' ? [name] : [];
}

function same(left: ViewValue, right: ViewValue): boolean {
  return canonicalJson(left) === canonicalJson(right);
}

function isList(value: ViewValue): value is readonly ViewValue[] {
  return Array.isArray(value);
}
