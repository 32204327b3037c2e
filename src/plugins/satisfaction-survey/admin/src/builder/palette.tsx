import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { styled } from 'styled-components';

import { Sheet } from '../../../../../shared/panel/sheet';
import type { QuestionType } from '../../../domain/definition/question';
import { useWords } from '../words/use-words';

const GROUPS = {
  choice: ['single', 'multi', 'ranking', 'yesNo', 'consent'],
  scale: ['rating', 'nps', 'matrix'],
  open: ['shortText', 'longText', 'number', 'date'],
  words: ['section', 'statement'],
} as const satisfies Readonly<Record<string, readonly QuestionType[]>>;

interface PaletteProps {
  /** Text of the item after which it is put; null for the end. */
  readonly after: string | null;
  readonly onAdd: (type: QuestionType) => void;
}

/** Every kind of question; one tap puts it into the questionnaire. */
export function Palette({ after, onAdd }: PaletteProps) {
  const { say } = useWords();
  return (
    <Sheet
      title={say('builder.add')}
      {...(after !== null && { hint: say('builder.add.after', { text: after }) })}
    >
      <Groups>
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
          <div key={group} role="group" aria-label={say(`builder.group.${group}`)}>
            <Typography variant="pi" fontWeight="bold" textColor="neutral600">
              {say(`builder.group.${group}`)}
            </Typography>
            <Flex gap={2} wrap="wrap" paddingTop={1}>
              {GROUPS[group].map((type) => (
                <Button
                  key={type}
                  variant="tertiary"
                  startIcon={<Plus />}
                  data-type={type}
                  onClick={() => onAdd(type)}
                >
                  {say(`type.${type}`)}
                </Button>
              ))}
            </Flex>
          </div>
        ))}
      </Groups>
    </Sheet>
  );
}

const Groups = styled.div`
  display: flex;
  flex-direction: column;
  gap: 12px;
`;
