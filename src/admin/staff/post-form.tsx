import {
  Button,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { NewPostRequest, PostChoicesResponse } from '../../content/posts/contracts';
import { useAttempt } from '../use-attempt';
import { useWords, type WordKey } from '../use-words';
import { useAnswer } from './use-answer';

interface PostFormProps {
  readonly today: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

type Option = readonly [value: string, label: string];

/** Adds a post: who, where, as what, from when. */
export function PostForm({ today, onDone, onCancel }: PostFormProps) {
  const { say } = useWords();
  const { post: send } = useFetchClient();
  const { state } = useAnswer<PostChoicesResponse>('/transparency/posts/choices');
  const { problem, isWorking, attempt } = useAttempt();
  const [draft, setDraft] = useState<NewPostRequest>({
    ...{ userId: 0, departmentCode: '', kind: 'head', label: '', from: today },
    ...{ to: null, succeeds: false },
  });
  const change = (changes: Partial<NewPostRequest>) => setDraft({ ...draft, ...changes });
  const save = async () => {
    const body = { ...draft, to: draft.to === '' ? null : draft.to };
    const sent = await attempt(() => send('/transparency/posts', body), say('posts.failed'));
    if (sent !== undefined) onDone();
  };
  if (state.kind !== 'shown') {
    return (
      <Typography>{say(state.kind === 'failed' ? 'posts.failed' : 'posts.loading')}</Typography>
    );
  }
  const { users, departments } = state.answer;
  return (
    <Flex
      {...{ direction: 'column', alignItems: 'stretch', gap: 4, padding: 6 }}
      {...{ background: 'neutral0', hasRadius: true, shadow: 'tableShadow' }}
    >
      <Choice
        label="posts.department"
        value={draft.departmentCode}
        options={departments.map(({ code, name }): Option => [code, name])}
        onChange={(departmentCode) => change({ departmentCode })}
      />
      <Choice
        label="posts.user"
        value={draft.userId === 0 ? '' : String(draft.userId)}
        options={users.map(({ id, name }): Option => [String(id), name])}
        onChange={(id) => change({ userId: Number(id) })}
      />
      <Choice
        label="posts.kind"
        value={draft.kind}
        options={[
          ['head', say('posts.kind.head')],
          ['deputy', say('posts.kind.deputy')],
        ]}
        onChange={(kind) => change({ kind: kind === 'deputy' ? 'deputy' : 'head' })}
      />
      <Text label="posts.label" value={draft.label} onChange={(label) => change({ label })} />
      <Text
        label="posts.from"
        type="date"
        value={draft.from}
        onChange={(from) => change({ from })}
      />
      <Text label="posts.to" type="date" value={draft.to ?? ''} onChange={(to) => change({ to })} />
      <Checkbox
        checked={draft.succeeds ?? false}
        onCheckedChange={(checked) => change({ succeeds: checked === true })}
      >
        {say('posts.succeeds')}
      </Checkbox>
      {problem !== '' && (
        <Typography role="alert" textColor="danger600">
          {problem}
        </Typography>
      )}
      <Flex gap={2}>
        <Button disabled={isWorking} onClick={() => void save()}>
          {say('posts.save')}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {say('posts.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}

interface InputProps {
  readonly label: WordKey;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: InputProps & { options: readonly Option[] }) {
  const { say } = useWords();
  return (
    <Field.Root name={label}>
      <Field.Label>{say(label)}</Field.Label>
      <SingleSelect
        value={value}
        placeholder={say('choice.placeholder')}
        onChange={(chosen: string | number) => onChange(String(chosen))}
      >
        {options.map(([option, text]) => (
          <SingleSelectOption key={option} value={option}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

function Text({ label, value, type = 'text', onChange }: InputProps & { type?: 'text' | 'date' }) {
  const { say } = useWords();
  return (
    <Field.Root name={label}>
      <Field.Label>{say(label)}</Field.Label>
      <TextInput
        type={type}
        value={value}
        onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
      />
    </Field.Root>
  );
}
