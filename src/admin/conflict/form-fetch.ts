import { textOf, valueAt } from '../form-value';
import { noteConflict, setConflict } from './conflict-store';
import { markSaved, markSent } from './kept-values';
import { holdShown, isHeldFor, seenBy, shownDocument, takeAsShown } from './form-version';

/** As the server knows it: `src/content/concurrent/form-request.ts`. */
const FORM_HEADER = 'x-transparency-form';
const COLLECTION =
  /\/content-manager\/collection-types\/[^/]+\/(?!actions\/)([^/]+)(\/actions\/publish)?$/;
const SINGLE = /\/content-manager\/single-types\/[^/]+(\/actions\/publish)?$/;

/** The document on screen as it was read, by address: what the form was filled from. */
const read = new Map<string, string>();

/**
 * Lets the forms of the Content Manager say which draft they were filled from, and hears when one
 * is refused because somebody saved meanwhile. Strapi takes `updatedAt` out of its forms, and after
 * a refusal it reads the document again and fills the form with it: what was typed would be gone.
 * So until the clerk decides, the form's document is answered as it was. Strapi has no seam for this.
 */
export function watchForms(frame: Window & typeof globalThis): void {
  const send = frame.fetch.bind(frame);
  frame.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const documentId = documentOf(address, init?.method ?? 'GET');
    if (documentId === null) return send(input, init);
    if ((init?.method ?? 'GET') === 'GET') {
      const kept = isHeldFor(documentId) ? read.get(address) : undefined;
      return kept === undefined ? remembered(address, await send(input, init)) : asJson(kept);
    }
    const seen = seenBy(documentId);
    if (init?.method === 'PUT' && seen !== null) markSent();
    const answer = await send(input, seen === null ? init : withHeader(init, seen));
    if (seen !== null) await hear(documentId, answer.clone(), init?.body);
    return answer;
  };
}

/** The document that a request reads, saves or publishes, where it is one of a form. */
function documentOf(address: string, method: string): string | null {
  const [path = ''] = address.split('?');
  const collection = COLLECTION.exec(path);
  const isPublish = path.endsWith('/actions/publish');
  if (method !== (isPublish ? 'POST' : method === 'PUT' ? 'PUT' : 'GET')) return null;
  if (collection) return collection[1] ?? null;
  return SINGLE.test(path) ? shownDocument() : null;
}

async function remembered(address: string, answer: Response): Promise<Response> {
  read.delete(address);
  if (answer.ok) read.set(address, await answer.clone().text());
  for (const old of [...read.keys()].slice(0, -4)) read.delete(old);
  return answer;
}

function asJson(text: string): Response {
  return new Response(text, { status: 200, headers: { 'Content-Type': 'application/json' } });
}

function withHeader(init: RequestInit | undefined, seen: string): RequestInit {
  const headers = new Headers(init?.headers);
  headers.set(FORM_HEADER, seen);
  return { ...init, headers };
}

async function hear(documentId: string, answer: Response, sent: unknown): Promise<void> {
  if (answer.status === 409) {
    if (await noteConflict(documentId, answer, sent)) holdShown();
  } else if (answer.ok) {
    const body: unknown = await answer.json();
    const updatedAt = textOf(valueAt(body, 'data.updatedAt'));
    if (updatedAt !== '') takeAsShown(documentId, updatedAt);
    markSaved();
    setConflict(null);
  }
}
