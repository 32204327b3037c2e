import { useId } from 'react';

import type { AnswerValue } from '../../../domain/answer/answer';
import { OTHER } from '../../../domain/definition/limits';
import {
  isQuestion,
  type MatrixQuestion,
  type MultiQuestion,
  type NpsQuestion,
  type Question,
  type QuestionnaireItem,
  type RankingQuestion,
  type RatingQuestion,
} from '../../../domain/definition/question';
import { wordsIn } from '../../../domain/definition/words';
import { useWords } from '../words/use-words';
import { namedChoices } from './choice-label';
import type { Writing } from './words-input';

interface AskedProps<Item extends QuestionnaireItem> {
  readonly item: Item;
  readonly writing: Writing;
  readonly value: AnswerValue | undefined;
  readonly onAnswer: (value: AnswerValue | undefined) => void;
  /** What is written beside the option `other`, where it is kept. */
  readonly otherText?: string;
  readonly onOther?: (text: string) => void;
}

/** An item of the preview. */
export function PreviewItem(props: AskedProps<QuestionnaireItem>) {
  const { say } = useWords();
  const { item, writing } = props;
  const { locale, defaultLocale } = writing;
  const text = wordsIn(item.text, locale, defaultLocale) || say('item.untitled');
  const help = wordsIn(item.help ?? {}, locale, defaultLocale);
  if (!isQuestion(item)) {
    return (
      <>
        {item.type === 'section' ? <h4>{text}</h4> : <p>{text}</p>}
        {help !== '' && <p className="help">{help}</p>}
      </>
    );
  }
  return (
    <fieldset>
      <legend>
        {text}
        {item.required && (
          <span className="required" aria-label={say('item.required')}>
            {' *'}
          </span>
        )}
      </legend>
      {help !== '' && <p className="help">{help}</p>}
      <Field {...{ ...props, item }} />
    </fieldset>
  );
}

function Field(props: AskedProps<Question>) {
  const { item, ...rest } = props;
  switch (item.type) {
    case 'single':
    case 'yesNo':
      return <Single {...{ ...rest, item }} />;
    case 'multi':
      return <Multi {...{ ...rest, item }} />;
    case 'consent':
      return <Consent {...props} />;
    case 'rating':
    case 'nps':
      return <Levels {...{ ...rest, item }} />;
    case 'matrix':
      return <Matrix {...{ ...rest, item }} />;
    case 'ranking':
      return <Ranking {...{ ...rest, item }} />;
    default:
      return <Typed {...props} />;
  }
}

function OtherText({ otherText, onOther }: Pick<AskedProps<Question>, 'otherText' | 'onOther'>) {
  const { say } = useWords();
  return (
    <input
      type="text"
      aria-label={say('preview.other')}
      {...(otherText !== undefined && { value: otherText })}
      onChange={({ target }) => onOther?.(target.value)}
    />
  );
}

function Single({ item, writing, value, onAnswer, ...other }: AskedProps<Question>) {
  const { say } = useWords();
  const name = useId();
  return (
    <>
      {namedChoices(item, writing, say).map(([choice, label]) => (
        <label key={choice} className="choice">
          <input
            type="radio"
            name={name}
            checked={typeof value !== 'object' && String(value) === choice}
            onChange={() => onAnswer(item.type === 'yesNo' ? choice === 'true' : choice)}
          />
          {label}
        </label>
      ))}
      {value === OTHER && <OtherText {...other} />}
    </>
  );
}

function Multi({ item, writing, value, onAnswer, ...other }: AskedProps<MultiQuestion>) {
  const { say } = useWords();
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const exclusive = item.options.filter((option) => option.exclusive).map(({ code }) => code);
  const toggle = (choice: string, isOn: boolean) => {
    const others = chosen.filter((one) => one !== choice);
    const kept = exclusive.includes(choice) ? [] : others.filter((one) => !exclusive.includes(one));
    const next = isOn ? [...kept, choice] : others;
    onAnswer(next.length === 0 ? undefined : next);
  };
  return (
    <>
      {namedChoices(item, writing, say).map(([choice, label]) => (
        <label key={choice} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onChange={({ target }) => toggle(choice, target.checked)}
          />
          {label}
        </label>
      ))}
      {chosen.includes(OTHER) && <OtherText {...other} />}
    </>
  );
}

function Consent({ value, onAnswer }: AskedProps<Question>) {
  const { say } = useWords();
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={value === true}
        onChange={({ target }) => onAnswer(target.checked ? true : undefined)}
      />
      {say('answer.agree')}
    </label>
  );
}

const SMILEYS = ['😞', '🙁', '😐', '🙂', '😀'];

/** What stands on a level: as many faces as there are, spread over the scale. */
function faceOf({ look, scale }: RatingQuestion, level: number): string {
  if (look === 'star') return '★';
  const place = Math.round(((level - 1) / (scale - 1)) * (SMILEYS.length - 1));
  return look === 'smiley' ? (SMILEYS[place] ?? '') : String(level);
}

function Levels({ item, writing, value, onAnswer }: AskedProps<RatingQuestion | NpsQuestion>) {
  const { say } = useWords();
  const levels = namedChoices(item, writing, say);
  const ends = [levels[0], levels[levels.length - 1]].map((level) => level?.[0] ?? '');
  const isOn = (level: number) =>
    item.type === 'rating' && item.look === 'star'
      ? typeof value === 'number' && value >= level
      : value === level;
  return (
    <>
      <div className="levels">
        {levels.map(([level, label]) => (
          <button
            key={level}
            type="button"
            aria-label={label}
            aria-pressed={isOn(Number(level))}
            onClick={() => onAnswer(Number(level))}
          >
            {item.type === 'rating' ? faceOf(item, Number(level)) : level}
          </button>
        ))}
      </div>
      <div className="ends">
        {ends.map((level) => (
          <span key={level}>
            {wordsIn(item.labels[level] ?? {}, writing.locale, writing.defaultLocale)}
          </span>
        ))}
      </div>
    </>
  );
}

function Matrix({ item, writing, value, onAnswer }: AskedProps<MatrixQuestion>) {
  const { say } = useWords();
  const name = useId();
  const cells =
    typeof value === 'object' && !Array.isArray(value)
      ? (value as Readonly<Record<string, string>>)
      : {};
  return item.rows.map(({ code, label }) => (
    <div
      key={code}
      className="row"
      role="group"
      aria-label={wordsIn(label, writing.locale, writing.defaultLocale)}
    >
      <strong>{wordsIn(label, writing.locale, writing.defaultLocale) || code}</strong>
      {namedChoices(item, writing, say).map(([column, text]) => (
        <label key={column} className="choice">
          <input
            type="radio"
            name={`${name} ${code}`}
            checked={cells[code] === column}
            onChange={() => onAnswer({ ...cells, [code]: column })}
          />
          {text}
        </label>
      ))}
    </div>
  ));
}

function Ranking({ item, writing, value, onAnswer }: AskedProps<RankingQuestion>) {
  const { say } = useWords();
  const ranked = Array.isArray(value) ? (value as readonly string[]) : [];
  const place = (code: string, at: string) => {
    const others = ranked.filter((one) => one !== code);
    const rank = Number(at);
    onAnswer(at === '' ? others : [...others.slice(0, rank), code, ...others.slice(rank)]);
  };
  return namedChoices(item, writing, say).map(([code, label]) => (
    <label key={code}>
      {label}
      <select
        value={ranked.includes(code) ? String(ranked.indexOf(code)) : ''}
        onChange={({ target }) => place(code, target.value)}
      >
        <option value="">{say('preview.unranked')}</option>
        {item.options.map((_, rank) => (
          <option key={rank} value={String(rank)}>
            {say('preview.rank', { place: rank + 1 })}
          </option>
        ))}
      </select>
    </label>
  ));
}

function Typed({ item, writing, value, onAnswer }: AskedProps<Question>) {
  const text = typeof value === 'object' ? '' : String(value ?? '');
  const shared = { value: text, 'aria-label': wordsIn(item.text, writing.locale, '') };
  const take = (typed: string) => {
    if (typed === '') return onAnswer(undefined);
    return onAnswer(item.type === 'number' ? Number(typed) : typed);
  };
  if (item.type === 'longText') {
    return (
      <textarea
        {...shared}
        rows={3}
        maxLength={item.maxLength}
        onChange={({ target }) => take(target.value)}
      />
    );
  }
  const type = item.type === 'number' || item.type === 'date' ? item.type : 'text';
  const unit = item.type === 'number' ? wordsIn(item.unit ?? {}, writing.locale, '') : '';
  return (
    <>
      <input {...shared} type={type} onChange={({ target }) => take(target.value)} />
      {unit !== '' && <span className="help">{unit}</span>}
    </>
  );
}
