import type { DataPublisher, Dataset, DatasetField } from './dataset';

/** Where a file of a dataset is found. */
export type FileAddress = (file: string) => string;

/** The tables as a Data Package (v2), with the column types of the Fiscal Data Package. */
export function dataPackageOf(
  datasets: readonly Dataset[],
  publisher: DataPublisher,
  addressOf: FileAddress,
) {
  const { name, url, license } = publisher;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'school-transparency',
    title: name,
    ...(url !== '' && { homepage: url }),
    ...(license !== null && { licenses: [licenseOf(license)] }),
    contributors: [{ title: name, roles: ['publisher'] }],
    resources: datasets.map((dataset) => resourceOf(dataset, addressOf)),
  };
}

/** Identifiers of the Open Definition keep to these signs; what people wrote otherwise is a title. */
function licenseOf(license: string) {
  return /^[-a-zA-Z0-9._]+$/.test(license) ? { name: license } : { name: 'other', title: license };
}

function resourceOf(dataset: Dataset, addressOf: FileAddress) {
  const { name, title, description, fields, primaryKey } = dataset;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    ...{ name, title, description, type: 'table', path: addressOf(`${name}.csv`) },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map(fieldOf),
      ...{ primaryKey, missingValues: [''] },
    },
    ...(fields.some(({ columnType }) => columnType === 'value') && {
      extraFields: [
        {
          ...{ name: 'currency', type: 'string', columnType: 'value-currency:code' },
          constant: 'CNY',
        },
      ],
    }),
  };
}

function fieldOf({ name, title, type, columnType }: DatasetField) {
  return { name, title, type, ...(columnType !== undefined && { columnType }) };
}
