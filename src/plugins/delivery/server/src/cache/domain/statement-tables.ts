/** What a statement has to do with tables, as far as its text can tell; in doubt more of it. */
export interface StatementTables {
  /** Every word of it: whatever it reads is among them. */
  readonly names: readonly string[];
  /** What stands after `from` and `join`: names that are no tables we know must not go unnoticed. */
  readonly sources: readonly string[];
  readonly writes: readonly string[];
}

const NAME = '(?:["`]?\\w+["`]?\\.)?["`]?(\\w+)["`]?';
const VERB =
  'insert\\s+(?:or\\s+\\w+\\s+)?into|replace\\s+into|update(?:\\s+or\\s+\\w+)?|delete\\s+from';
const TARGET = new RegExp(`^(?:${VERB})\\s+(?:only\\s+)?${NAME}`);
const SOURCE = new RegExp(`\\b(?:from|join)\\s+(?:only\\s+|lateral\\s+)?${NAME}(?![\\w.(])`, 'g');
const CHANGES = /\b(?:insert|update|delete|replace|truncate|merge|alter|drop|rename|copy)\b/;

/**
 * The tables of a statement. A plain `insert`, `update` or `delete` writes its target; any other
 * text that could write counts as writing every name in it, which is too much and never too little.
 */
export function statementTables(sql: string): StatementTables {
  const text = sql.trim().toLowerCase();
  const names = unique(text.match(/\w+/g) ?? []);
  const sources = unique([...text.matchAll(SOURCE)].flatMap(([, name]) => name ?? []));
  return { names, sources, writes: writtenTables(text, names) };
}

function writtenTables(text: string, names: readonly string[]): readonly string[] {
  const isOne = !/;\s*\S/.test(text);
  const target = TARGET.exec(text)?.[1];
  if (isOne && target !== undefined) return [target];
  const isRead = isOne && /^(?:select|pragma|begin|commit|rollback|savepoint)\b/.test(text);
  return isRead || !CHANGES.test(text) ? [] : names;
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];
