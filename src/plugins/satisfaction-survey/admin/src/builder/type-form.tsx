import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import { Choice, Line, Tick } from '../../../../../shared/panel/inputs';
import { LIMITS } from '../../../domain/definition/limits';
import type {
  DateQuestion,
  MatrixQuestion,
  MultiOption,
  MultiQuestion,
  NpsQuestion,
  NumberQuestion,
  Option,
  QuestionnaireItem,
  RankingQuestion,
  RatingQuestion,
  SingleQuestion,
  TextQuestion,
} from '../../../domain/definition/question';
import type { WordKey } from '../words/sentence';
import { useWords } from '../words/use-words';
import type { ListName } from './codes';
import { NumberInput } from './number-input';
import { OptionsInput } from './options-input';
import { WordsInput, type Writing } from './words-input';

export interface TypeFormProps<Item extends QuestionnaireItem> {
  readonly item: Item;
  readonly retired: readonly string[];
  readonly writing: Writing;
  readonly onChange: (item: Item, topic?: string) => void;
}

/** What a question of its type has besides its words. */
export function TypeForm(props: TypeFormProps<QuestionnaireItem>) {
  const { item, ...rest } = props;
  switch (item.type) {
    case 'single':
      return <ChoiceForm {...{ ...rest, item }} />;
    case 'multi':
      return (
        <>
          <ChoiceForm {...{ ...rest, item }} />
          <Between {...{ ...rest, item, words: MULTI_WORDS }} />
        </>
      );
    case 'ranking':
      return (
        <>
          <ListForm {...{ ...rest, item, list: 'options', least: 2 }} />
          <Between {...{ ...rest, item, words: RANKING_WORDS }} />
        </>
      );
    case 'matrix':
      return (
        <>
          <ListForm {...{ ...rest, item, list: 'rows', least: 1 }} />
          <ListForm {...{ ...rest, item, list: 'columns', least: 2 }} />
        </>
      );
    case 'rating':
      return <RatingForm {...{ ...rest, item }} />;
    case 'nps':
      return <LevelWords {...{ ...rest, item, levels: [0, 10] }} />;
    case 'shortText':
    case 'longText':
      return <TextForm {...{ ...rest, item }} />;
    case 'number':
      return <NumberForm {...{ ...rest, item }} />;
    case 'date':
      return <DateForm {...{ ...rest, item }} />;
    default:
      return null;
  }
}

function Side({ children }: { readonly children: ReactNode }) {
  return <Columns>{children}</Columns>;
}

const Columns = styled(Box)`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  gap: 16px;
  align-items: start;
`;

type Listed = SingleQuestion | MultiQuestion | RankingQuestion | MatrixQuestion;

interface ListFormProps extends TypeFormProps<Listed> {
  readonly list: ListName;
  readonly least: number;
}

function ListForm({ item, list, least, retired, writing, onChange }: ListFormProps) {
  const lists = item as unknown as Readonly<Record<ListName, readonly Option[]>>;
  return (
    <OptionsInput
      {...{ item: item.code, list, least, retired, writing, options: lists[list] }}
      canExclude={item.type === 'multi'}
      onChange={(options: readonly MultiOption[], topic) =>
        onChange({ ...item, [list]: options }, topic)
      }
    />
  );
}

function ChoiceForm(props: TypeFormProps<SingleQuestion | MultiQuestion>) {
  const { say } = useWords();
  const { item, writing, onChange } = props;
  return (
    <>
      <ListForm
        {...props}
        list="options"
        least={2}
        onChange={(next, topic) => onChange(next as SingleQuestion | MultiQuestion, topic)}
      />
      <Tick
        label={say('options.other')}
        isOn={item.other !== undefined}
        onChange={(isOn) => onChange({ ...item, other: isOn ? OTHER_WORDS : undefined })}
      />
      {item.other !== undefined && (
        <WordsInput
          label={say('options.other.label')}
          words={item.other}
          writing={writing}
          onChange={(other) => onChange({ ...item, other }, `other ${writing.locale}`)}
        />
      )}
    </>
  );
}

const OTHER_WORDS = { 'zh-Hans': '其他', 'zh-Hant': '其他', en: 'Other' };

const MULTI_WORDS = ['options.least', 'options.most'] as const;
const RANKING_WORDS = ['options.rank.least', 'options.rank.most'] as const;

interface BetweenProps extends TypeFormProps<MultiQuestion | RankingQuestion> {
  readonly words: readonly [least: WordKey, most: WordKey];
}

function Between({ item, words: [least, most], onChange }: BetweenProps) {
  const { say } = useWords();
  const limits = { min: 0, max: item.options.length, hint: say('options.any') };
  return (
    <Side>
      <NumberInput
        {...{ ...limits, label: say(least), value: item.min }}
        onChange={(min) => onChange({ ...item, min }, 'min')}
      />
      <NumberInput
        {...{ ...limits, label: say(most), value: item.max }}
        onChange={(max) => onChange({ ...item, max }, 'max')}
      />
    </Side>
  );
}

const LOOKS = ['number', 'star', 'smiley'] as const;

function RatingForm(props: TypeFormProps<RatingQuestion>) {
  const { say } = useWords();
  const { item, onChange } = props;
  const { min, max } = LIMITS.ratingLevels;
  const scales = Array.from({ length: max - min + 1 }, (_, place) => String(min + place));
  const rescale = (scale: number) => {
    const { [item.scale]: best, ...labels } = item.labels;
    const kept = Object.entries(labels).filter(([level]) => Number(level) < scale);
    onChange({ ...item, scale, labels: { ...Object.fromEntries(kept), [scale]: best ?? {} } });
  };
  return (
    <>
      <Side>
        <Choice
          label={say('scale.levels')}
          hint={say('scale.levels.hint')}
          value={String(item.scale)}
          options={scales.map((scale) => [scale, scale] as const)}
          onChange={(scale) => rescale(Number(scale))}
        />
        <Choice
          label={say('scale.look')}
          value={item.look}
          options={LOOKS.map((look) => [look, say(`scale.look.${look}`)] as const)}
          onChange={(look) => onChange({ ...item, look: look as RatingQuestion['look'] })}
        />
      </Side>
      <LevelWords
        {...props}
        levels={[1, item.scale]}
        onChange={(next, topic) => onChange(next as RatingQuestion, topic)}
      />
    </>
  );
}

interface LevelWordsProps extends TypeFormProps<RatingQuestion | NpsQuestion> {
  readonly levels: readonly number[];
}

function LevelWords({ item, levels, writing, onChange }: LevelWordsProps) {
  const { say } = useWords();
  return (
    <Side>
      {levels.map((level) => (
        <WordsInput
          key={level}
          label={say('scale.label', { level })}
          words={item.labels[level] ?? {}}
          writing={writing}
          onChange={(words) =>
            onChange(
              { ...item, labels: { ...item.labels, [level]: words } },
              `level ${level} ${writing.locale}`,
            )
          }
        />
      ))}
    </Side>
  );
}

function TextForm({ item, onChange }: TypeFormProps<TextQuestion>) {
  const { say } = useWords();
  const most = item.type === 'shortText' ? LIMITS.shortText : LIMITS.longText;
  return (
    <Side>
      <NumberInput
        {...{ label: say('text.least'), hint: say('options.any'), value: item.minLength }}
        {...{ min: 0, max: most }}
        onChange={(minLength) => onChange({ ...item, minLength }, 'minLength')}
      />
      <NumberInput
        {...{ label: say('text.most'), value: item.maxLength, min: 1, max: most }}
        onChange={(maxLength) => onChange({ ...item, maxLength: maxLength ?? most }, 'maxLength')}
      />
    </Side>
  );
}

function NumberForm({ item, writing, onChange }: TypeFormProps<NumberQuestion>) {
  const { say } = useWords();
  return (
    <Side>
      {(['min', 'max', 'decimals'] as const).map((name) => (
        <NumberInput
          key={name}
          label={say(`number.${name}`)}
          value={item[name]}
          {...(name === 'decimals' && { min: 0, max: LIMITS.decimals })}
          onChange={(value) => onChange({ ...item, [name]: value ?? 0 }, name)}
        />
      ))}
      <WordsInput
        label={say('number.unit')}
        words={item.unit ?? {}}
        writing={writing}
        onChange={(unit) => onChange({ ...item, unit }, `unit ${writing.locale}`)}
      />
    </Side>
  );
}

function DateForm({ item, onChange }: TypeFormProps<DateQuestion>) {
  const { say } = useWords();
  return (
    <Side>
      {(['min', 'max'] as const).map((name) => (
        <Line
          key={name}
          label={say(`date.${name}`)}
          hint={say('options.any')}
          type="date"
          value={item[name] ?? ''}
          onChange={(day) => onChange({ ...item, [name]: day === '' ? undefined : day }, name)}
        />
      ))}
    </Side>
  );
}
