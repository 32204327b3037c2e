import type { MultiQuestion } from '../../domain/definition/question';

/** The chosen options after one was tapped: "none of these" clears the others, and they clear it. */
export function tapped(
  question: MultiQuestion,
  chosen: readonly string[],
  code: string,
): readonly string[] {
  if (chosen.includes(code)) return chosen.filter((one) => one !== code);
  const alone = new Set(
    question.options.filter(({ exclusive }) => exclusive === true).map((option) => option.code),
  );
  return alone.has(code) ? [code] : [...chosen.filter((one) => !alone.has(one)), code];
}
