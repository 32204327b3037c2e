import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { textOf, valueAt } from '../form-value';
import { useWords } from '../use-words';
import { setConflict, useConflict, type Conflict } from './conflict-store';
import { markSaved, useKeptValues } from './kept-values';
import { noteShown, takeAsShown } from './form-version';
import { typedText } from './typed-text';

/** Shown when a form was refused because somebody saved meanwhile: what happened and the ways on. */
export const ConflictPanel: PanelComponent = ({ documentId = '', model, document, activeTab }) => {
  const { say } = useWords();
  const conflict = useConflict();
  useKeptValues();
  const updatedAt = textOf(valueAt(document, 'updatedAt'));
  useEffect(() => {
    if (activeTab === 'published') return;
    noteShown({ documentId, updatedAt: updatedAt === '' ? null : updatedAt });
  }, [documentId, updatedAt, activeTab]);
  if (conflict?.documentId !== documentId) return null;
  return {
    title: say('conflict.title'),
    content: <ConflictHelp {...{ conflict, model, stored: document }} />,
  };
};

interface ConflictHelpProps {
  readonly conflict: Conflict;
  readonly model: string;
  readonly stored: unknown;
}

function ConflictHelp({ conflict, model, stored }: ConflictHelpProps) {
  const { say } = useWords();
  const [isArmed, setArmed] = useState(false);
  const overwrite = () => {
    takeAsShown(conflict.documentId, conflict.updatedAt);
    setArmed(true);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" role="alert" textColor={isArmed ? 'neutral600' : 'danger600'}>
        {isArmed ? say('conflict.armed') : conflict.message}
      </Typography>
      <CopyButton {...{ conflict, model, stored }} />
      <ReloadButton />
      {!isArmed && (
        <Button variant="danger-light" onClick={overwrite}>
          {say('conflict.overwrite')}
        </Button>
      )}
    </Flex>
  );
}

function CopyButton({ conflict, model, stored }: ConflictHelpProps) {
  const { say } = useWords();
  const intl = useIntl();
  const [isCopied, setCopied] = useState(false);
  const labelOf = (name: string) =>
    intl.formatMessage({
      id: `content-manager.content-types.${model}.${name}`,
      defaultMessage: name,
    });
  const copy = async () => {
    await navigator.clipboard.writeText(typedText(conflict.sent, stored, labelOf));
    setCopied(true);
  };
  return (
    <>
      <Button variant="secondary" onClick={() => void copy()}>
        {say('conflict.copy')}
      </Button>
      {isCopied && (
        <Typography variant="pi" role="status" textColor="success600">
          {say('conflict.copied')}
        </Typography>
      )}
    </>
  );
}

/** Asks twice: what was typed is lost by it. */
function ReloadButton() {
  const { say } = useWords();
  const [isAsked, setAsked] = useState(false);
  const resetForm = useForm('ConflictReload', (form) => form.resetForm);
  const reload = () => {
    // Strapi's form asks before it is left while something in it is unsaved.
    markSaved();
    resetForm();
    setConflict(null);
    window.setTimeout(() => window.location.reload(), 0);
  };
  return (
    <Button variant="tertiary" onClick={isAsked ? reload : () => setAsked(true)}>
      {say(isAsked ? 'conflict.reloadSure' : 'conflict.reload')}
    </Button>
  );
}
