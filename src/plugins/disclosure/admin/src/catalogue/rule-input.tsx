import { Flex } from '@strapi/design-system';

import { FieldGroup } from '../../../../../shared/panel/field-group';
import { Filters } from '../../../../../shared/panel/filters';
import { Choice, Line, Tick, type Option } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import { ruleTypesFor, type Cadence, type RuleDraft } from './rule-draft';
import { RulePreview } from './rule-preview';

interface RuleInputProps {
  readonly rule: RuleDraft;
  readonly cadence: Cadence;
  /** Days of the content's own from which a rule can count; empty where the app tells of none. */
  readonly eventFields: readonly string[];
  readonly onChange: (rule: RuleDraft) => void;
}

/** A due rule, with the sentence that it makes and the days on which it falls due next. */
export function RuleInput({ rule, cadence, eventFields, onChange }: RuleInputProps) {
  const { say } = useWords();
  const change = (changes: Partial<RuleDraft>) => onChange({ ...rule, ...changes });
  return (
    <FieldGroup label={say('rule')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Filters>
          <Choice
            label={say('rule.type')}
            value={rule.type}
            options={ruleTypesFor(cadence).map((type) => [type, say(`rule.type.${type}`)] as const)}
            onChange={(type) =>
              change({ type: ruleTypesFor(cadence).find((one) => one === type) ?? rule.type })
            }
          />
          <OwnInputs {...{ rule, eventFields, change }} />
        </Filters>
        {rule.type === 'weekday' && (
          <Tick
            label={say('rule.onlyInTerm')}
            isOn={rule.onlyInTerm}
            onChange={(onlyInTerm) => change({ onlyInTerm })}
          />
        )}
        <RulePreview {...{ rule, cadence }} />
      </Flex>
    </FieldGroup>
  );
}

interface OwnInputsProps {
  readonly rule: RuleDraft;
  readonly eventFields: readonly string[];
  readonly change: (changes: Partial<RuleDraft>) => void;
}

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The inputs that a type of rule has. */
function OwnInputs({ rule, eventFields, change }: OwnInputsProps) {
  const { say } = useWords();
  const shift = <Shift {...{ rule, change }} />;
  switch (rule.type) {
    case 'afterPeriod':
      return (
        <>
          <Count label={say('rule.day')} value={rule.day} onChange={(day) => change({ day })} />
          {shift}
        </>
      );
    case 'weekday':
      return (
        <>
          <Choice
            label={say('rule.week')}
            value={rule.week}
            options={[
              ['same', say('rule.week.same')],
              ['before', say('rule.week.before')],
            ]}
            onChange={(week) => change({ week: week === 'before' ? 'before' : 'same' })}
          />
          <Choice
            label={say('rule.weekday')}
            value={rule.weekday}
            options={WEEKDAYS.map((one) => [one, say(`rule.weekday.${one}`)] as const)}
            onChange={(weekday) => change({ weekday })}
          />
          {shift}
        </>
      );
    case 'afterEvent':
    case 'beforeEvent':
      return (
        <>
          <EventField {...{ rule, eventFields, change }} />
          <Count
            label={say('rule.amount')}
            value={rule.amount}
            onChange={(amount) => change({ amount })}
          />
          <Choice
            label={say('rule.counted')}
            value={rule.counted}
            options={[
              ['workdays', say('rule.counted.workdays')],
              ['days', say('rule.counted.days')],
            ]}
            onChange={(counted) => change({ counted: counted === 'days' ? 'days' : 'workdays' })}
          />
        </>
      );
    case 'fixed':
      return (
        <>
          <Count
            label={say('rule.month')}
            value={rule.month}
            onChange={(month) => change({ month })}
          />
          <Count label={say('rule.day')} value={rule.day} onChange={(day) => change({ day })} />
          {shift}
        </>
      );
    case 'afterPeriodEnd':
      return (
        <>
          <Count
            label={say('rule.daysAfterEnd')}
            value={rule.amount}
            onChange={(amount) => change({ amount })}
          />
          {shift}
        </>
      );
    case 'atLeastPerTerm':
      return (
        <Count
          label={say('rule.count')}
          value={rule.count}
          onChange={(count) => change({ count })}
        />
      );
  }
}

/** Where the app tells which days there are, one of them is chosen; else its name is typed. */
function EventField({ rule, eventFields, change }: OwnInputsProps) {
  const { say } = useWords();
  if (eventFields.length === 0) {
    return (
      <Line
        label={say('rule.field')}
        hint={say('rule.field.hint')}
        value={rule.field}
        onChange={(field) => change({ field })}
      />
    );
  }
  const known = eventFields.includes(rule.field) || rule.field === '';
  const options: readonly Option[] = [
    ...eventFields.map((field) => [field, field] as const),
    ...(known ? [] : [[rule.field, rule.field] as const]),
  ];
  return (
    <Choice
      {...{ label: say('rule.field'), options, value: rule.field }}
      onChange={(field) => change({ field })}
    />
  );
}

const SHIFTS = ['none', 'nextWorkday', 'previousWorkday'] as const;

function Shift({ rule, change }: Pick<OwnInputsProps, 'rule' | 'change'>) {
  const { say } = useWords();
  return (
    <Choice
      label={say('rule.shift')}
      value={rule.shift}
      options={SHIFTS.map((one) => [one, say(`rule.shift.${one}`)] as const)}
      onChange={(shift) => change({ shift: SHIFTS.find((one) => one === shift) ?? 'none' })}
    />
  );
}

interface CountProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Count(props: CountProps) {
  return <Line type="number" {...props} />;
}
