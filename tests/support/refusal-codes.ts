import type { Loose } from './content-months';

/** The code of what a piece of work was refused with, its message where it has none; null if done. */
export async function codeOf(work: Promise<unknown>): Promise<string | null> {
  const error = await work.then(
    () => null,
    (thrown: Loose) => thrown,
  );
  return error === null ? null : String(error['details']?.code ?? error['message']);
}

/** The code of a refusal over HTTP, its status where it has none; null if it was done. */
export function codeOfAnswer({ status, body }: { status: number; body: Loose }): string | null {
  return status < 300 ? null : String(body['error']?.details?.code ?? status);
}
