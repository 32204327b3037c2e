import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { codeText, type Code, type CodeList } from './code-list';

interface CodeTyping {
  /** What stands in the box: the name of the code, until somebody types. */
  readonly text: string;
  /** Codes that fit what is typed; all of them while nothing is. */
  readonly fitting: readonly Code[];
  readonly isOpen: boolean;
  readonly setText: (text: string) => void;
  readonly setOpen: (isOpen: boolean) => void;
  readonly pick: (code: string) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlurCapture: (event: FocusEvent<HTMLInputElement>) => void;
}

interface TypingScene {
  readonly list: CodeList;
  readonly code: string;
  readonly onChange: (code: string | null) => void;
}

/**
 * Typing in a box of codes. Strapi's box opens on letters only, which the input methods of Chinese
 * do not send, keeps Tab to itself while it is open, and empties a box whose list is not there yet.
 */
export function useCodeTyping({ list, code, onChange }: TypingScene): CodeTyping {
  const codes = list.state === 'ready' ? list.codes : [];
  const known = codes.find((entry) => entry.code === code);
  const name = known === undefined ? code : codeText(known);
  const [text, setText] = useTextOf(`${list.state}/${code}`, name);
  const [isOpen, setOpenState] = useState(false);
  const isPicked = useRef(false);
  const fitting = text === name ? codes : codes.filter((entry) => fits(entry, text));

  const pick = (next: string) => {
    isPicked.current = true;
    onChange(next);
  };
  const setOpen = (next: boolean) => {
    // Whoever leaves without choosing gets back what was there; an emptied box is empty.
    if (!next && !isPicked.current) {
      if (text.trim() !== '') setText(name);
      else if (code !== '') onChange(null);
    }
    isPicked.current = false;
    setOpenState(next);
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && !isOpen) event.stopPropagation();
    if (!isOpen || (event.key !== 'Tab' && event.key !== 'Enter')) return;
    event.stopPropagation();
    if (event.key === 'Enter') event.preventDefault();
    const chosen = highlighted(event.currentTarget, fitting) ?? firstTyped(fitting, text, name);
    if (chosen !== undefined) {
      setText(codeText(chosen));
      pick(chosen.code);
    }
    setOpen(false);
  };
  const onBlurCapture = (event: FocusEvent<HTMLInputElement>) => event.stopPropagation();
  return { text, fitting, isOpen, setText, setOpen, pick, onKeyDownCapture, onBlurCapture };
}

/** A text that somebody types, until the value it stands for changes: picked, undone, imported. */
function useTextOf(value: string, name: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState({ value, text: name });
  if (typed.value !== value) setTyped({ value, text: name });
  return [typed.text, (text) => setTyped({ value, text })];
}

function fits(entry: Code, text: string): boolean {
  return codeText(entry).toLowerCase().includes(text.trim().toLowerCase());
}

function firstTyped(fitting: readonly Code[], text: string, name: string): Code | undefined {
  return text === name || text.trim() === '' ? undefined : fitting[0];
}

/** The entry the arrow keys stand on. */
function highlighted(input: HTMLInputElement, fitting: readonly Code[]): Code | undefined {
  const id = input.getAttribute('aria-activedescendant');
  const shown = id === null ? null : document.getElementById(id);
  return fitting.find((entry) => codeText(entry) === shown?.textContent?.trim());
}
