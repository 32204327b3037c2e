import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useFetchClient, useRBAC } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { RestrictedResponse } from '../../content/restricted/contracts';
import { isRestricted } from '../../content/schema';
import { staffPermissions } from '../../content/staff-permissions';
import { textOf } from '../form-value';
import { useAttempt } from '../use-attempt';
import { useModel } from '../use-model';
import { useWords } from '../use-words';

const PERMISSIONS = {
  read: [{ action: staffPermissions.readRestricted, subject: null }],
  write: [{ action: staffPermissions.writeRestricted, subject: null }],
};

/** Restricted attributes of the document: shown and changed with a reason, for who may. */
export const RestrictedPanel: PanelComponent = ({ model, documentId }) => {
  const { say } = useWords();
  const { schema } = useModel();
  const { allowedActions } = useRBAC(PERMISSIONS);
  const names = Object.entries(schema?.attributes ?? {})
    .filter(([, attribute]) => isRestricted(attribute))
    .map(([name]) => name);
  const mayRead = allowedActions['canRead'] === true;
  if (names.length === 0 || !documentId || !mayRead) return null;
  return {
    title: say('restricted.title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        <Typography variant="pi" textColor="neutral600">
          {say('restricted.hint')}
        </Typography>
        {names.map((name) => (
          <RestrictedValue
            key={name}
            {...{ model, documentId, name }}
            mayWrite={allowedActions['canWrite'] === true}
          />
        ))}
      </Flex>
    ),
  };
};

interface RestrictedValueProps {
  readonly model: string;
  readonly documentId: string;
  readonly name: string;
  readonly mayWrite: boolean;
}

function RestrictedValue({ model, documentId, name, mayWrite }: RestrictedValueProps) {
  const { say } = useWords();
  const intl = useIntl();
  const { post, put } = useFetchClient();
  const [reason, setReason] = useState('');
  const [value, setValue] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { problem, isWorking, attempt } = useAttempt();
  const address = `/transparency/restricted/${model}/${documentId}/${name}`;
  const label = intl.formatMessage({
    id: `content-manager.content-types.${model}.${name}`,
    defaultMessage: name,
  });
  const show = async () => {
    setSaid('');
    const answer = await attempt(
      () => post<RestrictedResponse>(address, { reason }),
      say('posts.failed'),
    );
    if (answer === undefined) return;
    setValue(textOf(answer.data.value));
    setReason('');
  };
  const change = async () => {
    setSaid('');
    const body = { reason, value: value === '' ? null : value };
    const changed = await attempt(() => put(address, body), say('posts.failed'));
    if (changed === undefined) return;
    setReason('');
    setSaid(say('restricted.saved'));
  };
  const message = problem === '' ? said : problem;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold">
        {label}
      </Typography>
      {value !== null && (
        <TextInput
          aria-label={label}
          value={value}
          placeholder={say('restricted.empty')}
          disabled={!mayWrite}
          onChange={({ target }: { target: { value: string } }) => setValue(target.value)}
        />
      )}
      <Field.Root hint={say('restricted.reasonHint')} name={`reason-${name}`}>
        <Field.Label>{say('restricted.reason')}</Field.Label>
        <TextInput
          value={reason}
          onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      {message !== '' && (
        <Typography variant="pi" role="status">
          {message}
        </Typography>
      )}
      {value === null ? (
        <Button variant="secondary" disabled={isWorking} onClick={() => void show()}>
          {say('restricted.show')}
        </Button>
      ) : (
        <Flex gap={2}>
          {mayWrite && (
            <Button disabled={isWorking} onClick={() => void change()}>
              {say('restricted.change')}
            </Button>
          )}
          <Button variant="tertiary" onClick={() => setValue(null)}>
            {say('restricted.hide')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
