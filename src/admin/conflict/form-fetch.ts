import { noteConflict } from './conflict-store';

/** As the server knows it: `src/content/concurrent/form-request.ts`. */
const FORM_HEADER = 'x-transparency-form';
const DOCUMENT = /\/content-manager\/(?:collection|single)-types\/[^/?]+(?:\/([^/?]+))?/;

/**
 * Lets the forms of the Content Manager say that they are forms (a form that shows a new language
 * has no `updatedAt` to send), and hears when one is refused because somebody saved meanwhile.
 * Strapi's panel has no seam of its own for either.
 */
export function watchForms(frame: Window & typeof globalThis): void {
  const send = frame.fetch.bind(frame);
  frame.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const form = DOCUMENT.exec(address);
    if (!form) return send(input, init);
    const answer = await send(input, init?.method === 'PUT' ? asForm(init) : init);
    if (answer.status === 409) await noteConflict(form[1] ?? '', answer.clone());
    return answer;
  };
}

function asForm(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  headers.set(FORM_HEADER, '1');
  return { ...init, headers };
}
