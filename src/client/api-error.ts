/** A refusal of the server, or an answer that is none of its own. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    message: string,
    /** `code` names the rule where there is one; `retryable` says whether the same may succeed later. */
    readonly details: Readonly<Record<string, unknown>>,
    /** From `Retry-After`. */
    readonly retryAfterSeconds: number | null,
  ) {
    super(message);
  }
}

/** What a refusal says, whatever stands between the server and here. */
export async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const said = fieldOf(body, 'error');
  const message = fieldOf(said, 'message');
  const details = fieldOf(said, 'details');
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new ApiError(
    response.status,
    typeof message === 'string' ? message : `HTTP ${response.status}`,
    isObject(details) ? details : {},
    Number.isFinite(seconds) ? seconds : null,
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, name: string): unknown =>
  isObject(value) ? value[name] : undefined;
