/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly isLocked: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** A native box or button with its words; all of it can be tapped. */
export function Choice({ kind, name, value, isChosen, isLocked, onChoose, children }: ChoiceProps) {
  return (
    <label class="choice" part="choice">
      <input
        type={kind}
        name={name}
        value={value}
        checked={isChosen}
        disabled={isLocked}
        onChange={onChoose}
      />
      <span dir="auto">{children}</span>
    </label>
  );
}
