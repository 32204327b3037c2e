import { RuleError } from '../../shared/rule-error';

/** How GeoReport v2 refuses: by the statuses that it names, and one for what is only read here. */
export type RefusalStatus = 400 | 404 | 405;

/** An answer that the standard has a form for: a list of errors, each with a code and a sentence. */
export class Open311Refusal extends Error {
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, description: string) {
    super(description);
    this.name = 'Open311Refusal';
    this.status = status;
  }
}

/** What the public API does not allow, as the standard says it; every other error stays what it is. */
export function asRefusal(error: unknown): Open311Refusal {
  if (error instanceof Open311Refusal) return error;
  if (error instanceof RuleError) return new Open311Refusal(400, error.message);
  throw error;
}
