import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { ChoicesResponse } from '../../feedback/staff-contracts';
import { Heading } from '../staff/staff-page';
import { useAnswer } from '../staff/use-answer';
import { useWords } from '../use-words';
import { Line, LongText } from './inputs';
import { Panel } from './panel';
import { Problem } from './problem';
import { useSend } from './use-send';

type Template = ChoicesResponse['templates'][number];

/** Replies that fit often: change them, add one, retire one. */
export function TemplateList({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const { state, refresh } = useAnswer<ChoicesResponse>('/transparency/feedback/choices');
  const templates = state.kind === 'shown' ? state.answer.templates : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {templates.map((template) => (
        <TemplateForm key={template.id} template={template} onDone={refresh} />
      ))}
      <TemplateForm key={`new-${templates.length}`} template={null} onDone={refresh} />
      <Flex>
        <Button variant="tertiary" onClick={onClose}>
          {say('feedback.back')}
        </Button>
      </Flex>
    </Flex>
  );
}

interface TemplateFormProps {
  readonly template: Template | null;
  readonly onDone: () => void;
}

function TemplateForm({ template, onDone }: TemplateFormProps) {
  const { say } = useWords();
  const { problem, isSending, send } = useSend();
  const [title, setTitle] = useState(template?.title ?? '');
  const [text, setText] = useState(template?.text ?? '');
  const root = '/transparency/feedback-templates';
  const save = async (retired: boolean) => {
    const body = { title, text, retired };
    const done =
      template === null
        ? await send('post', root, body)
        : await send('put', `${root}/${template.id}`, body);
    if (done !== undefined) onDone();
  };
  return (
    <Panel>
      <Heading>{template?.title ?? say('feedback.templateNew')}</Heading>
      <Line label="feedback.templateTitle" value={title} onChange={setTitle} />
      <LongText label="feedback.templateText" value={text} onChange={setText} />
      <Problem text={problem} />
      <Flex gap={2}>
        <Button disabled={isSending} onClick={() => void save(false)}>
          {say('feedback.templateSave')}
        </Button>
        {template !== null && (
          <Button variant="danger-light" disabled={isSending} onClick={() => void save(true)}>
            {say('feedback.templateRetire')}
          </Button>
        )}
      </Flex>
    </Panel>
  );
}
