import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';

import { Heading } from '../../../../../shared/panel/card';
import type { Answers, AnswerValue } from '../../../domain/answer/answer';
import { visible } from '../../../domain/condition/visible';
import type { Definition } from '../../../domain/definition/definition';
import { wordsIn, type Words } from '../../../domain/definition/words';
import { useWords } from '../words/use-words';
import { FormLook } from './form-look';
import { PreviewItem } from './preview-item';

interface PhonePreviewProps {
  readonly definition: Definition;
  readonly locale: string;
}

/** The questionnaire as a phone shows it; it can be tried, and nothing of that is kept. */
export function PhonePreview({ definition, locale }: PhonePreviewProps) {
  const { say } = useWords();
  const [answers, setAnswers] = useState<Answers>({});
  const { defaultLocale, title, purpose, privacyNotice, guardianNotice, under14 } = definition;
  const inWords = (words: Words | undefined) => wordsIn(words ?? {}, locale, defaultLocale);
  const shown = visible(definition, answers);
  const answer = (code: string, value: AnswerValue | undefined) => {
    const { [code]: _former, ...others } = answers;
    setAnswers(value === undefined ? others : { ...others, [code]: value });
  };
  return (
    <section aria-label={say('preview.title')}>
      <Flex justifyContent="space-between" paddingBottom={2}>
        <Heading>{say('preview.title')}</Heading>
        <Button variant="ghost" onClick={() => setAnswers({})}>
          {say('preview.again')}
        </Button>
      </Flex>
      <Phone lang={locale} data-preview>
        <h3>{inWords(title)}</h3>
        {[purpose, privacyNotice, under14 ? guardianNotice : undefined]
          .map(inWords)
          .filter((text) => text !== '')
          .map((text) => (
            <p key={text} className="notice">
              {text}
            </p>
          ))}
        {definition.items
          .filter(({ code }) => shown.has(code))
          .map((item) => (
            <PreviewItem
              key={item.code}
              {...{ item, writing: { locale, defaultLocale } }}
              value={answers[item.code]}
              onAnswer={(value) => answer(item.code, value)}
            />
          ))}
        <button type="button" className="send" disabled>
          {say('preview.send')}
        </button>
        <p className="notice">{say('preview.send.hint')}</p>
      </Phone>
    </section>
  );
}

const Phone = styled(FormLook)`
  box-sizing: border-box;
  max-width: 360px;
  height: min(640px, 78vh);
  margin: 0 auto;
  padding: 20px 16px;
  overflow-y: auto;
  border: 10px solid ${({ theme }) => theme.colors.neutral800};
  border-radius: 28px;
  background: ${({ theme }) => theme.colors.neutral0};
`;
