import type { RdfGraph, RdfNode, RdfValue } from './graph';

/** The graph as JSON-LD 1.1 that brings its context along: nothing has to be fetched to read it. */
export function jsonLdOf({ prefixes, nodes }: RdfGraph) {
  return { '@context': prefixes, '@graph': nodes.map(nodeObject) };
}

function nodeObject({ iri, types, properties }: RdfNode) {
  const told = properties.filter(({ values }) => values.length > 0);
  return {
    ...{ '@id': iri, '@type': types },
    ...Object.fromEntries(
      told.map(({ name, values }) => [name, oneOrAll(values.map(valueObject))]),
    ),
  };
}

function valueObject(value: RdfValue) {
  if ('iri' in value) return { '@id': value.iri };
  const { text, language, type } = value;
  if (language !== undefined) return { '@value': text, '@language': language };
  return type === undefined ? text : { '@value': text, '@type': type };
}

function oneOrAll<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length === 1 ? values[0] : values;
}
