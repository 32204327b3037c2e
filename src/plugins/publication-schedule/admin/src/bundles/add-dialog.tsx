import { useState } from 'react';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import type { AddToBundleRequest } from '../../../contracts/bundles';
import { useSend } from '../answers/use-send';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';
import { DocumentPicker } from './document-picker';
import type { ChosenDocument } from './documents-query';
import { targetOf } from './members';

interface AddDialogProps {
  readonly bundleId: number;
  readonly onClose: () => void;
}

/** More documents that go out with a bundle. */
export function AddDialog({ bundleId, onClose }: AddDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [chosen, setChosen] = useState<readonly ChosenDocument[]>([]);
  const add = async () => {
    const body: AddToBundleRequest = { targets: chosen.map(targetOf) };
    const answer = await send({
      ...{ method: 'post', address: `${API}/bundles/${bundleId}/add`, body },
      done: { key: 'bundle.added' },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('bundle.add')}
      confirmLabel={say('bundle.add.confirm')}
      isReady={chosen.length > 0}
      {...{ ...sending, onClose }}
      onConfirm={() => void add()}
    >
      <DocumentPicker chosen={chosen} onChange={setChosen} />
    </FormDialog>
  );
}
