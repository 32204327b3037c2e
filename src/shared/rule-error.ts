/**
 * The one domain error. `code` is a stable upper-case word, `message` tells the reader what to do
 * next, `details` are machine-readable facts. It is mapped to HTTP in `shared/strapi/error-mapping`.
 */
export class RuleError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'RuleError';
    this.code = code;
    this.details = details;
  }
}
