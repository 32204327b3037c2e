import { textOf, valueAt } from '../form-value';
import { noteConflict, setConflict } from './conflict-store';
import { holdShown, seenBy, takeAsShown } from './form-version';

/** As the server knows it: `src/content/concurrent/form-request.ts`. */
const FORM_HEADER = 'x-transparency-form';
const SAVED = /\/content-manager\/(?:collection|single)-types\/[^/?]+(?:\/(?!actions)([^/?]+))?/;
const WRITES = /\/content-manager\/[^?]*$/;

/**
 * Lets the forms of the Content Manager say which draft they were filled from, and hears when one
 * is refused because somebody saved meanwhile. Strapi takes `updatedAt` out of its forms and has no
 * seam of its own for either.
 */
export function watchForms(frame: Window & typeof globalThis): void {
  const send = frame.fetch.bind(frame);
  frame.fetch = async (input, init) => {
    const documentId = savedDocument(input, init);
    const seen = documentId === null ? null : seenBy(documentId);
    if (documentId === null || seen === null) return send(input, init);
    const answer = await send(input, withHeader(init, seen));
    await hear(documentId, answer.clone(), init?.body);
    return answer;
  };
}

/** The document that a request saves or publishes; empty for a single type, null for anything else. */
function savedDocument(input: RequestInfo | URL, init: RequestInit | undefined): string | null {
  const [address = ''] = (input instanceof Request ? input.url : String(input)).split('?');
  const isWrite =
    init?.method === 'PUT' || (init?.method === 'POST' && address.endsWith('/actions/publish'));
  const found = isWrite && WRITES.test(address) ? SAVED.exec(address) : null;
  return found ? (found[1] ?? '') : null;
}

function withHeader(init: RequestInit | undefined, seen: string): RequestInit {
  const headers = new Headers(init?.headers);
  headers.set(FORM_HEADER, seen);
  return { ...init, headers };
}

async function hear(documentId: string, answer: Response, sent: unknown): Promise<void> {
  if (answer.status === 409) {
    holdShown();
    await noteConflict(documentId, answer, sent);
  } else if (answer.ok) {
    const body: unknown = await answer.json();
    const updatedAt = textOf(valueAt(body, 'data.updatedAt'));
    if (updatedAt !== '') takeAsShown(documentId, updatedAt);
    setConflict(null);
  }
}
