import { useTable } from '@strapi/strapi/admin';
import type {
  BulkActionComponent,
  BulkActionComponentProps,
  BulkActionDescription,
} from '@strapi/content-manager/strapi-admin';
import { useMemo, useRef } from 'react';

import { useIsGated, useMay } from '../answers/use-school';
import { useWords } from '../words/use-words';
import { bulkStanding } from './bulk-standing';
import { BulkSubmit } from './bulk-submit';
import { refreshCaseStates, useCaseStates } from './case-states';

/** Publishing of several documents only where all of them are approved; else submitting them. */
export function gateBulkActions(actions: BulkActionComponent[]): BulkActionComponent[] {
  return [BulkSubmitAction, ...actions.map(gated)];
}

function gated(Action: BulkActionComponent): BulkActionComponent {
  const Gated: BulkActionComponent = (props: BulkActionComponentProps) => {
    const shown = Action(props);
    const isGated = useIsGated(props.model);
    const { isReleased } = useStanding(props, isGated);
    return isGated && isPublish(shown) && !isReleased ? null : shown;
  };
  return Object.assign(Gated, Action);
}

/** Strapi marks what an action shows, not the action. */
function isPublish(shown: BulkActionDescription | null | undefined): boolean {
  return Boolean(shown && 'actionType' in shown && shown.actionType === 'publish');
}

const BulkSubmitAction: BulkActionComponent = (props: BulkActionComponentProps) => {
  const { say } = useWords();
  const isGated = useIsGated(props.model);
  const maySubmit = useMay('submit');
  const { toSubmit } = useStanding(props, isGated && maySubmit);
  const selectRow = useTable('BulkSubmitAction', (table) => table.selectRow);
  const isSent = useRef(false);
  const { model } = props;
  // One component for as long as the same documents are ticked: another would lose what was typed.
  const content = useMemo(() => {
    const note = () => {
      isSent.current = true;
    };
    return function SubmitThem({ onClose }: { readonly onClose: () => void }) {
      return <BulkSubmit uid={model} documents={toSubmit} onClose={onClose} onSent={note} />;
    };
  }, [model, toSubmit]);
  if (!isGated || !maySubmit || toSubmit.length === 0) return null;
  const close = () => {
    if (!isSent.current) return;
    isSent.current = false;
    // Not before: what has been submitted cannot be submitted, and the results would be gone.
    refreshCaseStates();
    selectRow([]);
  };
  const title = say('bulkSubmit.title', { count: toSubmit.length });
  return { label: say('action.submit'), dialog: { type: 'modal', title, content, onClose: close } };
};

const NOTHING: BulkActionComponentProps['documents'] = [];

function useStanding({ model, documents }: BulkActionComponentProps, isAsked: boolean) {
  const ticked = isAsked ? documents : NOTHING;
  const states = useCaseStates(
    model,
    ticked.map(({ documentId }) => documentId),
  );
  return useMemo(() => bulkStanding(ticked, states), [ticked, states]);
}
