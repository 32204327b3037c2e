import type { FileAddress } from './data-package';
import {
  TABLE_FORMATS,
  TABLE_MEDIA_TYPES,
  type DataPublisher,
  type Dataset,
  type FactsOfDatasets,
} from './dataset';

/** What stands around the tables of a catalogue. */
export interface CatalogueScene {
  readonly publisher: DataPublisher;
  readonly facts: FactsOfDatasets;
  readonly addressOf: FileAddress;
}

/** The tables as a catalogue of schema.org (JSON-LD), which search engines for data read. */
export function dataCatalogueOf(
  datasets: readonly Dataset[],
  { publisher, facts, addressOf }: CatalogueScene,
) {
  const organisation = {
    '@type': 'EducationalOrganization',
    name: publisher.name,
    ...(publisher.url !== '' && { url: publisher.url }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: publisher.catalogue?.title ?? publisher.name,
    ...(publisher.catalogue && { description: publisher.catalogue.description }),
    ...(publisher.license !== null && { license: licenseAddress(publisher.license) }),
    inLanguage: publisher.language,
    publisher: organisation,
    dataset: datasets.map((dataset) =>
      datasetOf(dataset, { publisher, facts, organisation, addressOf }),
    ),
  };
}

interface Surroundings extends CatalogueScene {
  readonly organisation: object;
}

function datasetOf(
  { name, title, description, keywords, fields }: Dataset,
  { publisher, facts, organisation, addressOf }: Surroundings,
) {
  const { issuedAt = null, modifiedAt = null, span = null } = facts.get(name) ?? {};
  return {
    '@type': 'Dataset',
    ...{ identifier: name, name: title, description, keywords, creator: organisation },
    ...(publisher.license !== null && { license: licenseAddress(publisher.license) }),
    ...{ inLanguage: publisher.language, isAccessibleForFree: true },
    ...(issuedAt !== null && { datePublished: issuedAt }),
    ...(modifiedAt !== null && { dateModified: modifiedAt }),
    ...(span !== null && { temporalCoverage: `${span.from}/${span.to}` }),
    ...(publisher.place && { spatialCoverage: publisher.place }),
    variableMeasured: fields.map((field) => ({
      ...{ '@type': 'PropertyValue', name: field.name, description: field.title },
    })),
    distribution: TABLE_FORMATS.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: TABLE_MEDIA_TYPES[format],
      contentUrl: addressOf(`${name}.${format}`),
    })),
  };
}

/** `CC-BY-4.0` by the address of its text; what is none of Creative Commons as it is called. */
export function licenseAddress(license: string): string {
  const match = /^CC-((?:BY)(?:-(?:SA|ND|NC|NC-SA|NC-ND))?)-(\d\.\d)$/i.exec(license);
  if (match !== null) {
    const [, kind = '', version = ''] = match;
    return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  }
  return /^CC0-1\.0$/i.test(license)
    ? 'https://creativecommons.org/publicdomain/zero/1.0/'
    : license;
}
