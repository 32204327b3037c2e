import { Line } from '../../../../../shared/panel/inputs';

interface NumberInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly onChange: (value: number | undefined) => void;
}

/** A number, or none where nothing is typed. */
export function NumberInput({ label, hint, value, min, max, onChange }: NumberInputProps) {
  return (
    <Line
      {...{ label, type: 'number' as const, ...(hint === undefined ? {} : { hint }) }}
      min={min === undefined ? undefined : String(min)}
      max={max === undefined ? undefined : String(max)}
      value={value === undefined ? '' : String(value)}
      onChange={(text) => onChange(text.trim() === '' ? undefined : Number(text))}
    />
  );
}
