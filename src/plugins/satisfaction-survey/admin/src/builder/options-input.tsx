import { Button, Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Plus, Trash } from '@strapi/icons';
import { styled } from 'styled-components';

import { FieldGroup } from '../../../../../shared/panel/field-group';
import { Tick } from '../../../../../shared/panel/inputs';
import type { MultiOption } from '../../../domain/definition/question';
import { wordsIn } from '../../../domain/definition/words';
import { useWords } from '../words/use-words';
import { nextOptionCode, type ListName } from './codes';
import { moved } from './edit-definition';
import { WordsInput, type Writing } from './words-input';

interface OptionsInputProps {
  readonly item: string;
  readonly list: ListName;
  readonly options: readonly MultiOption[];
  readonly retired: readonly string[];
  readonly writing: Writing;
  /** The fewest that there have to be. */
  readonly least: number;
  readonly canExclude?: boolean;
  readonly onChange: (options: readonly MultiOption[], topic?: string) => void;
}

/** The options of a question: their words, their order; codes come by themselves. */
export function OptionsInput(props: OptionsInputProps) {
  const { say } = useWords();
  const { item, list, options, retired, writing, least, canExclude = false, onChange } = props;
  const name = say(`options.${list}`);
  const add = () => {
    const code = nextOptionCode(item, list, { options, retired });
    onChange([...options, { code, label: {} }]);
  };
  const change = (option: MultiOption, topic?: string) =>
    onChange(
      options.map((one) => (one.code === option.code ? option : one)),
      topic,
    );
  return (
    <FieldGroup label={name}>
      {options.map((option, place) => {
        const label = say(`option.${list}`, { place: place + 1 });
        const called = wordsIn(option.label, writing.locale, writing.defaultLocale) || label;
        return (
          <Row key={option.code}>
            <div className="words">
              <WordsInput
                {...{ label, writing, words: option.label }}
                onChange={(words) =>
                  change({ ...option, label: words }, `${list} ${option.code} ${writing.locale}`)
                }
              />
              {canExclude && (
                <Tick
                  label={say('options.exclusive', { name: called })}
                  isOn={option.exclusive === true}
                  onChange={(isOn) => change({ ...option, exclusive: isOn || undefined })}
                />
              )}
            </div>
            <Flex gap={1} paddingTop={5}>
              <IconButton
                label={say('options.up', { name: called })}
                disabled={place === 0}
                onClick={() => onChange(moved(options, option.code, -1))}
              >
                <ArrowUp />
              </IconButton>
              <IconButton
                label={say('options.down', { name: called })}
                disabled={place === options.length - 1}
                onClick={() => onChange(moved(options, option.code, 1))}
              >
                <ArrowDown />
              </IconButton>
              <IconButton
                label={say('options.remove', { name: called })}
                disabled={options.length <= least}
                onClick={() => onChange(options.filter(({ code }) => code !== option.code))}
              >
                <Trash />
              </IconButton>
            </Flex>
          </Row>
        );
      })}
      <div>
        <Button variant="tertiary" startIcon={<Plus />} onClick={add}>
          {say(`add.${list}`)}
        </Button>
      </div>
    </FieldGroup>
  );
}

const Row = styled.div`
  display: flex;
  gap: 8px;
  align-items: flex-start;

  .words {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    gap: 6px;
    min-width: 0;
  }
`;
