import { Choice } from '../../../../../shared/panel/inputs';
import type { PreviewResponse } from '../../../contracts/preview';
import { useWords } from '../words/use-words';
import type { GapOrFold } from './day-and-clock';

const CHOICES = ['reject', 'earlier', 'later'] as const satisfies readonly GapOrFold[];

/** True where the clocks skip a time that is wanted, or show it twice. */
export function isUneven(previews: PreviewResponse['previews']): boolean {
  return previews.some(
    ({ zoneNote, reasons }) => zoneNote !== null || reasons.some(({ code }) => isAboutClocks(code)),
  );
}

/** True for the codes of refusals that a choice answers. */
export function isAboutClocks(code: unknown): boolean {
  return code === 'SCHEDULE_TIME_IN_GAP' || code === 'SCHEDULE_TIME_IN_FOLD';
}

interface GapOrFoldInputProps {
  readonly value: GapOrFold;
  readonly onChange: (value: GapOrFold) => void;
}

/** What to do where the clocks skip the time or show it twice. */
export function GapOrFoldInput({ value, onChange }: GapOrFoldInputProps) {
  const { say } = useWords();
  return (
    <Choice
      label={say('gapOrFold')}
      value={value}
      options={CHOICES.map((choice) => [choice, say(`gapOrFold.${choice}`)] as const)}
      onChange={(chosen) => onChange(CHOICES.find((choice) => choice === chosen) ?? 'reject')}
    />
  );
}
