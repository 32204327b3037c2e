import type { GeneratedCounts, Warning } from '../../../contracts/common';
import type { Generated, GenerationWarning } from '../domain/obligation/generate';
import type { Language } from '../../../../../shared/language';
import { filled } from '../../../../../shared/sentence';
import { WARNING_MESSAGES } from '../messages/warning-messages';

export function shownWarnings(
  warnings: readonly GenerationWarning[],
  language: Language,
): readonly Warning[] {
  return warnings.map((warning) => {
    const { code, ...values } = warning;
    return { code, text: filled(WARNING_MESSAGES[code], language, values) };
  });
}

export function generatedCounts(
  { added, changed, dropped, warnings }: Generated,
  language: Language,
): GeneratedCounts {
  return {
    ...{ added: added.length, changed: changed.length, dropped: dropped.length },
    warnings: shownWarnings(warnings, language),
  };
}
