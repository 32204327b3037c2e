import { Choice, Line } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import type { ScheduleDraft } from './schedule-draft';
import { TimeInput } from './time-input';

type TakeDownDraft = Pick<ScheduleDraft, 'takeDownBy' | 'takeDown' | 'workdays'>;

interface TakeDownInputProps {
  readonly draft: TakeDownDraft;
  readonly zone?: string;
  readonly onChange: (changes: Partial<TakeDownDraft>) => void;
}

/** When something comes down: at a time, or when its notice period is over. */
export function TakeDownInput({ draft, zone, onChange }: TakeDownInputProps) {
  const { say } = useWords();
  const { takeDownBy, takeDown, workdays } = draft;
  return (
    <>
      <Choice
        label={say('takeDown.by')}
        value={takeDownBy}
        options={[
          ['at', say('takeDown.at')],
          ['workdays', say('takeDown.workdays')],
        ]}
        onChange={(by) => onChange({ takeDownBy: by === 'workdays' ? 'workdays' : 'at' })}
      />
      {takeDownBy === 'at' ? (
        <TimeInput
          label={say('takeDown.time')}
          value={takeDown}
          {...(zone !== undefined && { zone })}
          onChange={(time) => onChange({ takeDown: time })}
        />
      ) : (
        <Line
          label={say('takeDown.count')}
          hint={say('takeDown.count.hint')}
          type="number"
          min="1"
          isRequired
          value={workdays}
          onChange={(count) => onChange({ workdays: count })}
        />
      )}
    </>
  );
}
