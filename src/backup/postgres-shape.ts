import type { ClientBase } from 'pg';
import { z } from 'zod';

import { CommandRefusal } from '../shared/command-refusal';

const words = z.array(z.string()).readonly();
const table = z.strictObject({ name: z.string(), columns: words });
const sequence = z.strictObject({ name: z.string(), last: z.string(), isCalled: z.boolean() });

/** A schema as the statements that make it anew, without its name: it may be restored into another. */
export const postgresShape = z.strictObject({
  /** Sequences, functions and empty tables. */
  before: words,
  tables: z.array(table).readonly(),
  sequences: z.array(sequence).readonly(),
  /** What is quicker, or only right, once the rows are there. */
  after: words,
});

export type PostgresShape = z.infer<typeof postgresShape>;
export type ShapeTable = z.infer<typeof table>;

interface Column {
  readonly relation: string;
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly fallback: string | null;
  readonly identity: string;
  readonly generated: string;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Members of extensions are the database's own. */
const own = (catalogue: string, oid: string) =>
  `not exists (select 1 from pg_depend e
     where e.classid = '${catalogue}'::regclass and e.objid = ${oid} and e.deptype = 'e')`;
const OWN_RELATION = `c.relnamespace = $1::regnamespace and ${own('pg_class', 'c.oid')}`;

const COLUMNS = `
  select c.relname as relation, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull as "isRequired", pg_get_expr(d.adbin, d.adrelid) as fallback,
    a.attidentity as identity, a.attgenerated as generated
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind = 'r' and ${OWN_RELATION} order by c.relname, a.attnum`;

const SEQUENCES = `
  select c.relname as name, format_type(s.seqtypid, null) as type, s.seqstart::text as start,
    s.seqincrement::text as step, s.seqmin::text as least, s.seqmax::text as most,
    s.seqcache::text as cache, s.seqcycle as cycles, d.deptype as bond,
    o.relname as owner, a.attname as "ownerColumn"
  from pg_sequence s join pg_class c on c.oid = s.seqrelid
  left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
    and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
  left join pg_class o on o.oid = d.refobjid
  left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
  where ${OWN_RELATION} order by c.relname`;

/** Keys first: others may rest on them. `n`, the constraints of NOT NULL, stand with the columns. */
const CONSTRAINTS = `
  select c.relname as relation, k.conname as name, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where c.relkind = 'r' and k.contype in ('p', 'u', 'x', 'c', 'f') and ${OWN_RELATION}
  order by array_position(array['p', 'u', 'x', 'c', 'f']::"char"[], k.contype), c.relname, k.conname`;

const INDEXES = `
  select pg_get_indexdef(i.indexrelid, 0, true) as definition
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
  where c.relkind = 'r' and ${OWN_RELATION}
    and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid
      and k.contype in ('p', 'u', 'x'))
  order by x.relname`;

const TRIGGERS = `
  select pg_get_triggerdef(t.oid, true) as definition from pg_trigger t
  join pg_class c on c.oid = t.tgrelid
  where not t.tgisinternal and ${OWN_RELATION} order by c.relname, t.tgname`;

const FUNCTIONS = `
  select pg_get_functiondef(p.oid) as definition, quote_ident($1) || '.' as prefix
  from pg_proc p where p.pronamespace = $1::regnamespace and p.prokind in ('f', 'p')
    and ${own('pg_proc', 'p.oid')} order by p.proname`;

const VIEWS = `
  select c.relname as name, pg_get_viewdef(c.oid, true) as definition from pg_class c
  where c.relkind = 'v' and ${OWN_RELATION} order by c.oid`;

const UNKNOWN = `
  select c.relname as name from pg_class c
  where c.relkind in ('m', 'f', 'p') and ${OWN_RELATION}
  union all
  select t.typname from pg_type t
  where t.typnamespace = $1::regnamespace and t.typtype in ('e', 'd', 'r')
    and ${own('pg_type', 't.oid')}`;

interface Sequence {
  readonly name: string;
  readonly type: string;
  readonly start: string;
  readonly step: string;
  readonly least: string;
  readonly most: string;
  readonly cache: string;
  readonly cycles: boolean;
  readonly bond: 'a' | 'i' | null;
  readonly owner: string | null;
  readonly ownerColumn: string | null;
}

/** Reads everything of a schema that the search path points to. */
export async function readShape(client: ClientBase, schema: string): Promise<PostgresShape> {
  const ask = async <Row>(statement: string): Promise<readonly Row[]> =>
    (await client.query(statement, [quoted(schema)])).rows as Row[];
  const unknown = await ask<{ name: string }>(UNKNOWN);
  if (unknown.length > 0) throw notOurs(unknown.map(({ name }) => name));
  const columns = await ask<Column>(COLUMNS);
  const sequences = await ask<Sequence>(SEQUENCES);
  const functions = await client.query(FUNCTIONS, [schema]);
  const tables = [...new Set(columns.map(({ relation }) => relation))];
  const of = (name: string) => columns.filter(({ relation }) => relation === name);
  // What belongs to an identity column is made with it.
  const made = sequences.filter(({ bond }) => bond !== 'i');
  const constraints = await ask<{ relation: string; name: string; definition: string }>(
    CONSTRAINTS,
  );
  const plain = async (statement: string) =>
    (await ask<{ definition: string }>(statement)).map(({ definition }) => definition);
  const views = await ask<{ name: string; definition: string }>(VIEWS);
  return {
    before: [
      ...made.map(sequenceText),
      ...(functions.rows as { definition: string; prefix: string }[]).map(
        ({ definition, prefix }) => definition.replace(prefix, () => ''),
      ),
      ...tables.map((name) => tableText(name, of(name))),
      ...made.filter(({ owner }) => owner !== null).map(ownerText),
    ],
    tables: tables.map((name) => ({
      name,
      columns: of(name)
        .filter(({ generated }) => generated === '')
        .map((column) => column.name),
    })),
    sequences: await readPositions(client, sequences),
    after: [
      ...constraints.map(
        ({ relation, name, definition }) =>
          `alter table ${quoted(relation)} add constraint ${quoted(name)} ${definition}`,
      ),
      ...(await plain(INDEXES)),
      ...views.map(({ name, definition }) => `create view ${quoted(name)} as ${definition}`),
      ...(await plain(TRIGGERS)),
    ],
  };
}

async function readPositions(
  client: ClientBase,
  sequences: readonly Sequence[],
): Promise<PostgresShape['sequences']> {
  const found: { name: string; last: string; isCalled: boolean }[] = [];
  for (const { name } of sequences) {
    const { rows } = await client.query<{ last: string; isCalled: boolean }>(
      `select last_value::text as last, is_called as "isCalled" from ${quoted(name)}`,
    );
    found.push(...rows.map((row) => ({ name, ...row })));
  }
  return found;
}

const tableText = (name: string, columns: readonly Column[]) =>
  `create table ${quoted(name)} (${columns.map(columnText).join(', ')})`;

function columnText({ name, type, isRequired, fallback, identity, generated }: Column): string {
  const given =
    generated === ''
      ? `default ${fallback ?? ''}`
      : `generated always as (${fallback ?? ''}) stored`;
  return [
    quoted(name),
    type,
    ...(isRequired ? ['not null'] : []),
    ...(fallback === null ? [] : [given]),
    ...(identity === ''
      ? []
      : [`generated ${identity === 'a' ? 'always' : 'by default'} as identity`]),
  ].join(' ');
}

const sequenceText = ({ name, type, start, step, least, most, cache, cycles }: Sequence) =>
  `create sequence ${quoted(name)} as ${type} increment ${step} minvalue ${least} ` +
  `maxvalue ${most} start ${start} cache ${cache} ${cycles ? 'cycle' : 'no cycle'}`;

const ownerText = ({ name, owner, ownerColumn }: Sequence) =>
  `alter sequence ${quoted(name)} owned by ${quoted(owner ?? '')}.${quoted(ownerColumn ?? '')}`;

const notOurs = (names: readonly string[]) =>
  new CommandRefusal(
    `该 schema 中有本系统不会创建、也无法备份的对象：${names.join('、')}。请移到别的 schema，或改用 pg_dump。`,
    `The schema holds what this app neither makes nor backs up: ${names.join(', ')}. Move it to another schema, or use pg_dump.`,
  );
