import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useState } from 'react';

import { FieldGroup } from '../../../../../shared/panel/field-group';
import { Choice, Line, Several } from '../../../../../shared/panel/inputs';
import type { Condition } from '../../../domain/condition/condition';
import type { Question } from '../../../domain/definition/question';
import { wordsIn } from '../../../domain/definition/words';
import { useWords } from '../words/use-words';
import { namedChoices } from './choice-label';
import {
  conditionOfRows,
  newRow,
  rowsOfCondition,
  testsOf,
  type ConditionRow,
  type ConditionRows,
} from './condition-rows';
import type { Writing } from './words-input';

interface ConditionInputProps {
  readonly condition: Condition | undefined;
  /** Questions that come before. */
  readonly earlier: readonly Question[];
  readonly writing: Writing;
  readonly onChange: (condition: Condition | undefined) => void;
}

const NONE: ConditionRows = { join: 'all', rows: [] };

/** On which earlier answers it depends whether something is shown. */
export function ConditionInput({ condition, earlier, writing, onChange }: ConditionInputProps) {
  const { say } = useWords();
  // Lines of which nothing is chosen yet are in no condition.
  const [typed, setTyped] = useState<ConditionRows | null>(() =>
    condition === undefined ? NONE : rowsOfCondition(condition),
  );
  const [last] = earlier.slice(-1);
  const change = (rows: ConditionRows) => {
    setTyped(rows);
    onChange(conditionOfRows(rows, earlier));
  };
  if (typed === null) {
    return (
      <FieldGroup label={say('condition.title')}>
        <Typography>{say('condition.complex')}</Typography>
        <Box>
          <Button variant="tertiary" startIcon={<Trash />} onClick={() => change(NONE)}>
            {say('condition.remove')}
          </Button>
        </Box>
      </FieldGroup>
    );
  }
  if (last === undefined && typed.rows.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('condition.none')}
      </Typography>
    );
  }
  const mode = typed.rows.length === 0 ? 'always' : typed.join;
  const choose = (chosen: string) => {
    if (chosen === 'always' || last === undefined) return change(NONE);
    const rows = typed.rows.length === 0 ? [newRow(last)] : typed.rows;
    return change({ join: chosen === 'any' ? 'any' : 'all', rows });
  };
  const setRow = (place: number, row: ConditionRow) =>
    change({ ...typed, rows: typed.rows.map((one, at) => (at === place ? row : one)) });
  return (
    <FieldGroup label={say('condition.title')}>
      <Choice
        label={say('condition.mode')}
        value={mode}
        options={(['always', 'all', 'any'] as const).map(
          (name) => [name, say(`condition.${name}`)] as const,
        )}
        onChange={choose}
      />
      {typed.rows.map((row, place) => (
        <ConditionLine
          key={`${place} ${row.question}`}
          {...{ row, earlier, writing }}
          onChange={(next) => setRow(place, next)}
          onRemove={() => change({ ...typed, rows: typed.rows.filter((_, at) => at !== place) })}
        />
      ))}
      {typed.rows.length > 0 && last !== undefined && (
        <Box>
          <Button
            variant="tertiary"
            startIcon={<Plus />}
            onClick={() => change({ ...typed, rows: [...typed.rows, newRow(last)] })}
          >
            {say('condition.add')}
          </Button>
        </Box>
      )}
    </FieldGroup>
  );
}

interface ConditionLineProps {
  readonly row: ConditionRow;
  readonly earlier: readonly Question[];
  readonly writing: Writing;
  readonly onChange: (row: ConditionRow) => void;
  readonly onRemove: () => void;
}

function ConditionLine({ row, earlier, writing, onChange, onRemove }: ConditionLineProps) {
  const { say } = useWords();
  const { locale, defaultLocale } = writing;
  const question = earlier.find(({ code }) => code === row.question);
  const nameOf = ({ text, code }: Question) => wordsIn(text, locale, defaultLocale) || code;
  return (
    <Box background="neutral100" hasRadius padding={3}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2} alignItems="flex-end">
          <Box flex="1 1 auto" minWidth={0}>
            <Choice
              label={say('condition.question')}
              value={row.question}
              options={earlier.map((one) => [one.code, nameOf(one)] as const)}
              onChange={(code) => {
                const chosen = earlier.find((one) => one.code === code);
                if (chosen !== undefined) onChange(newRow(chosen));
              }}
            />
          </Box>
          <IconButton label={say('condition.remove')} onClick={onRemove}>
            <Trash />
          </IconButton>
        </Flex>
        {question?.type === 'matrix' && row.test === 'in' && (
          <Choice
            label={say('condition.row')}
            value={row.row ?? ''}
            options={question.rows.map(
              ({ code, label }) => [code, wordsIn(label, locale, defaultLocale) || code] as const,
            )}
            onChange={(chosen) => onChange({ ...row, row: chosen })}
          />
        )}
        {question !== undefined && (
          <Choice
            label={say('condition.test')}
            value={row.test}
            options={testsOf(question).map(
              (test) => [test, say(`condition.test.${test}`)] as const,
            )}
            onChange={(test) => onChange({ ...row, test: test as ConditionRow['test'] })}
          />
        )}
        {(row.test === 'atLeast' || row.test === 'atMost') && (
          <Line
            label={say('condition.limit')}
            type="number"
            value={row.limit}
            onChange={(limit) => onChange({ ...row, limit })}
          />
        )}
        {row.test === 'in' && question !== undefined && (
          <Several
            label={say('condition.values')}
            options={namedChoices(question, writing, say)}
            chosen={row.values}
            onChange={(values) => onChange({ ...row, values })}
          />
        )}
      </Flex>
    </Box>
  );
}
