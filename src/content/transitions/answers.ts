import { isDay, isInstant } from '../instant';
import type { Answers, Ask } from './machine';

/** What is wrong with what was answered to one question. */
export interface AnswerProblem {
  readonly kind: 'required' | 'format' | 'unknown';
  /** The question; for an unknown one, the name that was sent. */
  readonly name: string;
}

export type ReadAnswers =
  | { readonly kind: 'read'; readonly answers: Answers }
  | { readonly kind: 'refused'; readonly problems: readonly AnswerProblem[] };

/** Reads what was answered to the questions of a step: every question has a value, else null. */
export function readAnswers(
  asks: readonly Ask[],
  sent: Readonly<Record<string, unknown>>,
): ReadAnswers {
  const answers: Record<string, string | number | null> = {};
  const problems: AnswerProblem[] = Object.keys(sent)
    .filter((name) => !asks.some((ask) => ask.name === name))
    .map((name) => ({ kind: 'unknown', name }));
  for (const ask of asks) {
    const value = readAnswer(ask, sent[ask.name] ?? null);
    if (value === undefined) problems.push({ kind: 'format', name: ask.name });
    else if (value === null && ask.required) problems.push({ kind: 'required', name: ask.name });
    else answers[ask.name] = value;
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', answers };
}

/** What a step is judged by before anything was answered. */
export function noAnswers(asks: readonly Ask[]): Answers {
  return Object.fromEntries(asks.map(({ name }) => [name, null]));
}

/** The value, null for none, undefined for what is no such value. */
function readAnswer(ask: Ask, sent: unknown): string | number | null | undefined {
  if (sent === null || sent === '') return null;
  switch (ask.kind) {
    case 'day':
      return isDay(sent) ? sent : undefined;
    case 'instant':
      return isInstant(sent) ? new Date(sent).toISOString() : undefined;
    case 'money':
      return readFen(sent);
    case 'text':
      return readText(sent, ask.limit);
    case 'choice':
      return ask.options.find((option) => option === sent);
  }
}

/** Whole fen, as a number or as the text that the panel's money fields hold. */
function readFen(sent: unknown): number | undefined {
  const fen = typeof sent === 'string' && /^-?\d{1,16}$/.test(sent) ? Number(sent) : sent;
  return typeof fen === 'number' && Number.isSafeInteger(fen) ? fen : undefined;
}

function readText(sent: unknown, limit: number): string | null | undefined {
  if (typeof sent !== 'string') return undefined;
  const text = sent.trim();
  if (text === '') return null;
  return [...text].length <= limit ? text : undefined;
}
