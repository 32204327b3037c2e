import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { FormBody } from '../../../../../shared/panel/form-dialog';
import type { ChangedResponse, CreateRequest, ShownPlan } from '../../../contracts/plans';
import type { DocumentResponse } from '../../../contracts/views';
import { useSend } from '../answers/use-send';
import { DraftInput } from '../plan/draft-input';
import { isUneven } from '../plan/gap-or-fold-input';
import { PreviewView } from '../plan/preview-view';
import { firstDraft, replacedBy, wantedTimes, type ScheduleDraft } from '../plan/schedule-draft';
import { mayBeMade, usePreview } from '../plan/use-preview';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';
import type { DocumentAddress } from './shown-document';

export interface ScheduleFormProps {
  readonly address: DocumentAddress;
  /** As it is known now: somebody else may plan something while the form is open. */
  readonly shown: DocumentResponse;
  readonly onClose: () => void;
}

/** What somebody wants to happen to a document, with what would become of it, in a frame of somebody else. */
export function ScheduleForm({ address, shown, onClose }: ScheduleFormProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [typed, setTyped] = useState<ScheduleDraft | null>(null);
  // Until something is typed it follows the document, which may have been saved a moment ago.
  const { now, timeZone } = shown;
  const draft = typed ?? firstDraft({ now, timeZone, isPublished: isPublished(shown) });
  const times = wantedTimes(draft);
  const replaces = replacedBy(draft.what, shown.live);
  const wish: CreateRequest | null =
    times === null ? null : { ...address, ...times, replaces: [...replaces] };
  const preview = usePreview(wish === null ? null : [wish]);
  const schedule = async () => {
    if (wish === null) return;
    const made = await send<ChangedResponse>({
      ...{ method: 'post', address: `${API}/plans`, body: wish, done: { key: 'schedule.done' } },
    });
    if (made !== undefined) onClose();
  };
  return (
    <FormBody
      confirmLabel={say(replaces.length > 0 ? 'schedule.replace' : 'schedule.confirm')}
      isReady={wish !== null && mayBeMade(preview)}
      {...{ ...sending, onClose }}
      onConfirm={() => void schedule()}
    >
      <Replaced plans={shown.live.filter(({ id }) => replaces.some((one) => one.id === id))} />
      <DraftInput
        draft={draft}
        isUneven={preview.kind === 'shown' && isUneven(preview.answer.previews)}
        onChange={(changes) => setTyped({ ...draft, ...changes })}
      />
      {wish !== null && <PreviewView state={preview} />}
    </FormBody>
  );
}

/** What is planned already and would be replaced. */
function Replaced({ plans }: { readonly plans: readonly ShownPlan[] }) {
  const { say, clock } = useWords();
  return plans.map(({ id, verb, time }) => (
    <Box key={id} background="warning100" hasRadius padding={3} role="status">
      <Typography variant="pi" textColor="neutral800">
        {say('schedule.replaces', { verb: say(`verb.${verb}`), time: clock(time) })}
      </Typography>
    </Box>
  ));
}

/** Public as it is drafted, and nothing is planned that would make it so. */
const isPublished = ({ isPublic, isModified, live }: DocumentResponse): boolean =>
  isPublic && !isModified && live.every(({ verb }) => verb === 'unpublish');
