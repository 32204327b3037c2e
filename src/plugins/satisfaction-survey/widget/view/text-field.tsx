/** @jsxImportSource preact */
import type { DateQuestion, NumberQuestion, TextQuestion } from '../../domain/definition/question';
import { fieldId, said, type FieldScene } from './scene';

interface TextProps {
  readonly question: TextQuestion | NumberQuestion | DateQuestion;
  readonly scene: FieldScene;
}

/** Above this the count of what is left is shown. */
const COUNTED_FROM = 0.8;

export function TextField({ question, scene }: TextProps) {
  const { code } = question;
  const kept = scene.answers[code];
  const value = typeof kept === 'string' ? kept : '';
  const common = {
    value,
    'aria-labelledby': `${fieldId(code)}-text`,
    disabled: scene.isLocked,
  };
  const change = (text: string) => scene.change(code, text === '' ? undefined : text);
  switch (question.type) {
    case 'longText':
      return (
        <>
          <textarea
            {...common}
            dir="auto"
            rows={4}
            onInput={({ currentTarget }) => change(currentTarget.value)}
          />
          <Length value={value} most={question.maxLength} />
        </>
      );
    case 'shortText':
      return (
        <>
          <input
            {...common}
            type="text"
            dir="auto"
            onInput={({ currentTarget }) => change(currentTarget.value)}
          />
          <Length value={value} most={question.maxLength} />
        </>
      );
    case 'number':
      return (
        <div class="unit">
          <input
            {...common}
            type="text"
            // Keyboards for decimals have no minus.
            inputMode={question.min < 0 ? 'text' : 'decimal'}
            autocomplete="off"
            onInput={({ currentTarget }) => change(currentTarget.value)}
          />
          {question.unit !== undefined && <span dir="auto">{said(question.unit, scene)}</span>}
        </div>
      );
    case 'date': {
      const { min, max } = question;
      return (
        <input
          {...common}
          type="date"
          {...(min === undefined ? {} : { min })}
          {...(max === undefined ? {} : { max })}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      );
    }
  }
}

/** Nothing is cut off while it is typed: what is too long can be read and shortened. */
function Length({ value, most }: { value: string; most: number }) {
  const length = [...value].length;
  if (length < most * COUNTED_FROM) return null;
  return (
    <p class={length > most ? 'error' : 'help'}>
      {length} / {most}
    </p>
  );
}
