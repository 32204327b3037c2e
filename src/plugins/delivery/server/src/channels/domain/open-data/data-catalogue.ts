import type { FileAddress } from './data-package';
import { TABLE_FORMATS, TABLE_MEDIA_TYPES, type DataPublisher, type Dataset } from './dataset';

/** The tables as a catalogue of schema.org (JSON-LD), which search engines for data read. */
export function dataCatalogueOf(
  datasets: readonly Dataset[],
  publisher: DataPublisher,
  addressOf: FileAddress,
) {
  const organisation = {
    '@type': 'EducationalOrganization',
    name: publisher.name,
    ...(publisher.url !== '' && { url: publisher.url }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: publisher.name,
    inLanguage: publisher.language,
    publisher: organisation,
    dataset: datasets.map((dataset) => datasetOf(dataset, { publisher, organisation, addressOf })),
  };
}

interface Surroundings {
  readonly publisher: DataPublisher;
  readonly organisation: object;
  readonly addressOf: FileAddress;
}

function datasetOf(
  { name, title, description, keywords, fields }: Dataset,
  { publisher, organisation, addressOf }: Surroundings,
) {
  return {
    '@type': 'Dataset',
    ...{ identifier: name, name: title, description, keywords, creator: organisation },
    ...(publisher.license !== null && { license: licenseAddress(publisher.license) }),
    ...{ inLanguage: publisher.language, isAccessibleForFree: true },
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
