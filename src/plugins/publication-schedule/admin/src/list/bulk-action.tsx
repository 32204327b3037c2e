import { useTable } from '@strapi/strapi/admin';
import type {
  BulkActionComponent,
  BulkActionComponentProps,
} from '@strapi/content-manager/strapi-admin';
import { useMemo, useRef } from 'react';

import { useMayPlan } from '../answers/use-school';
import { useWords } from '../words/use-words';
import { BulkSchedule } from './bulk-schedule';
import { refreshPlanStates } from './plan-states';

/** Adds "Schedule…" to what can be done with several documents at once. */
export function addBulkAction(actions: BulkActionComponent[]): BulkActionComponent[] {
  return [...actions, BulkScheduleAction];
}

const BulkScheduleAction: BulkActionComponent = (props: BulkActionComponentProps) => {
  const { say } = useWords();
  const { model, documents } = props;
  const mayPlan = useMayPlan(model);
  const selectRow = useTable('BulkScheduleAction', (table) => table.selectRow);
  const isSent = useRef(false);
  // One component for as long as the same documents are ticked: another would lose what was typed.
  const content = useMemo(() => {
    const note = () => {
      isSent.current = true;
    };
    return function ScheduleThem({ onClose }: { readonly onClose: () => void }) {
      return <BulkSchedule {...{ uid: model, documents, onClose }} onSent={note} />;
    };
  }, [model, documents]);
  if (!mayPlan || documents.length === 0) return null;
  const close = () => {
    if (!isSent.current) return;
    isSent.current = false;
    refreshPlanStates();
    selectRow([]);
  };
  const title = say('bulk.title', { count: documents.length });
  return {
    label: say('action.schedule'),
    variant: 'secondary',
    dialog: { type: 'modal', title, content, onClose: close },
  };
};
