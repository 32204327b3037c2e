import { Choice, Tick } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import { GapOrFoldInput } from './gap-or-fold-input';
import { WHATS, type ScheduleDraft } from './schedule-draft';
import { TakeDownInput } from './take-down-input';
import { TimeInput } from './time-input';

const POLICIES = ['ask', 'run', 'skip'] as const;

interface DraftInputProps {
  readonly draft: ScheduleDraft;
  /** Whether the clocks are uneven then: only then it is asked what to do about it. */
  readonly isUneven: boolean;
  readonly onChange: (changes: Partial<ScheduleDraft>) => void;
}

/** What shall happen, when, and what if that time is missed. */
export function DraftInput({ draft, isUneven, onChange }: DraftInputProps) {
  const { say } = useWords();
  const { what, publish, gapOrFold, isAnnounceable, missedPolicy } = draft;
  return (
    <>
      <Choice
        label={say('what')}
        value={what}
        options={WHATS.map((one) => [one, say(`what.${one}`)] as const)}
        onChange={(chosen) => onChange({ what: WHATS.find((one) => one === chosen) ?? what })}
      />
      {what !== 'takeDown' && (
        <TimeInput
          label={say('publish.time')}
          value={publish}
          onChange={(time) => onChange({ publish: time })}
        />
      )}
      {what !== 'publish' && <TakeDownInput draft={draft} onChange={onChange} />}
      {(isUneven || gapOrFold !== 'reject') && (
        <GapOrFoldInput value={gapOrFold} onChange={(value) => onChange({ gapOrFold: value })} />
      )}
      <Choice
        label={say('missed')}
        hint={say('missed.hint')}
        value={missedPolicy}
        options={POLICIES.map((one) => [one, say(`missed.${one}`)] as const)}
        onChange={(chosen) =>
          onChange({ missedPolicy: POLICIES.find((one) => one === chosen) ?? missedPolicy })
        }
      />
      {what !== 'takeDown' && (
        <Tick
          label={say('announce')}
          isOn={isAnnounceable}
          onChange={(isOn) => onChange({ isAnnounceable: isOn })}
        />
      )}
    </>
  );
}
