import { Box, Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { useSharedWords } from './words/use-panel-words';
import { DialogFrame } from './dialog-frame';
import { Problem } from './problem';

export interface FormDialogProps {
  readonly title: string;
  readonly confirmLabel: string;
  readonly isDangerous?: boolean;
  /** False while something that is needed was not given. */
  readonly isReady: boolean;
  readonly isSending: boolean;
  /** True once it is done and nothing is left to be called off. */
  readonly isOver?: boolean;
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
  const shared = useSharedWords();
  const { confirmLabel, isDangerous = false, isReady, isSending, problem, isOver = false } = props;
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
        <Flex justifyContent={isOver ? 'flex-end' : 'space-between'} gap={2} wrap="wrap">
          {!isOver && (
            <Button variant="tertiary" onClick={onClose}>
              {shared('cancel')}
            </Button>
          )}
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
