import jsonld from 'jsonld';
import { Parser, type Term } from 'n3';

/** A statement of a graph; the object as it is written down, `"水费"@zh-Hans` or `<urn:y>`. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** Statements of a Turtle document, by a reader that is none of ours. @throws for what is none */
export function quadsOfTurtle(
  text: string,
  baseIRI = 'https://base.example/',
): readonly Statement[] {
  return sorted(new Parser({ baseIRI }).parse(text));
}

/** Statements of a JSON-LD document; it may not send its reader anywhere for its context. */
export async function quadsOfJsonLd(
  text: string,
  base = 'https://base.example/',
): Promise<readonly Statement[]> {
  const nquads: unknown = await jsonld.toRDF(JSON.parse(text) as object, {
    ...{ base, format: 'application/n-quads' },
    documentLoader: (url) => Promise.reject(new Error(`Not to be fetched: ${url}`)),
  });
  if (typeof nquads !== 'string') throw new Error('The reader was asked for N-Quads');
  return sorted(new Parser({ format: 'N-Quads' }).parse(nquads));
}

function sorted(
  quads: readonly { readonly subject: Term; readonly predicate: Term; readonly object: Term }[],
): readonly Statement[] {
  return quads
    .map(({ subject, predicate, object }) => ({
      ...{ subject: subject.value, predicate: predicate.value, object: written(object) },
    }))
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

const TEXT = 'http://www.w3.org/2001/XMLSchema#string';
const IN_LANGUAGE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

function written(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`;
  const { value, language, datatype } = term;
  const isPlain = datatype.value === TEXT || datatype.value === IN_LANGUAGE;
  return `"${value}"${language ? `@${language}` : ''}${isPlain ? '' : `^^<${datatype.value}>`}`;
}
