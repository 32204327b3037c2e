import {
  choicesOf,
  growthOf,
  hasDraftAndPublish,
  hasPublicationBlock,
  isChoices,
  isComponent,
  isComputed,
  isFilterable,
  isLocalized,
  isLocalizedType,
  isMedia,
  isMoney,
  isOperational,
  isRelation,
  ownAttributes,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from './schema';

const INTRODUCTION = `# Content types

Generated from the schemas by \`npm run docs:content-types\`; a test fails when it is out of date.

**Gated**: the public reads it as a statement of the school, so it carries the publication block and
is published by its rules. **Public**: anonymous readers get its public attributes once published.
Visibility of an attribute: *public*, *internal* (editors) or *restricted* (named permission); what
carries no mark is internal. **L**: words per locale, everything else is shared by all locales.
**C**: computed by the server. **O**: says how far things have come, outside the
content hash, its change is no correction. **G**: may be filled in after the publication without being
a correction; **Gw**: the same, but a line more of a list that was public is one. **F**: may be
filtered and sorted by, and owns an index.`;

const GROWTH = { none: '', lines: 'G', whole: 'Gw' } as const;

/** \`docs/content-types.md\`: one table of all types, then the attributes of each. */
export function contentTypesDocument(
  types: readonly ModelSchema[],
  components: readonly ModelSchema[],
  lookup: ModelLookup,
): string {
  const overview = [
    '| Type | Draft & publish | i18n | Gated | State machine | Public |',
    '| --- | --- | --- | --- | --- | --- |',
    ...types.map(overviewRow),
  ].join('\n');
  const details = types.map((type) => section(type, lookup));
  const parts = components.map((component) => section(component, lookup));
  return [INTRODUCTION, overview, ...details, '# Components', ...parts].join('\n\n') + '\n';
}

function overviewRow(schema: ModelSchema): string {
  const hasPublic = ownAttributes(schema).some(([, entry]) => visibility(entry) === 'public');
  return row([
    `\`${schema.info.singularName ?? schema.uid}\` ${schema.info.displayName}`,
    yes(hasDraftAndPublish(schema)),
    yes(isLocalizedType(schema)),
    yes(hasPublicationBlock(schema)),
    '–',
    yes(hasPublic),
  ]);
}

function section(schema: ModelSchema, lookup: ModelLookup): string {
  const isType = schema.uid.startsWith('api::');
  const title = isType ? (schema.info.singularName ?? schema.uid) : schema.uid;
  const rows = ownAttributes(schema).map(([name, attribute]) =>
    row([`\`${name}\``, kind(attribute, lookup), visibility(attribute), marks(attribute)]),
  );
  return [
    `## ${title} ${schema.info.displayName}`,
    ...(schema.info.description ? [`${schema.info.description}。`] : []),
    ['| Attribute | Type | Visibility | |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function kind(attribute: AttributeSchema, lookup: ModelLookup): string {
  if (isMoney(attribute)) {
    return attribute.options?.['signed'] === true ? 'money (fen, ±)' : 'money (fen)';
  }
  if (attribute.customField === 'global::code') {
    return `code of ${String(attribute.options?.['scheme'])}`;
  }
  if (isChoices(attribute)) {
    return `several of ${choicesOf(attribute)
      .map((option) => `\`${option}\``)
      .join(', ')}`;
  }
  if (isComponent(attribute)) {
    return attribute.repeatable
      ? `list of \`${attribute.component}\``
      : `\`${attribute.component}\``;
  }
  if (isRelation(attribute) && attribute.target !== undefined) {
    return `relation to \`${lookup(attribute.target).info.singularName ?? attribute.target}\``;
  }
  if (isMedia(attribute)) return attribute.multiple ? 'files' : 'file';
  if (attribute.enum) return attribute.enum.map((option) => `\`${option}\``).join(', ');
  const limit = attribute.maxLength === undefined ? '' : ` (≤ ${attribute.maxLength})`;
  return `${attribute.type}${limit}`;
}

function visibility(attribute: AttributeSchema): string {
  return attribute.pluginOptions?.transparency?.visibility ?? 'internal';
}

function marks(attribute: AttributeSchema): string {
  return [
    isLocalized(attribute) ? 'L' : '',
    isComputed(attribute) ? 'C' : '',
    isOperational(attribute) ? 'O' : '',
    GROWTH[growthOf(attribute)],
    isFilterable(attribute) ? 'F' : '',
    attribute.required ? 'required' : '',
  ]
    .filter((mark) => mark !== '')
    .join(' ');
}

function yes(value: boolean): string {
  return value ? 'yes' : '–';
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
