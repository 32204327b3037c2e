import { Button, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { languageName } from '../../../../../shared/panel/words/language-name';
import { useWords } from '../words/use-words';

interface LanguageChoiceProps {
  readonly locales: readonly string[];
  readonly locale: string;
  readonly onChoose: (locale: string) => void;
  /** What is said beside a language. */
  readonly beside?: (locale: string) => ReactNode;
}

/** In which language is written and shown. */
export function LanguageChoice({ locales, locale, onChoose, beside }: LanguageChoiceProps) {
  const { say } = useWords();
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('builder.language')}>
      {locales.map((name) => (
        <Flex key={name} gap={1}>
          <Button
            variant={name === locale ? 'default' : 'tertiary'}
            aria-pressed={name === locale}
            onClick={() => onChoose(name)}
          >
            {languageName(name)}
          </Button>
          {beside?.(name)}
        </Flex>
      ))}
    </Flex>
  );
}
