import { useRBAC } from '@strapi/strapi/admin';
import type {
  DocumentActionComponent,
  DocumentActionProps,
} from '@strapi/content-manager/strapi-admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { staffPermissions } from '../../content/staff-permissions';
import { textOf, valueAt } from '../form-value';
import { useWords } from '../use-words';
import { WithdrawForm, type Withdrawn } from './withdraw-form';

const MAY = [{ action: staffPermissions.withdraw, subject: null }];

/** What was public is taken down and deleted with a reason; everything else as Strapi does. */
export function reasonWithdrawals(actions: DocumentActionComponent[]): DocumentActionComponent[] {
  // Strapi's i18n puts its own actions at places it counts: none may move.
  return actions.map((action) => {
    const { type } = action;
    if (type === undefined) return oneByOne(action);
    return type === 'unpublish' || type === 'delete' ? reasoned(action, type) : action;
  });
}

const UNPUBLISH_LOCALES = {
  id: 'i18n.CMEditViewBulkLocale.unpublish-title',
  defaultMessage: 'Unpublish Multiple Locales',
};

/**
 * Several languages at once ask for no reason, and the server refuses them: what was public is taken
 * down language by language. i18n gives its actions no type, so this one is known by its label.
 */
function oneByOne(Original: DocumentActionComponent): DocumentActionComponent {
  const OneByOne: DocumentActionComponent = (props: DocumentActionProps) => {
    const shown = Original(props);
    const intl = useIntl();
    const isIt = shown?.label === intl.formatMessage(UNPUBLISH_LOCALES);
    return isIt && wasPublic(props) ? null : shown;
  };
  return Object.assign(OneByOne, Original);
}

const wasPublic = ({ document }: DocumentActionProps): boolean =>
  textOf(valueAt(document, 'publicSince')) !== '';

function reasoned(
  Original: DocumentActionComponent,
  verb: Withdrawn['verb'],
): DocumentActionComponent {
  const Reasoned: DocumentActionComponent = (props: DocumentActionProps) => {
    const shown = Original(props);
    const { say } = useWords();
    const { allowedActions } = useRBAC(MAY);
    const { model, documentId = '', collectionType } = props;
    const locale = textOf(valueAt(props.document, 'locale'));
    // One component for as long as the document is shown: another would lose what was typed in it.
    const content = useMemo(
      () => formFor({ verb, model, documentId, collectionType, locale }),
      [model, documentId, collectionType, locale],
    );
    if (shown === null || shown === undefined || !wasPublic(props)) return shown;
    const label = say(verb === 'unpublish' ? 'withdrawal.unpublish' : 'withdrawal.delete');
    const may = allowedActions['canWithdraw'] === true;
    return {
      ...{ ...shown, label, onClick: undefined, disabled: shown.disabled === true || !may },
      dialog: { type: 'modal', title: label, content },
    };
  };
  return Object.assign(Reasoned, { type: Original.type, position: Original.position });
}

function formFor(withdrawn: Withdrawn) {
  return function Withdraw({ onClose }: { readonly onClose: () => void }) {
    return <WithdrawForm {...{ withdrawn, onClose }} />;
  };
}
