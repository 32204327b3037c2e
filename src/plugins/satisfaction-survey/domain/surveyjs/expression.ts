/** A value of an expression, or a list of them. */
export type Literal = string | number | boolean;

export type Operand =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'literal'; readonly values: readonly Literal[]; readonly isList: boolean };

/** An expression of SurveyJS as far as conditions of ours can say it. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'test'; readonly operator: Operator; readonly operands: readonly Operand[] };

/** How each comparison is written. */
const SPELLINGS = {
  equal: ['=', '==', 'equal'],
  notequal: ['!=', '<>', 'notequal'],
  greater: ['>', 'greater'],
  greaterorequal: ['>=', 'greaterorequal'],
  less: ['<', 'less'],
  lessorequal: ['<=', 'lessorequal'],
  contains: ['contains', 'contain', '*='],
  notcontains: ['notcontains', 'notcontain'],
  anyof: ['anyof'],
  allof: ['allof'],
  noneof: ['noneof'],
  empty: ['empty'],
  notempty: ['notempty'],
} as const;

/** A comparison; `isTrue` is a question that stands alone. */
export type Operator = keyof typeof SPELLINGS | 'isTrue';

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  Object.entries(SPELLINGS).flatMap(([operator, spellings]) =>
    spellings.map((spelling) => [spelling, operator as Operator]),
  ),
);

interface Token {
  readonly kind: 'variable' | 'text' | 'number' | 'word' | 'sign';
  readonly text: string;
}

const LONGEST = 2000;
const MOST_LEVELS = 20;
const TOKEN =
  /\s*(?:\{([^{}]{1,200})\}|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)(?![\p{L}\d_])|([\p{L}\d_][\p{L}\d_-]*)|(&&|\|\||<>|!=|==|<=|>=|\*=|[=<>!()[\],]))/uy;

/** The expression; null for one that says more than conditions can. */
export function parseExpression(text: string): Expression | null {
  const tokens = text.length > LONGEST ? null : tokensOf(text.trim());
  if (tokens === null || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  const expression = reader.readAny(0);
  return reader.isAtEnd() ? expression : null;
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN.source, TOKEN.flags);
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (found === null) return null;
    const [, variable, single, double, number, word, sign = ''] = found;
    const quoted = single ?? double;
    if (variable !== undefined) tokens.push({ kind: 'variable', text: variable.trim() });
    else if (quoted !== undefined)
      tokens.push({ kind: 'text', text: quoted.replace(/\\(.)/g, '$1') });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

/** Reads tokens from left to right; null as soon as something is none of ours. */
class Reader {
  private place = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.place === this.tokens.length;
  }

  readAny(level: number): Expression | null {
    return this.readJoined('or', ['or', '||'], () =>
      this.readJoined('and', ['and', '&&'], () => this.readPart(level)),
    );
  }

  private readJoined(
    kind: 'and' | 'or',
    words: readonly string[],
    read: () => Expression | null,
  ): Expression | null {
    const parts: Expression[] = [];
    do {
      const part = read();
      if (part === null) return null;
      parts.push(part);
    } while (this.take(...words));
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind, parts };
  }

  private readPart(level: number): Expression | null {
    if (level > MOST_LEVELS) return null;
    if (this.take('!', 'negate')) {
      const part = this.readPrimary(level + 1);
      return part === null ? null : { kind: 'not', part };
    }
    if (this.isNext('(')) return this.readPrimary(level + 1);
    return this.readTest();
  }

  /** In brackets, or a question alone. */
  private readPrimary(level: number): Expression | null {
    if (!this.take('(')) {
      const operand = this.readOperand();
      if (operand?.kind !== 'variable' || this.operatorNext() !== undefined) return null;
      return { kind: 'test', operator: 'isTrue', operands: [operand] };
    }
    const inner = this.readAny(level);
    return this.take(')') && this.operatorNext() === undefined ? inner : null;
  }

  private readTest(): Expression | null {
    const left = this.readOperand();
    if (left === null) return null;
    const operator = this.operatorNext();
    if (operator === undefined) return { kind: 'test', operator: 'isTrue', operands: [left] };
    this.place += 1;
    if (operator === 'empty' || operator === 'notempty') {
      return { kind: 'test', operator, operands: [left] };
    }
    const right = this.readOperand();
    return right === null ? null : { kind: 'test', operator, operands: [left, right] };
  }

  private readOperand(): Operand | null {
    const token = this.tokens[this.place];
    if (token === undefined) return null;
    if (token.kind === 'variable') {
      this.place += 1;
      return { kind: 'variable', name: token.text };
    }
    if (!this.take('[')) {
      const value = this.readLiteral();
      return value === null ? null : { kind: 'literal', values: [value], isList: false };
    }
    const values: Literal[] = [];
    do {
      const value = this.readLiteral();
      if (value === null) return null;
      values.push(value);
    } while (this.take(','));
    return this.take(']') ? { kind: 'literal', values, isList: true } : null;
  }

  private readLiteral(): Literal | null {
    const token = this.tokens[this.place];
    if (token === undefined || token.kind === 'sign' || token.kind === 'variable') return null;
    // A word before a bracket is a function.
    if (token.kind === 'word' && this.tokens[this.place + 1]?.text === '(') return null;
    this.place += 1;
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text;
    const word = token.text.toLowerCase();
    return word === 'true' || word === 'false' ? word === 'true' : token.text;
  }

  private operatorNext(): Operator | undefined {
    const token = this.tokens[this.place];
    if (token === undefined || (token.kind !== 'sign' && token.kind !== 'word')) return undefined;
    return OPERATORS.get(token.text.toLowerCase());
  }

  private isNext(...texts: readonly string[]): boolean {
    const token = this.tokens[this.place];
    if (token === undefined || (token.kind !== 'sign' && token.kind !== 'word')) return false;
    return texts.includes(token.text.toLowerCase());
  }

  private take(...texts: readonly string[]): boolean {
    const isTaken = this.isNext(...texts);
    if (isTaken) this.place += 1;
    return isTaken;
  }
}
