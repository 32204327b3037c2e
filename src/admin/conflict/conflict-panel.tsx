import { Alert, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../use-words';
import { setConflict, useConflict, type Conflict } from './conflict-store';
import { typedText } from './typed-text';

/** Shown when a form was refused because somebody saved meanwhile: what happened and the ways on. */
export const ConflictPanel: PanelComponent = ({ documentId, model }) => {
  const { say } = useWords();
  const conflict = useConflict();
  if (!conflict || (conflict.documentId !== '' && conflict.documentId !== documentId)) return null;
  return {
    title: say('conflict.title'),
    content: <ConflictHelp conflict={conflict} model={model} />,
  };
};

interface ConflictHelpProps {
  readonly conflict: Conflict;
  readonly model: string;
}

function ConflictHelp({ conflict, model }: ConflictHelpProps) {
  const { say } = useWords();
  const [isArmed, setArmed] = useState(false);
  const onChange = useForm('ConflictHelp', (form) => form.onChange);
  const overwrite = () => {
    onChange('updatedAt', conflict.updatedAt);
    setArmed(true);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" role="alert" textColor={isArmed ? 'neutral600' : 'danger600'}>
        {isArmed ? say('conflict.armed') : conflict.message}
      </Typography>
      <CopyButton model={model} />
      <ReloadButton />
      {!isArmed && (
        <Button variant="danger-light" onClick={overwrite}>
          {say('conflict.overwrite')}
        </Button>
      )}
    </Flex>
  );
}

function CopyButton({ model }: { readonly model: string }) {
  const { say } = useWords();
  const intl = useIntl();
  const [isCopied, setCopied] = useState(false);
  const text = useForm('ConflictCopy', ({ values, initialValues }) =>
    typedText(values, initialValues, (name) =>
      intl.formatMessage({
        id: `content-manager.content-types.${model}.${name}`,
        defaultMessage: name,
      }),
    ),
  );
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      <Button variant="secondary" onClick={() => void copy()}>
        {say('conflict.copy')}
      </Button>
      {isCopied && (
        <Alert variant="success" closeLabel="×" onClose={() => setCopied(false)}>
          {say('conflict.copied')}
        </Alert>
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
