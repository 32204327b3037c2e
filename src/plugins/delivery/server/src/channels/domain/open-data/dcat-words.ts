import type { Rhythm, TableFormat } from './dataset';

/** Vocabularies of a catalogue of DCAT. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The lists of words that DCAT-AP prescribes, kept by the Publications Office of the EU. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

export const THEME = {
  scheme: `${AUTHORITY}/data-theme`,
  /** Education, culture and sport */
  education: `${AUTHORITY}/data-theme/EDUC`,
} as const;

export const ACCESS_PUBLIC = `${AUTHORITY}/access-right/PUBLIC`;

export const RHYTHMS: Readonly<Record<Rhythm | 'irregular', string>> = {
  weekly: `${AUTHORITY}/frequency/WEEKLY`,
  monthly: `${AUTHORITY}/frequency/MONTHLY`,
  quarterly: `${AUTHORITY}/frequency/QUARTERLY`,
  annual: `${AUTHORITY}/frequency/ANNUAL`,
  irregular: `${AUTHORITY}/frequency/IRREG`,
};

export const FILE_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: `${AUTHORITY}/file-type/CSV`,
  json: `${AUTHORITY}/file-type/JSON`,
  xlsx: `${AUTHORITY}/file-type/XLSX`,
};

const LANGUAGES: Readonly<Record<string, string>> = { zh: 'ZHO', en: 'ENG' };

/** Of `zh-Hans` the list knows Chinese; a language that it is not asked for has no address here. */
export function languageAddress(language: string): string | null {
  const [main = ''] = language.toLowerCase().split('-');
  const code = Object.hasOwn(LANGUAGES, main) ? LANGUAGES[main] : undefined;
  return code === undefined ? null : `${AUTHORITY}/language/${code}`;
}
