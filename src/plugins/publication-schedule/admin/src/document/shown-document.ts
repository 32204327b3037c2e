import type { Asked } from '../../../../../shared/answer-store';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { DocumentResponse } from '../../../contracts/views';
import { useIsSchedulable } from '../answers/use-school';
import { API } from '../plugin-id';

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
  /** Null where the type has none. */
  readonly locale: string | null;
}

export interface ScheduleOfForm {
  readonly isSchedulable: boolean;
  /** Null while the document was never saved. */
  readonly address: DocumentAddress | null;
  readonly state: Asked<DocumentResponse>;
}

/** What is planned for the document in a form; other types are not asked about. */
export function useScheduleOfForm({ model, documentId, document }: FormDocument): ScheduleOfForm {
  const isSchedulable = useIsSchedulable(model);
  const isSaved = documentId !== undefined && documentId !== '' && documentId !== 'create';
  const address =
    isSchedulable && isSaved
      ? { uid: model, documentId, locale: textAt(document, 'locale') || null }
      : null;
  const revision = ['updatedAt', 'publishedAt', 'status'].map((key) => textAt(document, key));
  // Asked once the form has the document: only then is it known which language it is in.
  const isShown = textAt(document, 'updatedAt') !== '';
  const state = useAnswer<DocumentResponse>(
    address !== null && isShown ? documentPath(address) : null,
    revision.join(' '),
  );
  return { isSchedulable, address, state };
}

export function documentPath({ uid, documentId, locale }: DocumentAddress): string {
  const path = `${API}/documents/${uid}/${documentId}`;
  return locale === null ? path : `${path}?locale=${encodeURIComponent(locale)}`;
}

export function textAt(document: unknown, key: string): string {
  if (typeof document !== 'object' || document === null) return '';
  const found: unknown = Reflect.get(document, key);
  return typeof found === 'string' ? found : '';
}
