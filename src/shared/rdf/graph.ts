/** A value of a property: another thing, or a text, maybe in a language or of a type. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly type?: string };

/** A thing with what is said of it. Names are short (`dct:title`) or whole addresses. */
export interface RdfNode {
  readonly iri: string;
  readonly types: readonly string[];
  readonly properties: readonly RdfProperty[];
}

export interface RdfProperty {
  readonly name: string;
  readonly values: readonly RdfValue[];
}

/** Things that are told together. */
export interface RdfGraph {
  /** What short names begin with: `dct` is `http://purl.org/dc/terms/`. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly nodes: readonly RdfNode[];
}

/** A property by its values; what is not known is left out. */
export function property(
  name: string,
  ...values: readonly (RdfValue | null | undefined)[]
): RdfProperty {
  return { name, values: values.filter((value) => value !== null && value !== undefined) };
}

/** A thing by its address. Signs that no address may hold are escaped as addresses escape them. */
export function iri(address: string): RdfValue {
  return { iri: safeIri(address) };
}

/** A text; half a character in it becomes U+FFFD, because no format can carry it. */
export function words(text: string, language?: string): RdfValue {
  return { text: wellFormed(text), ...(language !== undefined && { language }) };
}

/** A value of a type, such as a day: `typed('2025-06-01', 'xsd:date')`. */
export function typed(text: string, type: string): RdfValue {
  return { text: wellFormed(text), type };
}

export function safeIri(address: string): string {
  return wellFormed(address).replace(/[\0-\x20<>"{}|^`\\]/g, encodeURIComponent);
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
