import { Box, Button, Flex, IconButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';

import { FieldGroup } from '../../../../../shared/panel/field-group';
import { Choice, type Option } from '../../../../../shared/panel/inputs';
import { WordsInput, type Writing } from '../builder/words-input';
import { useWords } from '../words/use-words';
import { withQuote, type ResultWords } from './result-words';

interface WordsFormProps {
  readonly words: ResultWords;
  readonly writing: Writing;
  /** Questions to which people wrote. */
  readonly questions: readonly Option[];
  readonly onChange: (words: ResultWords) => void;
}

/** What the school says to the results, and what it quotes of what people wrote. */
export function WordsForm({ words, writing, questions, onChange }: WordsFormProps) {
  const { say } = useWords();
  const [first] = questions;
  const change = (key: number, part: object) =>
    onChange({
      ...words,
      quotes: words.quotes.map((quote) => (quote.key === key ? { ...quote, ...part } : quote)),
    });
  return (
    <>
      <WordsInput
        label={say('prepare.summary')}
        hint={say('prepare.summary.hint')}
        words={words.summary}
        writing={writing}
        rows={3}
        onChange={(summary) => onChange({ ...words, summary })}
      />
      {first !== undefined && (
        <FieldGroup label={say('prepare.quotes')}>
          {words.quotes.map(({ key, question, text }) => (
            <Box key={key} background="neutral100" hasRadius padding={3}>
              <Flex direction="column" alignItems="stretch" gap={2}>
                <Flex gap={2} alignItems="flex-end">
                  <Box flex="1 1 auto" minWidth={0}>
                    <Choice
                      label={say('prepare.quote.question')}
                      value={question}
                      options={questions}
                      onChange={(chosen) => change(key, { question: chosen })}
                    />
                  </Box>
                  <IconButton
                    label={say('prepare.quote.remove')}
                    onClick={() =>
                      onChange({
                        ...words,
                        quotes: words.quotes.filter((quote) => quote.key !== key),
                      })
                    }
                  >
                    <Trash />
                  </IconButton>
                </Flex>
                <WordsInput
                  label={say('prepare.quote.text')}
                  hint={say('prepare.quotes.hint')}
                  words={text}
                  writing={writing}
                  rows={2}
                  onChange={(next) => change(key, { text: next })}
                />
              </Flex>
            </Box>
          ))}
          <Box>
            <Button
              variant="tertiary"
              startIcon={<Plus />}
              onClick={() => onChange(withQuote(words, first[0]))}
            >
              {say('prepare.quote.add')}
            </Button>
          </Box>
        </FieldGroup>
      )}
    </>
  );
}
