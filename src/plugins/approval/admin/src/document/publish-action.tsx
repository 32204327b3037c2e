import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type {
  DocumentActionComponent,
  DocumentActionProps,
} from '@strapi/content-manager/strapi-admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';

import type { DocumentResponse } from '../../../contracts/document';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { useWords } from '../words/use-words';
import { documentPath, useApprovalOfForm, type DocumentAddress } from './shown-document';
import { SubmitForm } from './submit-form';

/** Publish as it was where the gate is open or the type needs no approval; else what leads to it. */
export function gatePublish(actions: DocumentActionComponent[]): DocumentActionComponent[] {
  // Strapi's i18n puts its own actions at places it counts: none may move.
  return actions.map((action) => {
    if (action.type === 'publish') return gated(action);
    return action.type === undefined ? gatedLocales(action) : action;
  });
}

function gated(Publish: DocumentActionComponent): DocumentActionComponent {
  const GatedPublish: DocumentActionComponent = (props: DocumentActionProps) => {
    const published = Publish(props);
    const { say } = useWords();
    const { isGated, address, state } = useApprovalOfForm(props);
    const isModified = useForm('GatedPublish', ({ modified }) => modified);
    const { uid, documentId, locale } = address ?? NOWHERE;
    // One component for as long as the document is shown: another would lose what was typed in it.
    const content = useMemo(
      () => submitFor({ uid, documentId, locale }),
      [uid, documentId, locale],
    );
    if (published === null || published === undefined || !isGated) return published;
    if (state.kind === 'failed') return published;
    const closed = { ...published, dialog: undefined, onClick: undefined, disabled: true };
    if (address === null || state.kind === 'loading') {
      return { ...closed, label: say('publish.submit') };
    }
    const { answer } = state;
    if (!answer.isGated || answer.gate.isOpen) return published;
    if (!answer.actions.includes('submit')) {
      return { ...closed, label: say(labelOf(answer)) };
    }
    return {
      ...closed,
      label: say('publish.submit'),
      disabled: isModified || props.activeTab === 'published',
      dialog: { type: 'modal', title: say('action.submit'), content },
    };
  };
  return Object.assign(GatedPublish, { type: Publish.type, position: Publish.position });
}

/**
 * Publishing of several languages, only where the gate is open. i18n gives its actions no type, so it
 * is known by its label.
 */
function gatedLocales(Action: DocumentActionComponent): DocumentActionComponent {
  const GatedLocales: DocumentActionComponent = (props: DocumentActionProps) => {
    const shown = Action(props);
    const intl = useIntl();
    // In the rows of a list, where no tab is open, the action is called too but not shown.
    const isIt = shown?.label === intl.formatMessage(PUBLISH_LOCALES) && props.activeTab !== null;
    const { model } = props;
    const { isGated, state } = useApprovalOfForm(isIt ? props : { model });
    if (!isGated || !isIt) return shown;
    const isOpen = state.kind === 'shown' && (!state.answer.isGated || state.answer.gate.isOpen);
    return isOpen ? shown : null;
  };
  return Object.assign(GatedLocales, Action);
}

const PUBLISH_LOCALES = {
  id: 'i18n.CMEditViewBulkLocale.publish-title',
  defaultMessage: 'Publish Multiple Locales',
};

function labelOf({ case: approvalCase }: DocumentResponse) {
  return approvalCase?.state === 'inReview' ? 'publish.inReview' : 'publish.notApproved';
}

const NOWHERE: DocumentAddress = { uid: '', documentId: '', locale: null };

function submitFor(address: DocumentAddress) {
  return function SubmitIt({ onClose }: { readonly onClose: () => void }) {
    const { say } = useWords();
    const state = useAnswer<DocumentResponse>(documentPath(address));
    if (state.kind !== 'shown') return <Typography padding={6}>{say('loading')}</Typography>;
    return <SubmitForm {...{ address, shown: state.answer, onClose }} />;
  };
}
