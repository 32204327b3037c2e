import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';

import { Card, Heading } from '../../../../../shared/panel/card';
import { Choice, Line, Several } from '../../../../../shared/panel/inputs';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { useWords } from '../words/use-words';
import { NEW_CONDITION, OPERATORS, type ConditionDraft } from './policy-draft';
import type { Choices, PartProps } from './policy-form';

const KINDS = ['compare', 'oneOf', 'present', 'locale'] as const;

type Fields = Choices['contentTypes'][number]['fields'];

/** What a document has to be about for the policy to be for it. */
export function Conditions({ draft, choices, onChange }: PartProps) {
  const { say } = useWords();
  const type = choices.contentTypes.find(({ uid }) => uid === draft.contentType);
  const replace = (index: number, condition: ConditionDraft) =>
    onChange({ conditions: draft.conditions.with(index, condition) });
  return (
    <Card tag="section">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Heading>{say('conditions.title')}</Heading>
        <Typography variant="pi" textColor="neutral600">
          {say(draft.conditions.length === 0 ? 'conditions.none' : 'conditions.all')}
        </Typography>
        {draft.conditions.map((condition, index) => (
          <Flex key={index} direction="column" alignItems="stretch" gap={2}>
            <Condition
              {...{ condition, fields: type?.fields ?? [], locales: choices.locales }}
              onChange={(changed) => replace(index, changed)}
            />
            <Button
              variant="danger-light"
              onClick={() => onChange({ conditions: draft.conditions.toSpliced(index, 1) })}
            >
              {say('conditions.remove', { number: index + 1 })}
            </Button>
          </Flex>
        ))}
        <Button
          variant="secondary"
          startIcon={<Plus />}
          disabled={type === undefined}
          onClick={() => onChange({ conditions: [...draft.conditions, NEW_CONDITION] })}
        >
          {say('conditions.add')}
        </Button>
      </Flex>
    </Card>
  );
}

interface ConditionProps {
  readonly condition: ConditionDraft;
  readonly fields: Fields;
  readonly locales: readonly string[];
  readonly onChange: (condition: ConditionDraft) => void;
}

function Condition({ condition, fields, locales, onChange }: ConditionProps) {
  const { say, nameOf } = useWords();
  const change = (changes: Partial<ConditionDraft>) => onChange({ ...condition, ...changes });
  return (
    <>
      <Choice
        label={say('condition.kind')}
        value={condition.kind}
        options={KINDS.map((kind) => [kind, say(`condition.kind.${kind}`)])}
        onChange={(chosen) => change({ kind: KINDS.find((kind) => kind === chosen) ?? 'compare' })}
      />
      {condition.kind === 'locale' ? (
        <Several
          label={say('condition.anyOf')}
          options={locales.map((locale) => [locale, languageName(locale)])}
          chosen={condition.anyOf}
          onChange={(anyOf) => change({ anyOf })}
        />
      ) : (
        <Choice
          label={say('condition.field')}
          isRequired
          value={condition.field}
          options={fields.map(({ path, label }) => [path, `${nameOf(label)} (${path})`])}
          onChange={(field) => change({ field })}
        />
      )}
      {condition.kind === 'compare' && (
        <Choice
          label={say('condition.operator')}
          value={condition.operator}
          options={OPERATORS.map((operator) => [operator, say(`operator.${operator}`)])}
          onChange={(chosen) => change({ operator: OPERATORS.find((o) => o === chosen) ?? 'eq' })}
        />
      )}
      {condition.kind === 'present' && (
        <Choice
          label={say('condition.operator')}
          value={String(condition.present)}
          options={[
            ['true', say('condition.filled')],
            ['false', say('condition.blank')],
          ]}
          onChange={(chosen) => change({ present: chosen === 'true' })}
        />
      )}
      {(condition.kind === 'compare' || condition.kind === 'oneOf') && (
        <ConditionValue {...{ condition, fields }} onChange={(value) => change({ value })} />
      )}
    </>
  );
}

interface ConditionValueProps extends Pick<ConditionProps, 'condition' | 'fields'> {
  readonly onChange: (value: string) => void;
}

function ConditionValue({ condition, fields, onChange }: ConditionValueProps) {
  const { say } = useWords();
  const { kind, field, value } = condition;
  const fieldKind = fields.find(({ path }) => path === field)?.kind;
  if (fieldKind === 'boolean' && kind === 'compare') {
    return (
      <Choice
        label={say('condition.value')}
        value={value}
        options={[
          ['true', say('yes')],
          ['false', say('no')],
        ]}
        onChange={onChange}
      />
    );
  }
  const isMoney = field.endsWith('Fen');
  return (
    <Line
      label={say(kind === 'oneOf' ? 'condition.values' : 'condition.value')}
      {...(isMoney && { hint: say('condition.fen') })}
      isRequired
      value={value}
      onChange={onChange}
    />
  );
}
