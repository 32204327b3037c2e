import type { Core } from '@strapi/strapi';

/** A column, relation, component or media attribute, as the database layer describes it. */
interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly joinTable?: { readonly name: string };
}

interface Model {
  readonly uid: string;
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** Besides the types of the app: what decides who may read, and what files are. */
const ALSO_TRACKED: ReadonlySet<string> = new Set([
  'plugin::users-permissions.permission',
  'plugin::users-permissions.role',
  'plugin::upload.file',
  'plugin::i18n.locale',
]);

/** The rights of readers; every answer depends on them. */
const RIGHTS = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];

const modelsOf = (strapi: Core.Strapi): readonly Model[] => [...strapi.db.metadata.values()];

/** Components are the models whose names hold no colons. */
const isTracked = ({ uid }: Model): boolean =>
  uid.startsWith('api::') || !uid.includes('::') || ALSO_TRACKED.has(uid);

function tablesOfModel({ tableName, attributes }: Model): readonly string[] {
  const joined = Object.values(attributes).flatMap(({ joinTable }) => joinTable?.name ?? []);
  return [tableName, ...joined];
}

/** Every table whose changes are counted: of the app's types, their components, links and files. */
export function trackedTables(strapi: Core.Strapi): readonly string[] {
  return [...new Set(modelsOf(strapi).filter(isTracked).flatMap(tablesOfModel))];
}

export function rightsTables(strapi: Core.Strapi): readonly string[] {
  return modelsOf(strapi)
    .filter(({ uid }) => RIGHTS.includes(uid))
    .flatMap(tablesOfModel);
}

/**
 * The tables that an answer about a type can be made of: its own, those of its components at any
 * depth and of what its relations and files lead to, with the links between them.
 */
export function tablesOfType(strapi: Core.Strapi, uid: string): readonly string[] {
  const models = new Map(modelsOf(strapi).map((model) => [model.uid, model]));
  const found = new Set<string>();
  const visit = (name: string, isWhole: boolean): void => {
    const model = models.get(name);
    if (model === undefined) return;
    for (const table of isWhole ? tablesOfModel(model) : [model.tableName]) found.add(table);
    if (!isWhole) return;
    for (const { target } of Object.values(model.attributes)) {
      const isLinked = target !== undefined && target !== name && !target.startsWith('admin::');
      if (isLinked) visit(target, !target.includes('::'));
    }
  };
  visit(uid, true);
  return [...found];
}

/** Which tables the database itself empties when rows of a table go. */
export function cascadeOf(strapi: Core.Strapi): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  const models = modelsOf(strapi);
  const tables = new Map(models.map(({ uid, tableName }) => [uid, tableName]));
  for (const { tableName, attributes } of models) {
    for (const { joinTable, target } of Object.values(attributes)) {
      if (joinTable === undefined) continue;
      for (const end of [tableName, tables.get(target ?? '')]) {
        if (end !== undefined) links.set(end, [...(links.get(end) ?? []), joinTable.name]);
      }
    }
  }
  return links;
}

/** Tables of which a row stops being public by itself, with their models. */
export function expiringTables(
  strapi: Core.Strapi,
  attribute: string,
): ReadonlyMap<string, string> {
  return new Map(
    modelsOf(strapi)
      .filter(({ attributes }) => attribute in attributes)
      .map(({ tableName, uid }) => [tableName, uid]),
  );
}
