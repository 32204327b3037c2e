import { Readable } from 'node:stream';

/** An answer of the running site. */
export interface SiteAnswer {
  readonly status: number;
  /** Without parameters: `text/html`. */
  readonly mime: string;
  /** Where a redirection leads. */
  readonly location: string | null;
  text(): Promise<string>;
  /** For what may be large. */
  stream(): Readable;
  /** For an answer that nobody reads. */
  drop(): Promise<void>;
}

export type ReadSite = (address: string) => Promise<SiteAnswer>;

const TRIES = 20;
const LONGEST_WAIT_S = 60;

const waited = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Asks again where it is told to slow down, after the time it is told. */
export function patientFetch(send: typeof fetch = fetch, wait = waited): typeof fetch {
  return async (address, asked) => {
    for (let tried = 1; ; tried += 1) {
      const answer = await send(address, asked);
      if (answer.status !== 429 || tried === TRIES) return answer;
      await answer.body?.cancel();
      const seconds = Number(answer.headers.get('retry-after')) || 1;
      await wait(Math.min(seconds, LONGEST_WAIT_S) * 1000);
    }
  };
}

/** Reads a site as everybody does. */
export function readFrom(base: string, send: typeof fetch): ReadSite {
  return async (address) =>
    answerOf(
      await send(`${base}${address}`, {
        redirect: 'manual',
        headers: { accept: 'text/html, */*;q=0.9' },
      }),
    );
}

function answerOf(answer: Response): SiteAnswer {
  const [mime = ''] = (answer.headers.get('content-type') ?? '').split(';');
  return {
    status: answer.status,
    mime: mime.trim().toLowerCase(),
    location: answer.headers.get('location'),
    text: () => answer.text(),
    stream: () => Readable.from(answer.body === null ? [] : chunksOf(answer.body)),
    drop: async () => answer.body?.cancel(),
  };
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
