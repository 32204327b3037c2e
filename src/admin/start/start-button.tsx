import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Duplicate, WarningCircle } from '@strapi/icons';
import { useState } from 'react';
import { useWords, type WordKey } from '../use-words';
import type { Start } from './use-start';

interface StartButtonProps {
  readonly start: Start;
  readonly disabled: boolean;
  /** How many lines the form holds that a start would replace. */
  readonly count: number;
  readonly words: Readonly<Record<'button' | 'needsPeriod' | 'confirm', WordKey>>;
}

/** "从上月开始": asks before it replaces lines, says what it did, and takes it back. */
export function StartButton({ start, disabled, count, words }: StartButtonProps) {
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  const press = () => {
    if (count > 0) setAsking(true);
    else void start.run();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Button
        fullWidth
        variant="secondary"
        startIcon={<Duplicate />}
        loading={start.isBusy}
        disabled={disabled || start.period === null}
        onClick={press}
      >
        {say(words.button)}
      </Button>
      <Box role="status">
        {start.period === null && <Note text={say(words.needsPeriod)} />}
        {start.message !== null && <Note text={start.message} isDanger={start.hasFailed} />}
      </Box>
      {start.undo !== null && (
        <Button size="S" variant="tertiary" onClick={start.undo}>
          {say('start.undo')}
        </Button>
      )}
      <Dialog.Root open={isAsking} onOpenChange={setAsking}>
        <Dialog.Content>
          <Dialog.Header>{say('start.confirmTitle')}</Dialog.Header>
          <Dialog.Body icon={<WarningCircle fill="warning600" />}>
            {say(words.confirm, { count, period: start.period ?? '' })}
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button fullWidth variant="tertiary">
                {say('start.cancel')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth variant="danger-light" onClick={() => void start.run()}>
                {say('start.replace')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Flex>
  );
}

function Note({ text, isDanger = false }: { readonly text: string; readonly isDanger?: boolean }) {
  return (
    <Typography variant="pi" textColor={isDanger ? 'danger600' : 'neutral600'}>
      {text}
    </Typography>
  );
}
