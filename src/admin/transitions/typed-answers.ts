import type { StepAsk } from '../../content/transitions/contracts';

/**
 * What was typed, as the server reads it: nothing for an empty box, instants with their zone. What
 * is no such value goes as it is, and the server says so.
 */
export function typedAnswers(
  asks: readonly StepAsk[],
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    asks.map(({ name, kind }) => {
      const text = typed[name] ?? '';
      if (text === '') return [name, null];
      const at = kind === 'instant' ? new Date(text) : null;
      return [name, at === null || Number.isNaN(at.getTime()) ? text : at.toISOString()];
    }),
  );
}
