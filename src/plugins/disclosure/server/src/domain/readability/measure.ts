/** Han characters of a text; everything else is not counted. */
export function hanLength(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

const HAN = /\p{Script=Han}/gu;
/** Semicolons end a sentence here: a list joined by them is read as so many sentences. */
const SENTENCE_END = /[。！？；!?;\n]+/;
const CLAUSE_END = /[，、；：,;:。！？!?\n]+/;

/** From so many Han characters on a clause is long. */
export const LONG_CLAUSE = 20;

/** The lengths of a text, in Han characters. Latin words and figures have none. */
export interface Measure {
  readonly han: number;
  readonly sentences: number;
  /** Han characters per sentence; null where there is no sentence. */
  readonly sentenceLength: number | null;
  readonly clauses: number;
  readonly clauseLength: number | null;
  /** Share of clauses with more than 20 characters, 0 to 1. */
  readonly longClauseShare: number | null;
  /** The clauses that are too long, as they stand, longest first. */
  readonly longClauses: readonly string[];
}

/** Measures one text, or several as one. The same for both scripts. */
export function measure(texts: readonly string[]): Measure {
  const sentences = texts.flatMap((text) => lengths(text.split(SENTENCE_END)));
  const clauses = texts.flatMap((text) => lengths(text.split(CLAUSE_END)));
  const long = clauses.filter(({ han }) => han > LONG_CLAUSE);
  return {
    han: texts.reduce((sum, text) => sum + hanLength(text), 0),
    sentences: sentences.length,
    sentenceLength: meanOf(sentences),
    clauses: clauses.length,
    clauseLength: meanOf(clauses),
    longClauseShare: clauses.length === 0 ? null : long.length / clauses.length,
    longClauses: [...long].sort((one, other) => other.han - one.han).map(({ part }) => part),
  };
}

interface Part {
  readonly part: string;
  readonly han: number;
}

function lengths(parts: readonly string[]): readonly Part[] {
  return parts
    .map((part) => ({ part: part.trim(), han: hanLength(part) }))
    .filter(({ han }) => han > 0);
}

function meanOf(parts: readonly Part[]): number | null {
  return parts.length === 0 ? null : parts.reduce((sum, { han }) => sum + han, 0) / parts.length;
}
