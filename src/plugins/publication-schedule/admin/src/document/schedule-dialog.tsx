import { DialogFrame } from '../../../../../shared/panel/dialog-frame';
import { useWords } from '../words/use-words';
import { ScheduleForm, type ScheduleFormProps } from './schedule-form';

/** Plans when a document goes out, comes down, or both. */
export function ScheduleDialog(props: ScheduleFormProps) {
  const { say } = useWords();
  return (
    <DialogFrame title={say('schedule.title')} onClose={props.onClose}>
      <ScheduleForm {...props} />
    </DialogFrame>
  );
}
