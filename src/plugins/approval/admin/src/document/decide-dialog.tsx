import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { DecideRequest } from '../../../contracts/cases';
import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { Choice, LongText } from '../../../../../shared/panel/inputs';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { useWords } from '../words/use-words';
import type { ActionProps } from './case-actions';
import { openRequirements, type Seat } from './open-requirements';

interface DecideDialogProps extends ActionProps {
  readonly verdict: DecideRequest['verdict'];
  readonly onClose: () => void;
}

/** Approves, sends back or rejects, with what the reader has to say about it. */
export function DecideDialog({ shown, verdict, onClose }: DecideDialogProps) {
  const { say, nameOf, list } = useWords();
  const { send, ...sending } = useSend();
  const seats = openRequirements(shown.case);
  const [seatKey, setSeatKey] = useState(seats[0]?.key ?? '');
  const [comment, setComment] = useState('');
  const seat = seats.find(({ key }) => key === seatKey) ?? seats[0];
  const { case: approvalCase, digest } = shown;
  const needsComment = verdict !== 'approve';
  const decide = async () => {
    if (approvalCase === null || seat === undefined) return;
    const { version, id } = approvalCase;
    const body: DecideRequest = {
      ...{ version, verdict, requirementKey: seat.requirementKey },
      ...{ comment: comment.trim() === '' ? null : comment, seenDigest: digest ?? '' },
      forId: seat.for?.id ?? null,
    };
    const done = { key: `decide.done.${verdict}` } as const;
    const answer = await send({
      method: 'post',
      address: `/approval/cases/${id}/decide`,
      body,
      done,
    });
    if (answer !== undefined) onClose();
  };
  const seatText = ({ approver, for: principal }: Seat) =>
    principal === null
      ? say('decide.as', { approver: nameOf(approver) })
      : say('decide.asFor', { approver: nameOf(approver), name: principal.name });
  return (
    <FormDialog
      title={say(`decide.title.${verdict}`)}
      confirmLabel={say(`verdict.${verdict}`)}
      isDangerous={verdict === 'reject'}
      isReady={seat !== undefined && (!needsComment || comment.trim() !== '')}
      {...{ ...sending, onClose }}
      onConfirm={() => void decide()}
    >
      {seats.length > 1 ? (
        <Choice
          label={say('decide.seat')}
          value={seatKey}
          options={seats.map((each) => [each.key, seatText(each)])}
          onChange={setSeatKey}
        />
      ) : (
        seat !== undefined && <Typography fontWeight="bold">{seatText(seat)}</Typography>
      )}
      <Typography>{say(`decide.hint.${verdict}`)}</Typography>
      {verdict === 'approve' && (
        <Typography>
          {say('panel.locales', { locales: list(approvalCase?.locales.map(languageName) ?? []) })}
        </Typography>
      )}
      <LongText
        label={say(needsComment ? 'decide.comment' : 'decide.commentOptional')}
        isRequired={needsComment}
        value={comment}
        onChange={setComment}
      />
    </FormDialog>
  );
}
