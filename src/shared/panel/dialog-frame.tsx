import { Modal } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';

import { useSharedWords } from './words/use-panel-words';

interface DialogFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page. The focus stays in it and goes back to where it came from. */
export function DialogFrame({ title, onClose, children }: DialogFrameProps) {
  const shared = useSharedWords();
  const [opener] = useState(() => document.activeElement);
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content
        // A slip beside the window would lose what was typed in it.
        onPointerDownOutside={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          if (opener instanceof HTMLElement) opener.focus();
        }}
      >
        <Modal.Header closeLabel={shared('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
