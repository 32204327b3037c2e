import { Flex } from '@strapi/design-system';

import { Tick } from '../../../../../shared/panel/inputs';
import type { Condition } from '../../../domain/condition/condition';
import type { Definition } from '../../../domain/definition/definition';
import { isQuestion, type QuestionnaireItem } from '../../../domain/definition/question';
import { useWords } from '../words/use-words';
import { ConditionInput } from './condition-input';
import { TypeForm } from './type-form';
import { WordsInput, type Writing } from './words-input';

interface ItemFormProps {
  readonly item: QuestionnaireItem;
  readonly definition: Definition;
  readonly writing: Writing;
  readonly onChange: (item: QuestionnaireItem, topic?: string) => void;
}

/** What an item asks, of what kind the answer is, and when it is shown. */
export function ItemForm({ item, definition, writing, onChange }: ItemFormProps) {
  const { say } = useWords();
  const { items, retired } = definition;
  const place = items.findIndex(({ code }) => code === item.code);
  const earlier = items.slice(0, place).filter(isQuestion);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <WordsInput
        label={say(isQuestion(item) ? 'item.text' : 'item.passage')}
        words={item.text}
        writing={writing}
        rows={item.type === 'statement' ? 3 : 2}
        isRequired
        onChange={(text) => onChange({ ...item, text }, `text ${writing.locale}`)}
      />
      <WordsInput
        label={say('item.help')}
        hint={say('item.help.hint')}
        words={item.help ?? {}}
        writing={writing}
        onChange={(help) => onChange({ ...item, help }, `help ${writing.locale}`)}
      />
      <TypeForm {...{ item, retired, writing, onChange }} />
      {isQuestion(item) && (
        <Flex gap={5} wrap="wrap">
          <Tick
            label={say('item.requiredTick')}
            isOn={item.required}
            onChange={(required) => onChange({ ...item, required })}
          />
          <Tick
            label={say('item.identifyingTick')}
            isOn={item.identifying === true}
            onChange={(isOn) => onChange({ ...item, identifying: isOn || undefined })}
          />
        </Flex>
      )}
      <ConditionInput
        {...{ condition: item.showIf, earlier, writing }}
        onChange={(showIf: Condition | undefined) => onChange({ ...item, showIf }, 'showIf')}
      />
    </Flex>
  );
}
