import { Combobox, ComboboxOption, TextInput } from '@strapi/design-system';
import { forwardRef, useState } from 'react';
import { textOf } from '../form-value';
import { useWords } from '../use-words';
import { codeText, type CodeList } from './code-list';

interface CodeBoxProps {
  readonly name: string;
  readonly list: CodeList;
  readonly value: unknown;
  readonly onChange: (code: string | null) => void;
  readonly disabled?: boolean;
  readonly size?: 'S' | 'M';
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
}

const CONTAINS = { type: 'list', filter: 'contains' } as const;

/** Finds a code by its number or its name; where the list cannot be read, the code is typed. */
export const CodeBox = forwardRef<HTMLInputElement, CodeBoxProps>(function CodeBox(
  { list, value, onChange, placeholder, ...rest },
  ref,
) {
  const { say } = useWords();
  const code = textOf(value);
  const { version, pick } = usePicked(code, onChange);
  const [isOpen, setOpen] = useState(false);
  if (list.state === 'failed') {
    return (
      <TextInput
        {...rest}
        ref={ref}
        value={code}
        onChange={(event) => onChange(event.target.value.trim() || null)}
      />
    );
  }
  const codes = list.state === 'ready' ? list.codes : [];
  const isUnknown = code !== '' && !codes.some((entry) => entry.code === code);
  return (
    <Combobox
      {...rest}
      ref={ref}
      key={`${list.state}-${version}`}
      open={isOpen}
      onOpenChange={setOpen}
      // Strapi's box opens on a key of a letter, which the input method of Chinese does not send.
      onInputChange={() => setOpen(true)}
      autocomplete={CONTAINS}
      placeholder={placeholder || say('code.placeholder')}
      loading={list.state === 'loading'}
      loadingMessage={say('code.loading')}
      noOptionsMessage={() => say('code.none')}
      clearLabel={say('code.clear')}
      value={code}
      onChange={(next) => pick(next ? String(next) : null)}
      onClear={() => pick(null)}
    >
      {codes.map((entry) => (
        <ComboboxOption key={entry.code} value={entry.code}>
          {codeText(entry)}
        </ComboboxOption>
      ))}
      {isUnknown && <ComboboxOption value={code}>{code}</ComboboxOption>}
    </Combobox>
  );
});

interface Picked {
  /** Another number for every value that came from elsewhere. */
  readonly version: number;
  readonly pick: (code: string | null) => void;
}

/**
 * Combobox takes the text of its value once: a value from elsewhere (undo, import) needs a new box.
 * One that was picked in it does not, and must not, since a new box has no focus.
 */
function usePicked(code: string, onChange: (code: string | null) => void): Picked {
  const [seen, setSeen] = useState({ code, picked: code, version: 0 });
  if (seen.code !== code) {
    setSeen({ ...seen, code, version: code === seen.picked ? seen.version : seen.version + 1 });
  }
  const pick = (next: string | null) => {
    setSeen((known) => ({ ...known, picked: next ?? '' }));
    onChange(next);
  };
  return { version: seen.version, pick };
}
