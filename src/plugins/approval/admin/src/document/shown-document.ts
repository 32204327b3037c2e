import type { DocumentResponse } from '../../../contracts/document';
import type { Asked } from '../../../../../shared/answer-store';
import { useIsGated } from '../answers/use-school';
import { useAnswer } from '../../../../../shared/panel/use-answer';

/** The document of a form, as the content manager hands it to its parts. */
export interface FormDocument {
  readonly model: string;
  readonly documentId?: string | undefined;
  readonly document?: unknown;
}

/** A document as the admin API names it. */
export interface DocumentAddress {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

export interface ApprovalOfForm {
  readonly isGated: boolean;
  /** Null while the document was never saved. */
  readonly address: DocumentAddress | null;
  readonly state: Asked<DocumentResponse>;
}

/** What approval says of the document in a form; ungated types are not asked about. */
export function useApprovalOfForm({ model, documentId, document }: FormDocument): ApprovalOfForm {
  const isGated = useIsGated(model);
  const address =
    isGated && documentId !== undefined && documentId !== '' && documentId !== 'create'
      ? { uid: model, documentId, locale: textAt(document, 'locale') || null }
      : null;
  const revision = ['updatedAt', 'publishedAt', 'status'].map((key) => textAt(document, key));
  // Asked once the form has the document: only then is it known which language it is in.
  const isShown = textAt(document, 'updatedAt') !== '';
  const state = useAnswer<DocumentResponse>(
    address !== null && isShown ? documentPath(address) : null,
    revision.join(' '),
  );
  return { isGated, address, state };
}

export function documentPath(
  { uid, documentId, locale }: DocumentAddress,
  part: '' | '/submit' | '/override' | '/justify' | '/difference' = '',
): string {
  const path = `/approval/documents/${uid}/${documentId}${part}`;
  return locale === null ? path : `${path}?locale=${encodeURIComponent(locale)}`;
}

function textAt(document: unknown, key: string): string {
  if (typeof document !== 'object' || document === null) return '';
  const found: unknown = Reflect.get(document, key);
  return typeof found === 'string' ? found : '';
}
