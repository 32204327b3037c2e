import { Button, Flex } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';

import type { DraftResponse, ShownObligation } from '../../../contracts/obligations';
import { useSend } from '../answers/use-send';
import { Problem } from '../../../../../shared/panel/problem';
import { useWords } from '../words/use-words';
import { documentLink } from '../../../../../shared/panel/document-link';
import { obligationPath } from './due-query';

interface DraftButtonProps {
  readonly obligation: ShownObligation;
  readonly name: string;
}

/** Opens the document of the period, pre-filled where it has to be made first. */
export function DraftButton({ obligation, name }: DraftButtonProps) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend();
  const open = async () => {
    const draft = await send<DraftResponse>({
      ...{ method: 'post', address: obligationPath(obligation, '/draft'), body: {} },
      done: null,
    });
    if (draft !== undefined && draft !== null)
      navigate(documentLink({ ...draft, uid: draft.contentType }));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Button
        variant="secondary"
        aria-label={`${say('draft')} ${name}`}
        loading={isSending}
        onClick={() => void open()}
      >
        {say('draft')}
      </Button>
      <Problem text={problem} />
    </Flex>
  );
}
