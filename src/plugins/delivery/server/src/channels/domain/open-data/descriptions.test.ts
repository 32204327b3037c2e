import Ajv from 'ajv';
import addFormats from 'ajv-formats';

import { dataCatalogueOf, licenseAddress } from './data-catalogue';
import { dataPackageOf } from './data-package';
import { FIELD_TYPES, type DataPublisher, type Dataset } from './dataset';

const dataset: Dataset = {
  ...{ name: 'finance-expenditure', title: '支出', description: '说'.repeat(60) },
  ...{ keywords: ['财务'], primaryKey: ['period', 'economicCode'] },
  fields: [
    { name: 'period', title: '期间', type: 'yearmonth' },
    {
      name: 'economicCode',
      title: '科目',
      type: 'string',
      columnType: 'economic-classification:generic:code',
    },
    { name: 'amount', title: '金额', type: 'number', columnType: 'value' },
  ],
};
const publisher: DataPublisher = {
  ...{ name: '青禾市第三实验学校', url: 'https://school.example/', license: 'CC-BY-4.0' },
  language: 'zh-Hans',
};
const addressOf = (file: string) => `https://school.example/api/open-data/${file}`;
const ajv = addFormats(new Ajv({ allowUnionTypes: true }));

/** What a Data Package v2 requires, with its lists of words. */
const dataPackageSchema = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' } },
      },
    },
    contributors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { roles: { type: 'array', items: { type: 'string' } } },
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: { type: 'string', minLength: 1 },
          path: { type: 'string', pattern: '^(?!.*\\.\\.)(?!/)' },
          type: { const: 'table' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name'],
                  properties: { name: { type: 'string' }, type: { enum: FIELD_TYPES } },
                },
              },
              primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
              missingValues: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};

describe('a data package', () => {
  const made = dataPackageOf([dataset], publisher, addressOf);

  it.each([
    ['with addresses', made],
    ['with files beside it', dataPackageOf([dataset], publisher, (file) => file)],
    [
      'of a school without a license',
      dataPackageOf([dataset], { ...publisher, license: null }, addressOf),
    ],
    [
      'under terms in words',
      dataPackageOf([dataset], { ...publisher, license: '注明来源' }, addressOf),
    ],
  ])('%s is one', (_name, own) => {
    const validate = ajv.compile(dataPackageSchema);
    validate(JSON.parse(JSON.stringify(own)));
    expect(validate.errors).toBeNull();
  });

  it('tells what columns mean in a budget, and the currency of amounts', () => {
    const [resource] = made.resources;
    expect(resource?.schema.fields[1]).toMatchObject({
      columnType: 'economic-classification:generic:code',
    });
    expect(resource?.extraFields?.[0]).toMatchObject({ constant: 'CNY' });
  });

  it('names a row by fields that it has', () => {
    const [resource] = made.resources;
    const names = resource?.schema.fields.map(({ name }) => name) ?? [];
    expect(resource?.schema.primaryKey.every((name) => names.includes(name))).toBe(true);
  });
});

it('the catalogue has what search engines for data want of each table', () => {
  const facts = new Map([
    [
      dataset.name,
      {
        issuedAt: '2025-02-10T00:00:00.000Z',
        modifiedAt: '2025-07-10T08:30:00.000Z',
        span: { from: '2025-01', to: '2025-06' },
      },
    ],
  ]);
  const catalogue = dataCatalogueOf([dataset], { publisher, facts, addressOf });
  expect(catalogue).toMatchObject({ '@context': 'https://schema.org', '@type': 'DataCatalog' });
  const validate = ajv.compile({
    type: 'object',
    required: ['@type', 'name', 'description', 'license', 'creator', 'distribution'],
    properties: {
      '@type': { const: 'Dataset' },
      description: { type: 'string', minLength: 50, maxLength: 5000 },
      license: { type: 'string', format: 'uri' },
      distribution: {
        type: 'array',
        minItems: 3,
        items: {
          type: 'object',
          required: ['encodingFormat', 'contentUrl'],
          properties: { contentUrl: { type: 'string', format: 'uri' } },
        },
      },
    },
  });
  validate(catalogue.dataset[0]);
  expect(validate.errors).toBeNull();
  expect(catalogue.dataset[0]).toMatchObject({
    datePublished: '2025-02-10T00:00:00.000Z',
    dateModified: '2025-07-10T08:30:00.000Z',
    temporalCoverage: '2025-01/2025-06',
  });
});

it.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['注明来源', '注明来源'],
])('%s', (license, expected) => {
  expect(licenseAddress(license)).toBe(expected);
});
