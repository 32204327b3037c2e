import type { RefusalCode, RefusalResponse } from '../contracts/public/refusal';
import type {
  StartRequest,
  StartResponse,
  SubmitRequest,
  SubmitResponse,
} from '../contracts/public/submission';
import type { PublicSurvey, PublicSurveyResponse } from '../contracts/public/survey';
import type { Refused } from './domain/sending';

/** An answer, a refusal, or nothing: then the network is to blame. */
export type Outcome<Data> =
  | { readonly kind: 'answered'; readonly data: Data }
  | { readonly kind: 'refused'; readonly refused: Refused }
  | { readonly kind: 'unreachable' };

export interface SurveyClient {
  read(): Promise<Outcome<PublicSurvey>>;
  start(request: StartRequest): Promise<Outcome<StartResponse['data']>>;
  submit(key: string, request: SubmitRequest): Promise<Outcome<SubmitResponse['data']>>;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
}

/** @param src address of the survey's API */
export function surveyClient(src: string, locale: string, fetching: Fetch): SurveyClient {
  async function ask<Data>({ method, path, body }: Asked): Promise<Outcome<Data>> {
    try {
      const response = await fetching(`${src}${path}`, {
        method,
        credentials: 'omit',
        headers: {
          'Accept-Language': locale,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) return { kind: 'refused', refused: await refusedOf(response) };
      const { data } = (await response.json()) as { readonly data: Data };
      return { kind: 'answered', data };
    } catch {
      return { kind: 'unreachable' };
    }
  }
  return {
    read: () => ask<PublicSurveyResponse['data']>({ method: 'GET', path: '' }),
    start: (request) =>
      ask<StartResponse['data']>({ method: 'POST', path: '/start', body: { ...request, locale } }),
    submit: (key, body) =>
      ask<SubmitResponse['data']>({ method: 'PUT', path: `/responses/${key}`, body }),
  };
}

/** Whatever answered: a proxy's page is a refusal without a code. */
async function refusedOf(response: Response): Promise<Refused> {
  const { status } = response;
  const body = (await response.json().catch(() => null)) as Partial<RefusalResponse> | null;
  const error = body?.error;
  const details = error?.details;
  const code: RefusalCode | null = details?.code ?? null;
  const header = Number(response.headers.get('Retry-After') ?? '');
  const fromHeader = Number.isFinite(header) && header > 0 ? header : null;
  return {
    ...{ status, code, message: code === null ? '' : (error?.message ?? '') },
    retryAfterSeconds: details?.retryAfterSeconds ?? fromHeader,
    errors: details?.errors ?? [],
    challenge: details?.challenge ?? null,
    wait: details?.wait ?? null,
  };
}
