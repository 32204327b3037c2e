import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { Line, Tick } from '../../../../../shared/panel/inputs';
import type { BundleResponse, CreateBundleRequest } from '../../../contracts/bundles';
import { useSchool } from '../answers/use-school';
import { useSend } from '../answers/use-send';
import { askedTimeOf, morningAfter, type GapOrFold } from '../plan/day-and-clock';
import { GapOrFoldInput, isUneven } from '../plan/gap-or-fold-input';
import { PreviewView } from '../plan/preview-view';
import { TimeInput } from '../plan/time-input';
import { mayBeMade, usePreview } from '../plan/use-preview';
import { API, PAGES } from '../plugin-id';
import { useWords } from '../words/use-words';
import { DocumentPicker } from './document-picker';
import type { ChosenDocument } from './documents-query';
import { targetOf } from './members';

/** A bundle: what goes out together, when, and whether all or none. */
export function NewBundleDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const { timeZone } = useSchool();
  const navigate = useNavigate();
  const { send, ...sending } = useSend();
  const [title, setTitle] = useState('');
  const [isAtomic, setAtomic] = useState(true);
  const [when, setWhen] = useState(() => morningAfter(new Date().toISOString(), timeZone, 1));
  const [gapOrFold, setGapOrFold] = useState<GapOrFold>('reject');
  const [chosen, setChosen] = useState<readonly ChosenDocument[]>([]);
  const time = askedTimeOf(when, gapOrFold);
  const wishes =
    time === null || chosen.length === 0
      ? null
      : chosen.map((one) => ({ ...targetOf(one), publish: time }));
  const preview = usePreview(wishes);
  const make = async () => {
    if (time === null) return;
    const body: CreateBundleRequest = {
      ...{ title, mode: isAtomic ? 'atomic' : 'oneByOne', time, targets: chosen.map(targetOf) },
    };
    const made = await send<BundleResponse>({
      ...{ method: 'post', address: `${API}/bundles`, body, done: { key: 'bundle.made' } },
    });
    if (made) navigate(`${PAGES}/bundles/${made.bundle.id}`);
  };
  const isEven = preview.kind !== 'shown' || !isUneven(preview.answer.previews);
  return (
    <FormDialog
      title={say('bundle.new')}
      confirmLabel={say('bundle.make')}
      isReady={title.trim() !== '' && wishes !== null && mayBeMade(preview)}
      {...{ ...sending, onClose }}
      onConfirm={() => void make()}
    >
      <Line
        label={say('bundle.title')}
        hint={say('bundle.title.hint')}
        isRequired
        value={title}
        onChange={setTitle}
      />
      <TimeInput label={say('publish.time')} value={when} onChange={setWhen} />
      {(!isEven || gapOrFold !== 'reject') && (
        <GapOrFoldInput value={gapOrFold} onChange={setGapOrFold} />
      )}
      <Tick label={say('bundle.atomic')} isOn={isAtomic} onChange={setAtomic} />
      <DocumentPicker chosen={chosen} onChange={setChosen} />
      {wishes !== null && <PreviewView state={preview} hasTitles />}
    </FormDialog>
  );
}
