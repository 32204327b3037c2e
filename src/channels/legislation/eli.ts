import { nextDay } from '../../content/day-bounds';
import type { Locale } from '../../content/locales';
import {
  iri,
  property,
  safeIri,
  typed,
  words,
  type RdfGraph,
  type RdfNode,
  type RdfValue,
} from '../../shared/rdf/graph';
import type { Regulation, RegulationVersion, Relation } from '../../site/regulations/regulation';
import { pathOf } from '../../site/routes';
import { isAdopted, type LegalScene } from './legal-names';

const PREFIXES = {
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** How the ontology calls what one text has to do with another. */
const RELATIONS: Readonly<Record<string, string>> = {
  basedOn: 'eli:based_on',
  implements: 'eli:ensures_implementation_of',
  implementedBy: 'eli:implementation_ensured_by',
  amends: 'eli:changes',
  repealedBy: 'eli:repealed_by',
  cites: 'eli:cites',
};

const LANGUAGES: Readonly<Record<Locale, string>> = {
  'zh-Hans': 'ZHO',
  'zh-Hant': 'ZHO',
  en: 'ENG',
};
const LANGUAGE_LIST = 'http://publications.europa.eu/resource/authority/language';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types';

export interface EliScene extends LegalScene {
  readonly locale: Locale;
  /** What a kind of regulation is called. */
  readonly kindName: string | null;
  /** Address of a text as Akoma Ntoso; null where it has none. */
  readonly aknAddress: (version: RegulationVersion) => string | null;
}

/**
 * A regulation with its texts by the ontology of ELI, and by schema.org for search engines: the
 * regulation is the legal resource, each text in the language asked for is an expression of it.
 */
export function eliOf(
  regulation: Regulation,
  versions: readonly RegulationVersion[],
  scene: EliScene,
): RdfGraph {
  const told = versions.filter(isAdopted);
  return {
    prefixes: PREFIXES,
    nodes: [
      resourceNode(regulation, told, scene),
      ...kindNodes(regulation, scene),
      ...documentNodes(regulation, scene),
      ...told.flatMap((version) => [
        expressionNode(regulation, version, scene),
        ...formatNodes(regulation, version, scene),
      ]),
    ],
  };
}

function resourceNode(
  regulation: Regulation,
  versions: readonly RegulationVersion[],
  scene: EliScene,
): RdfNode {
  const { code, title, locale, currentState, version, publication } = regulation;
  const oldestFirst = versions.toSorted((one, other) => one.versionNo - other.versionNo);
  const [first, last] = [oldestFirst[0], oldestFirst.at(-1)];
  const ended = currentState === 'repealed' || currentState === 'expired';
  const isInForce = currentState === 'effective';
  const kind = regulation.kind === null ? null : iri(`${nameOf(regulation.key, scene)}#kind`);
  return {
    ...{ iri: nameOf(regulation.key, scene), types: ['eli:LegalResource', 'schema:Legislation'] },
    properties: [
      property('eli:id_local', words(code)),
      property('eli:type_document', kind),
      property('eli:date_document', day(first?.adoptedOn)),
      property('eli:date_publication', day(publication.publicSince?.slice(0, 10))),
      property('eli:first_date_entry_in_force', day(first?.effectiveOn)),
      property('eli:date_no_longer_in_force', ended ? dayAfter(last?.inForceUntil) : null),
      property('eli:in_force', force(isInForce)),
      property('eli:publisher', words(scene.school)),
      property(
        'eli:is_realized_by',
        ...versions.map((one) => iri(textName(regulation, one, scene))),
      ),
      ...relationProperties(regulation, scene),
      property('schema:name', words(title, locale)),
      property('schema:legislationIdentifier', words(code)),
      property(
        'schema:legislationType',
        scene.kindName === null ? null : words(scene.kindName, scene.locale),
      ),
      property('schema:legislationDate', day(first?.adoptedOn)),
      property('schema:legislationDateVersion', day(version?.effectiveOn)),
      property(
        'schema:legislationLegalForce',
        iri(`https://schema.org/${isInForce ? 'InForce' : 'NotInForce'}`),
      ),
      property(
        'schema:url',
        iri(`${scene.origin}${pathOf({ kind: 'regulation', key: regulation.key }, scene.locale)}`),
      ),
    ],
  };
}

function expressionNode(
  regulation: Regulation,
  version: RegulationVersion,
  scene: EliScene,
): RdfNode {
  const { locale, title, versionNo, adoptedOn, effectiveOn, inForceUntil, publication } = version;
  return {
    ...{ iri: textName(regulation, version, scene), types: ['eli:LegalExpression'] },
    properties: [
      property('eli:realizes', iri(nameOf(regulation.key, scene))),
      property('eli:title', words(title, locale)),
      property('eli:language', iri(`${LANGUAGE_LIST}/${LANGUAGES[locale]}`)),
      property('eli:version', words(String(versionNo))),
      property('eli:version_date', day(effectiveOn ?? adoptedOn)),
      property('schema:identifier', version.documentNo === null ? null : words(version.documentNo)),
      property('eli:date_publication', day(publication.publicSince?.slice(0, 10))),
      property('eli:first_date_entry_in_force', day(effectiveOn)),
      property('eli:date_no_longer_in_force', dayAfter(inForceUntil)),
      property('eli:in_force', force(version.currentState === 'effective')),
      property(
        'eli:is_embodied_by',
        ...formatsOf(regulation, version, scene).map((one) => iri(one.address)),
      ),
    ],
  };
}

interface Format {
  readonly address: string;
  readonly mediaType: string;
}

/** Where a text can be read, and as what. */
function formatsOf(
  { key }: Regulation,
  version: RegulationVersion,
  { origin, locale, aknAddress }: EliScene,
): readonly Format[] {
  const { effectiveOn } = version;
  const page =
    effectiveOn !== null && pathOf({ kind: 'regulation', key, onDate: effectiveOn }, locale);
  const akn = aknAddress(version);
  return [
    ...(page ? [{ address: safeIri(`${origin}${page}`), mediaType: 'text/html' }] : []),
    ...(akn === null ? [] : [{ address: safeIri(akn), mediaType: 'application/akn+xml' }]),
  ];
}

function formatNodes(
  regulation: Regulation,
  version: RegulationVersion,
  scene: EliScene,
): readonly RdfNode[] {
  return formatsOf(regulation, version, scene).map(({ address, mediaType }) => ({
    ...{ iri: address, types: ['eli:Format'] },
    properties: [
      property('eli:embodies', iri(textName(regulation, version, scene))),
      property('eli:format', iri(`${MEDIA_TYPES}/${mediaType}`)),
    ],
  }));
}

/** The kind of the regulation, with its name. */
function kindNodes(regulation: Regulation, scene: EliScene): readonly RdfNode[] {
  const { kind } = regulation;
  if (kind === null) return [];
  const { kindName, locale } = scene;
  const properties = [
    property('skos:notation', words(kind)),
    property('skos:prefLabel', kindName === null ? null : words(kindName, locale)),
  ];
  return [{ iri: `${nameOf(regulation.key, scene)}#kind`, types: ['skos:Concept'], properties }];
}

function relationProperties({ key, relations }: Regulation, scene: EliScene) {
  const named = new Map<string, readonly RdfValue[]>();
  for (const relation of relations) {
    const name = RELATIONS[relation.type ?? ''];
    if (name === undefined || isAction(relation)) continue;
    named.set(name, [...(named.get(name) ?? []), iri(targetName(relation, key, scene))]);
  }
  return [...named].map(([name, values]) => property(name, ...values));
}

/** What a regulation led to is no law. */
function isAction({ targetKind }: Relation): boolean {
  return targetKind === 'action';
}

/** Documents of others are known by their number alone. */
function documentNodes({ key, relations }: Regulation, scene: EliScene): readonly RdfNode[] {
  const nodes = relations.flatMap((relation): readonly (readonly [string, RdfNode])[] => {
    const { regulationCode, code, title } = relation;
    if (regulationCode !== null || isAction(relation)) return [];
    if (RELATIONS[relation.type ?? ''] === undefined) return [];
    const address = targetName(relation, key, scene);
    const properties = [
      property('eli:id_local', words(code)),
      property('schema:name', title === null ? null : words(title)),
    ];
    return [[address, { iri: address, types: ['eli:LegalResource'], properties }]];
  });
  return [...new Map(nodes).values()];
}

function targetName({ regulationCode, code }: Relation, key: string, scene: EliScene): string {
  return regulationCode === null
    ? `${nameOf(key, scene)}#document-${encodeURIComponent(code)}`
    : nameOf(regulationCode.toLowerCase(), scene);
}

/** The name of a regulation for good: its page in the first language. */
function nameOf(key: string, { origin }: EliScene): string {
  return safeIri(`${origin}${pathOf({ kind: 'regulation', key }, 'zh-Hans')}`);
}

function textName(regulation: Regulation, version: RegulationVersion, scene: EliScene): string {
  return `${nameOf(regulation.key, scene)}#v${version.versionNo}-${version.locale}`;
}

function force(isInForce: boolean): RdfValue {
  return iri(`${PREFIXES.eli}InForce-${isInForce ? 'inForce' : 'notInForce'}`);
}

function day(on: string | null | undefined): RdfValue | null {
  return on ? typed(on, 'xsd:date') : null;
}

function dayAfter(on: string | null | undefined): RdfValue | null {
  return on ? day(nextDay(on)) : null;
}
