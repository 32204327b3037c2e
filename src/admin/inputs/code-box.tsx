import { Combobox, ComboboxOption, TextInput } from '@strapi/design-system';
import { forwardRef } from 'react';
import { textOf } from '../form-value';
import { useWords } from '../use-words';
import { codeText, type CodeList } from './code-list';
import { useCodeTyping } from './use-code-typing';

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

/** Finds a code by its number or its name; where the list cannot be read, the code is typed. */
export const CodeBox = forwardRef<HTMLInputElement, CodeBoxProps>(function CodeBox(
  { list, value, onChange, placeholder, ...rest },
  ref,
) {
  const { say } = useWords();
  const code = textOf(value);
  const typing = useCodeTyping({ list, code, onChange });
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
  return (
    <Combobox
      {...rest}
      ref={ref}
      autocomplete="none"
      autoComplete="off"
      open={typing.isOpen}
      onOpenChange={(isOpen) => typing.setOpen(isOpen === true)}
      onInputChange={() => typing.setOpen(true)}
      textValue={typing.text}
      onTextValueChange={(text) => typing.setText(text ?? '')}
      onKeyDownCapture={typing.onKeyDownCapture}
      onBlurCapture={typing.onBlurCapture}
      placeholder={placeholder || say('code.placeholder')}
      loading={list.state === 'loading'}
      loadingMessage={say('code.loading')}
      noOptionsMessage={() => say('code.none')}
      clearLabel={say('code.clear')}
      value={code}
      onChange={(next) => {
        if (next) typing.pick(String(next));
      }}
      onClear={() => onChange(null)}
    >
      {typing.fitting.map((entry) => (
        <ComboboxOption key={entry.code} value={entry.code} textValue={codeText(entry)}>
          {codeText(entry)}
        </ComboboxOption>
      ))}
    </Combobox>
  );
});
