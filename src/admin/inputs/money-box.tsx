import { TextInput } from '@strapi/design-system';
import {
  forwardRef,
  useState,
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
} from 'react';
import { useWords } from '../use-words';
import { formValue, readForm, readYuan, shownText } from './money-text';

interface MoneyBoxProps {
  readonly name: string;
  readonly value: unknown;
  readonly isSigned: boolean;
  readonly onChange: (value: string | null) => void;
  readonly onEditing?: (isEditing: boolean) => void;
  /** More than one cell was pasted: the lines, their cells still separated by tabs. */
  readonly onPasteLines: (lines: readonly string[]) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly hasError?: boolean;
  readonly size?: 'S' | 'M';
  readonly 'aria-label'?: string;
}

const RIGHT: CSSProperties = { textAlign: 'right', fontVariantNumeric: 'tabular-nums' };

/** A box for an amount: shows 1,234.50, keeps what is typed while somebody types. */
export const MoneyBox = forwardRef<HTMLInputElement, MoneyBoxProps>(function MoneyBox(
  { value, isSigned, onChange, onEditing, onPasteLines, placeholder, ...rest },
  ref,
) {
  const { say } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = shownText(readForm(value, isSigned));

  const accept = (text: string) => {
    setTyped(text);
    onChange(formValue(readYuan(text, isSigned)));
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = linesOf(event.clipboardData.getData('text'));
    if (lines.length < 2 && lines[0]?.includes('\t') !== true) return;
    // The browser would join the lines and make one wrong number of them.
    event.preventDefault();
    setTyped(null);
    onPasteLines(lines);
  };

  return (
    <TextInput
      {...rest}
      ref={ref}
      inputMode="decimal"
      autoComplete="off"
      style={RIGHT}
      placeholder={rest.disabled === true ? '' : placeholder || say('money.empty')}
      value={typed ?? shown}
      onChange={(event) => accept(event.target.value)}
      onPaste={paste}
      onFocus={(event) => {
        event.target.select();
        onEditing?.(true);
      }}
      onBlur={() => {
        setTyped(null);
        onEditing?.(false);
      }}
    />
  );
});

function linesOf(text: string): readonly string[] {
  return text
    .replace(/(\r?\n)+$/, '')
    .split(/\r?\n/)
    .map((line) => line.trim());
}
