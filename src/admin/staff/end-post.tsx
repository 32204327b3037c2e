import { Button, Flex, TextInput, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ShownPost } from '../../content/posts/contracts';
import { useAttempt } from '../use-attempt';
import { useWords } from '../use-words';

interface EndPostProps {
  readonly post: ShownPost;
  readonly today: string;
  readonly onDone: () => void;
}

/** Ends a lasting post after a day that is asked for. */
export function EndPost({ post, today, onDone }: EndPostProps) {
  const { say } = useWords();
  const { post: send } = useFetchClient();
  const [isAsking, setAsking] = useState(false);
  const [to, setTo] = useState(today);
  const { problem, isWorking, attempt } = useAttempt();
  const end = async () => {
    const ended = await attempt(
      () => send(`/transparency/posts/${post.id}/end`, { to }),
      say('posts.failed'),
    );
    if (ended !== undefined) onDone();
  };
  if (!isAsking) {
    return (
      <Button variant="tertiary" onClick={() => setAsking(true)}>
        {say('posts.end')}
      </Button>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi">{say('posts.endTitle', { label: post.label })}</Typography>
      <TextInput
        type="date"
        aria-label={say('posts.lastDay')}
        value={to}
        onChange={({ target }: { target: { value: string } }) => setTo(target.value)}
      />
      {problem !== '' && (
        <Typography variant="pi" role="alert" textColor="danger600">
          {problem}
        </Typography>
      )}
      <Flex gap={2}>
        <Button variant="danger-light" disabled={isWorking} onClick={() => void end()}>
          {say('posts.end')}
        </Button>
        <Button variant="tertiary" onClick={() => setAsking(false)}>
          {say('posts.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
