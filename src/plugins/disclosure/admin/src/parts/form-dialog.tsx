import { Box, Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { useWords } from '../words/use-words';
import { DialogFrame } from './dialog-frame';
import { Problem } from './problem';

export interface FormDialogProps {
  readonly title: string;
  readonly confirmLabel: string;
  readonly isDangerous?: boolean;
  /** False while something that is needed was not given. */
  readonly isReady: boolean;
  readonly isSending: boolean;
  readonly problem: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks what an act needs before it is done. */
export function FormDialog({ title, ...props }: FormDialogProps) {
  return (
    <DialogFrame title={title} onClose={props.onClose}>
      <FormBody {...props} />
    </DialogFrame>
  );
}

/** What a dialog asks and its buttons, for a frame that somebody else draws. */
export function FormBody(props: Omit<FormDialogProps, 'title'>) {
  const { say } = useWords();
  const { confirmLabel, isDangerous = false, isReady, isSending, problem } = props;
  const { onConfirm, onClose, children } = props;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {children}
          <Problem text={problem} />
        </Flex>
      </Modal.Body>
      <Box tag="footer" padding={5} background="neutral100">
        <Flex justifyContent="space-between" gap={2} wrap="wrap">
          <Button variant="tertiary" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button
            variant={isDangerous ? 'danger' : 'default'}
            disabled={!isReady || isSending}
            loading={isSending}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </Flex>
      </Box>
    </>
  );
}
