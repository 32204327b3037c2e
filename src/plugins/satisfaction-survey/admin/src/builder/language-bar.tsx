import { Badge } from '../../../../../shared/panel/badge';
import { CARE, GOOD } from '../../../../../shared/panel/look';
import type { Definition } from '../../../domain/definition/definition';
import { LanguageChoice } from '../parts/language-choice';
import { useWords } from '../words/use-words';
import { missingInAll } from './missing-words';

interface LanguageBarProps {
  readonly definition: Definition;
  readonly locales: readonly string[];
  readonly locale: string;
  readonly onChoose: (locale: string) => void;
}

/** The language of form and preview, and how many texts each one lacks. */
export function LanguageBar({ definition, ...choice }: LanguageBarProps) {
  const { say } = useWords();
  const missing = (locale: string) => {
    const count = missingInAll(definition, locale);
    return (
      <Badge look={count === 0 ? GOOD : CARE}>
        {count === 0 ? say('builder.complete') : say('builder.missing', { count })}
      </Badge>
    );
  };
  return <LanguageChoice {...choice} beside={missing} />;
}
