/** The draft that the form on screen was filled from. */
export interface ShownDraft {
  readonly documentId: string;
  /** Its `updatedAt`; null where the language has no draft yet. */
  readonly updatedAt: string | null;
}

let shown: ShownDraft | null = null;
let isHeld = false;

/**
 * Notes the draft that fills the form. While a refusal is being answered it stays as it was: Strapi
 * reads the document again after every answer, and a second press of Save would overwrite unasked.
 */
export function noteShown(draft: ShownDraft): void {
  if (isHeld && shown?.documentId === draft.documentId) return;
  isHeld = false;
  shown = draft;
}

/** After a refusal: the form is still filled from the older draft. */
export function holdShown(): void {
  isHeld = true;
}

/** Whether the form of a document waits for a decision. */
export function isHeldFor(documentId: string): boolean {
  return isHeld && shown?.documentId === documentId;
}

/** The document whose form is on screen; the address of a single type does not name it. */
export function shownDocument(): string | null {
  return shown?.documentId ?? null;
}

/** The form is taken as filled from this draft: it was saved, or shall overwrite it knowingly. */
export function takeAsShown(documentId: string, updatedAt: string): void {
  isHeld = false;
  if (shown?.documentId === documentId) shown = { documentId, updatedAt };
}

/** What the form of a document says it has seen: an instant, `none`, or nothing for another document. */
export function seenBy(documentId: string): string | null {
  if (shown?.documentId !== documentId) return null;
  return shown.updatedAt ?? 'none';
}
