import { apiTypeUids, modelLookup } from '../../src/content/content-types';
import { ruleRegistry } from '../../src/content/rule-registry';
import {
  isComponent,
  isLocalized,
  isMedia,
  isMoney,
  isPublic,
  isRelation,
  ownAttributes,
  type AttributeSchema,
  type ModelSchema,
} from '../../src/content/schema';
import { bootApp, type TestApp } from '../support/boot';

/** Names that Strapi owns or rewrites; an attribute of that name loses its value sooner or later. */
const RESERVED = [
  'status',
  'publishedAt',
  'createdAt',
  'updatedAt',
  'locale',
  'localizations',
  'meta',
  'id',
  'documentId',
  'entryId',
  'firstPublishedAt',
];

let app: TestApp;
let models: readonly ModelSchema[];
beforeAll(async () => {
  app = await bootApp();
  const lookup = modelLookup(app.strapi);
  models = [...apiTypeUids(app.strapi), ...Object.keys(app.strapi.components)].map(lookup);
});
afterAll(() => app.stop());

/** `uid.attribute` of every attribute that breaks a rule: what the failure prints. */
function breaking(isBroken: (attribute: AttributeSchema, name: string) => boolean) {
  return models.flatMap((model) =>
    ownAttributes(model)
      .filter(([name, attribute]) => isBroken(attribute, name))
      .map(([name]) => `${model.uid}.${name}`),
  );
}

describe('every attribute of every type and component', () => {
  it('says who may see it', () => {
    expect(
      breaking(
        ({ pluginOptions }) =>
          !['public', 'internal', 'restricted'].includes(
            pluginOptions?.transparency?.visibility ?? '',
          ),
      ),
    ).toEqual([]);
  });

  it('is private and unsearchable unless it is public', () => {
    const isSealed = (attribute: AttributeSchema) =>
      attribute.private === true && attribute.searchable === false;
    expect(breaking((attribute) => !isPublic(attribute) && !isSealed(attribute))).toEqual([]);
  });

  it('that holds files is a fact of the document itself, not of a language or a line', () => {
    const isAmiss = (model: ModelSchema, attribute: AttributeSchema) =>
      isMedia(attribute) && (isLocalized(attribute) || !model.uid.startsWith('api::'));
    const amiss = models.flatMap((model) =>
      ownAttributes(model)
        .filter(([, attribute]) => isAmiss(model, attribute))
        .map(([name]) => `${model.uid}.${name}`),
    );
    expect(amiss).toEqual([]);
  });

  it('bears no name of Strapi', () => {
    expect(
      breaking((_attribute, name) => RESERVED.includes(name) || name.startsWith('strapi')),
    ).toEqual([]);
  });

  it('holds money in the field for money, with a name that says so', () => {
    expect(breaking((attribute, name) => isMoney(attribute) !== name.endsWith('Fen'))).toEqual([]);
    expect(
      breaking((attribute) => isMoney(attribute) && attribute.customField !== 'global::money'),
    ).toEqual([]);
    expect(breaking(({ type }) => ['float', 'decimal'].includes(type))).toEqual([]);
  });

  it('is no address that Strapi makes up', () => {
    expect(breaking(({ type }) => type === 'uid')).toEqual([]);
  });

  it('states a relation on one side only, never inside a component, never as shared', () => {
    expect(
      breaking(
        (attribute) =>
          isRelation(attribute) &&
          ('inversedBy' in attribute ||
            'mappedBy' in attribute ||
            attribute.pluginOptions?.i18n !== undefined),
      ),
    ).toEqual([]);
    const inComponents = models
      .filter(({ uid }) => !uid.startsWith('api::'))
      .flatMap((model) => ownAttributes(model).filter(([, entry]) => isRelation(entry)));
    expect(inComponents).toEqual([]);
  });

  it('leads to components that exist', () => {
    const known = new Set(models.map(({ uid }) => uid));
    expect(
      breaking((attribute) => isComponent(attribute) && !known.has(attribute.component)),
    ).toEqual([]);
  });
});

it('every content type has rules', () => {
  expect(apiTypeUids(app.strapi).filter((uid) => !ruleRegistry.has(uid))).toEqual([]);
});
