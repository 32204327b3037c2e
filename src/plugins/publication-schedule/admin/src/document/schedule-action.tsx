import { Typography } from '@strapi/design-system';
import type {
  DocumentActionComponent,
  DocumentActionProps,
} from '@strapi/content-manager/strapi-admin';
import { useMemo } from 'react';

import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { DocumentResponse } from '../../../contracts/views';
import { useMay } from '../answers/use-school';
import { useWords } from '../words/use-words';
import { ScheduleForm } from './schedule-form';
import { documentPath, useScheduleOfForm, type DocumentAddress } from './shown-document';

/** Adds "Schedule…" to what can be done with a document. Others are counted by place: it comes last. */
export function addScheduleAction(actions: DocumentActionComponent[]): DocumentActionComponent[] {
  return [...actions, ScheduleAction];
}

const ScheduleAction: DocumentActionComponent = (props: DocumentActionProps) => {
  const { say } = useWords();
  const mayMake = useMay('makePlans');
  const { isSchedulable, address, state } = useScheduleOfForm(props);
  const { uid, documentId, locale } = address ?? NOWHERE;
  // One component for as long as the document is shown: another would lose what was typed in it.
  const content = useMemo(() => formFor({ uid, documentId, locale }), [uid, documentId, locale]);
  if (!isSchedulable || !mayMake || address === null || props.activeTab === 'published')
    return null;
  if (state.kind !== 'shown' || !state.answer.mayPlan) return null;
  return {
    label: say('action.schedule'),
    position: 'panel',
    dialog: { type: 'modal', title: say('schedule.title'), content },
  };
};
ScheduleAction.position = 'panel';

const NOWHERE: DocumentAddress = { uid: '', documentId: '', locale: null };

function formFor(address: DocumentAddress) {
  return function ScheduleIt({ onClose }: { readonly onClose: () => void }) {
    const { say } = useWords();
    const state = useAnswer<DocumentResponse>(documentPath(address));
    if (state.kind !== 'shown') return <Typography padding={6}>{say('loading')}</Typography>;
    return <ScheduleForm {...{ address, shown: state.answer, onClose }} />;
  };
}
