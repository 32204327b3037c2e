import type { RdfGraph, RdfNode, RdfValue } from './graph';

/** The graph as RDF 1.1 Turtle. */
export function turtleOf({ prefixes, nodes }: RdfGraph): string {
  const head = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  const name = (text: string) => nameIn(text, prefixes);
  return `${[...head, '', ...nodes.map((node) => nodeText(node, name))].join('\n')}\n`;
}

type NameOf = (text: string) => string;

function nodeText({ iri, types, properties }: RdfNode, name: NameOf): string {
  const told = properties.filter(({ values }) => values.length > 0);
  const lines = [
    `a ${types.map(name).join(', ')}`,
    ...told.map(
      (one) => `${name(one.name)} ${one.values.map((it) => valueText(it, name)).join(', ')}`,
    ),
  ];
  return `<${iri}> ${lines.join(' ;\n  ')} .\n`;
}

function valueText(value: RdfValue, name: NameOf): string {
  if ('iri' in value) return `<${value.iri}>`;
  const { text, language, type } = value;
  if (language !== undefined) return `${quoted(text)}@${language}`;
  return type === undefined ? quoted(text) : `${quoted(text)}^^${name(type)}`;
}

/** Short where the prefix is known, else a whole address. */
function nameIn(text: string, prefixes: RdfGraph['prefixes']): string {
  const [prefix = ''] = text.split(':');
  return Object.hasOwn(prefixes, prefix) ? text : `<${text}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
};

function quoted(text: string): string {
  const escaped = text.replace(
    /[\0-\x1f"\\\x7f]/g,
    (sign) =>
      ESCAPES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}
