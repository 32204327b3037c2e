import {
  iri,
  property,
  safeIri,
  typed,
  words,
  type RdfGraph,
  type RdfNode,
  type RdfValue,
} from '../../../../../../../shared/rdf/graph';
import { licenseAddress, type CatalogueScene } from './data-catalogue';
import { TABLE_FORMATS, TABLE_MEDIA_TYPES, type Dataset, type TableFormat } from './dataset';
import { ACCESS_PUBLIC, FILE_TYPES, languageAddress, PREFIXES, RHYTHMS, THEME } from './dcat-words';

/** What the tables of a catalogue of DCAT stand in. */
export interface DcatScene extends CatalogueScene {
  /** Address of the list of tables: what is told here is named below it, in every language alike. */
  readonly home: string;
}

/**
 * The tables as a catalogue of DCAT 3 with the core of DCAT-AP, for portals that collect catalogues.
 * Things are named by addresses and never by blank nodes, so that the catalogues of several languages
 * are one when they are put together.
 */
export function dcatOf(datasets: readonly Dataset[], scene: DcatScene): RdfGraph {
  return {
    prefixes: PREFIXES,
    nodes: [
      catalogueNode(datasets, scene),
      agentNode(scene),
      ...contactNodes(scene),
      ...placeNodes(scene),
      ...licenseNodes(scene),
      ...datasets.flatMap((dataset) => [
        datasetNode(dataset, scene),
        ...spanNodes(dataset, scene),
        ...TABLE_FORMATS.map((format) => distributionNode(dataset, format, scene)),
      ]),
    ],
  };
}

function catalogueNode(datasets: readonly Dataset[], scene: DcatScene): RdfNode {
  const { name, language, url, catalogue } = scene.publisher;
  const facts = [...scene.facts.values()];
  const issued = facts.flatMap(({ issuedAt }) => issuedAt ?? []).toSorted();
  const modified = facts.flatMap(({ modifiedAt }) => modifiedAt ?? []).toSorted();
  return {
    ...{ iri: named(scene, 'catalogue'), types: ['dcat:Catalog'] },
    properties: [
      property('dct:title', catalogue ? words(catalogue.title, language) : words(name)),
      property('dct:description', catalogue ? words(catalogue.description, language) : words(name)),
      ...common(scene),
      property('foaf:homepage', url === '' ? null : iri(url)),
      property('dct:license', licenseValue(scene)),
      property('dct:issued', instant(issued[0])),
      property('dct:modified', instant(modified.at(-1))),
      property('dcat:themeTaxonomy', iri(THEME.scheme)),
      property(
        'dcat:dataset',
        ...datasets.map((dataset) => iri(named(scene, `table-${dataset.name}`))),
      ),
    ],
  };
}

function datasetNode(dataset: Dataset, scene: DcatScene): RdfNode {
  const { name, title, description, keywords, rhythm } = dataset;
  const { language, place, contact } = scene.publisher;
  const { issuedAt, modifiedAt, span } = scene.facts.get(name) ?? {};
  return {
    ...{ iri: named(scene, `table-${name}`), types: ['dcat:Dataset'] },
    properties: [
      property('dct:identifier', words(name)),
      property('dct:title', words(title, language)),
      property('dct:description', words(description, language)),
      property('dcat:keyword', ...keywords.map((keyword) => words(keyword, language))),
      property('dcat:theme', iri(THEME.education)),
      ...common(scene),
      property('dcat:contactPoint', contact ? iri(named(scene, 'contact')) : null),
      property('dct:issued', instant(issuedAt)),
      property('dct:modified', instant(modifiedAt)),
      property('dct:accrualPeriodicity', iri(RHYTHMS[rhythm ?? 'irregular'])),
      property('dct:temporal', span ? iri(named(scene, `time-${name}`)) : null),
      property('dct:spatial', place ? iri(named(scene, 'place')) : null),
      property('dct:accessRights', iri(ACCESS_PUBLIC)),
      property(
        'dcat:distribution',
        ...TABLE_FORMATS.map((format) => iri(distributionName(dataset, format, scene))),
      ),
    ],
  };
}

/** A file of a table; each language has its own. */
function distributionNode(dataset: Dataset, format: TableFormat, scene: DcatScene): RdfNode {
  const { language } = scene.publisher;
  const { issuedAt, modifiedAt } = scene.facts.get(dataset.name) ?? {};
  const address = iri(scene.addressOf(`${dataset.name}.${format}`));
  return {
    ...{ iri: distributionName(dataset, format, scene), types: ['dcat:Distribution'] },
    properties: [
      property('dct:title', words(`${dataset.title} (${format.toUpperCase()})`, language)),
      property('dcat:accessURL', address),
      property('dcat:downloadURL', address),
      property('dcat:mediaType', iri(`${MEDIA_TYPES}${TABLE_MEDIA_TYPES[format]}`)),
      property('dct:format', iri(FILE_TYPES[format])),
      property('dct:license', licenseValue(scene)),
      property('dct:language', languageValue(scene)),
      property('dct:issued', instant(issuedAt)),
      property('dct:modified', instant(modifiedAt)),
    ],
  };
}

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/** What the catalogue and its tables both say. */
function common(scene: DcatScene) {
  return [
    property('dct:publisher', iri(named(scene, 'publisher'))),
    property('dct:language', languageValue(scene)),
  ];
}

function agentNode(scene: DcatScene): RdfNode {
  const { name, url } = scene.publisher;
  return {
    ...{ iri: named(scene, 'publisher'), types: ['foaf:Organization', 'foaf:Agent'] },
    properties: [
      property('foaf:name', words(name)),
      property('foaf:homepage', url === '' ? null : iri(url)),
    ],
  };
}

function contactNodes(scene: DcatScene): readonly RdfNode[] {
  const { contact } = scene.publisher;
  if (!contact) return [];
  const { name, email, phone } = contact;
  const number = phone?.replace(/[^\d+]/g, '') ?? '';
  return [
    {
      ...{ iri: named(scene, 'contact'), types: ['vcard:Organization', 'vcard:Kind'] },
      properties: [
        property('vcard:fn', words(name)),
        property('vcard:hasEmail', email === null ? null : iri(`mailto:${email}`)),
        property('vcard:hasTelephone', number === '' ? null : iri(`tel:${number}`)),
      ],
    },
  ];
}

function placeNodes(scene: DcatScene): readonly RdfNode[] {
  const { place } = scene.publisher;
  if (!place) return [];
  const properties = [property('skos:prefLabel', words(place))];
  return [{ iri: named(scene, 'place'), types: ['dct:Location'], properties }];
}

/** Terms that have no address are told in words. */
function licenseNodes(scene: DcatScene): readonly RdfNode[] {
  const { license } = scene.publisher;
  if (license === null || hasAddress(license)) return [];
  const properties = [property('rdfs:label', words(license))];
  return [{ iri: named(scene, 'license'), types: ['dct:LicenseDocument'], properties }];
}

function licenseValue(scene: DcatScene): RdfValue | null {
  const { license } = scene.publisher;
  if (license === null) return null;
  return iri(hasAddress(license) ? licenseAddress(license) : named(scene, 'license'));
}

function hasAddress(license: string): boolean {
  return /^https?:\/\//.test(licenseAddress(license));
}

/** What time the rows of a table are about. */
function spanNodes({ name }: Dataset, scene: DcatScene): readonly RdfNode[] {
  const span = scene.facts.get(name)?.span;
  if (!span) return [];
  return [
    {
      ...{ iri: named(scene, `time-${name}`), types: ['dct:PeriodOfTime'] },
      properties: [
        property('dcat:startDate', timeValue(span.from)),
        property('dcat:endDate', timeValue(span.to)),
      ],
    },
  ];
}

const TIME_TYPES: Readonly<Record<number, string>> = {
  ...{ 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' },
};

function timeValue(time: string): RdfValue {
  return typed(time, TIME_TYPES[time.length] ?? 'xsd:dateTime');
}

function instant(at: string | null | undefined): RdfValue | null {
  return at ? typed(at, 'xsd:dateTime') : null;
}

function languageValue({ publisher }: DcatScene): RdfValue | null {
  const address = languageAddress(publisher.language);
  return address === null ? null : iri(address);
}

function named({ home }: DcatScene, name: string): string {
  return safeIri(`${home}#${name}`);
}

function distributionName({ name }: Dataset, format: TableFormat, scene: DcatScene): string {
  return named(scene, `file-${name}-${format}-${scene.publisher.language}`);
}
