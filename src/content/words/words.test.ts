import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMPONENT_WORDS } from '../component-words';
import { LOCALES } from '../locales';
import { PUBLICATION_BLOCK } from '../publication-block';
import {
  choicesOf,
  hasPublicationBlock,
  isChoices,
  type AttributeSchema,
  type ModelSchema,
} from '../schema';
import { isSimplified } from '../simplified-only';
import { TYPE_WORDS } from '../type-words';
import type { ModelWords, Words } from './words';

const SOURCE = path.resolve(__dirname, '../..');

function read(file: string): Omit<ModelSchema, 'uid'> {
  return JSON.parse(readFileSync(path.join(SOURCE, file), 'utf8')) as Omit<ModelSchema, 'uid'>;
}

function types(): [string, ModelSchema][] {
  // The search is an address without a type of its own.
  const names = readdirSync(path.join(SOURCE, 'api')).filter((name) =>
    existsSync(path.join(SOURCE, 'api', name, 'content-types')),
  );
  return names.map((name) => {
    const uid = `api::${name}.${name}`;
    const schema = { uid, ...read(`api/${name}/content-types/${name}/schema.json`) };
    const block = hasPublicationBlock(schema) ? PUBLICATION_BLOCK : {};
    return [uid, { ...schema, attributes: { ...schema.attributes, ...block } }];
  });
}

function components(): [string, ModelSchema][] {
  return readdirSync(path.join(SOURCE, 'components')).flatMap((area) =>
    readdirSync(path.join(SOURCE, 'components', area))
      .filter((file) => file.endsWith('.json'))
      .map((file): [string, ModelSchema] => {
        const uid = `${area}.${path.basename(file, '.json')}`;
        return [uid, { uid, ...read(`components/${area}/${file}`) }];
      }),
  );
}

const MODELS = [...types(), ...components()];
const WORDS: Readonly<Record<string, ModelWords>> = { ...TYPE_WORDS, ...COMPONENT_WORDS };

function attributesOf(uid: string): Readonly<Record<string, AttributeSchema>> {
  return new Map(MODELS).get(uid)?.attributes ?? {};
}

function allWords(): Words[] {
  return Object.values(WORDS).flatMap(({ name, fields }) => [
    name,
    ...Object.values(fields).flatMap(({ label, description, options }) => [
      label,
      description,
      ...Object.values(options ?? {}),
    ]),
  ]);
}

test('every content type and component has words, and no words belong to none', () => {
  expect(Object.keys(WORDS).sort()).toEqual(MODELS.map(([uid]) => uid).sort());
});

test.each(MODELS)('%s: every attribute is named, and nothing else', (uid, { attributes }) => {
  expect(Object.keys(WORDS[uid]?.fields ?? {}).sort()).toEqual(Object.keys(attributes).sort());
});

test.each(MODELS)('%s: the Chinese name is the one in the schema', (uid, { info }) => {
  expect(WORDS[uid]?.name['zh-Hans']).toBe(info.displayName);
});

test.each(Object.entries(WORDS))('%s: every choice of a list has words', (uid, { fields }) => {
  for (const [name, attribute] of Object.entries(attributesOf(uid))) {
    expect(Object.keys(fields[name]?.options ?? {})).toEqual(
      isChoices(attribute) ? choicesOf(attribute) : (attribute.enum ?? []),
    );
  }
});

test.each(LOCALES)('no word is empty in %s', (locale) => {
  expect(allWords().filter((words) => words[locale].trim() === '')).toEqual([]);
});

test('words in traditional Chinese have no simplified characters', () => {
  const wrong = allWords().filter((words) => isSimplified(words['zh-Hant']));
  expect(wrong).toEqual([]);
});

test('the same Chinese text reads the same in the other languages, for it is their key', () => {
  const seen = new Map<string, Words>();
  for (const { label, description } of Object.values(WORDS).flatMap(({ fields }) =>
    Object.values(fields),
  )) {
    for (const words of [label, description]) {
      expect(seen.get(words['zh-Hans']) ?? words).toEqual(words);
      seen.set(words['zh-Hans'], words);
    }
  }
});

test('no text holds a brace, which the panel would read as a place for a value', () => {
  expect(allWords().filter((words) => /[{}<]/.test(Object.values(words).join('')))).toEqual([]);
});
