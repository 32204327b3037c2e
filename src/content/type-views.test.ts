import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PUBLICATION_BLOCK } from './publication-block';
import { hasPublicationBlock, isComputed, type ModelSchema } from './schema';
import { TYPE_VIEWS } from './type-views';

function attributesOf(uid: string): ModelSchema['attributes'] {
  const name = uid.split('.').at(-1) ?? '';
  const file = path.resolve(__dirname, `../api/${name}/content-types/${name}/schema.json`);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as ModelSchema;
  return hasPublicationBlock(schema)
    ? { ...schema.attributes, ...PUBLICATION_BLOCK }
    : schema.attributes;
}

const LAID_OUT = Object.entries(TYPE_VIEWS).flatMap(([uid, { rows }]) =>
  rows === undefined ? [] : [[uid, rows.flat()] as const],
);

test.each(LAID_OUT)(
  '%s: the form holds every attribute that somebody types, once',
  (uid, names) => {
    const typed = Object.entries(attributesOf(uid)).filter(
      ([, attribute]) => !isComputed(attribute),
    );
    expect(typed.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  },
);

test.each(LAID_OUT)('%s: computed attributes come last', (uid, names) => {
  const attributes = attributesOf(uid);
  const computed = names.map(
    (name) => attributes[name] !== undefined && isComputed(attributes[name]),
  );
  expect(computed).toEqual([...computed].sort((a, b) => Number(a) - Number(b)));
});

test.each(Object.entries(TYPE_VIEWS))(
  '%s: columns and sorting name attributes it has',
  (uid, view) => {
    const { mainField, defaultSortBy } = view.settings;
    const named = [...(view.rows?.flat() ?? []), ...(view.columns ?? []), mainField, defaultSortBy];
    const attributes = Object.keys(attributesOf(uid));
    expect(
      named.filter((name) => name !== undefined && !attributes.includes(name as string)),
    ).toEqual([]);
  },
);
