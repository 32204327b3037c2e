import { errors } from '@strapi/utils';

import { RuleError } from '../../../../shared/rule-error';
import type { AttentionReason } from './domain/plan/attention';

/** Reasons of a gate for approvals under which one was there and holds no longer. */
const LAPSED: ReadonlySet<string> = new Set(['lapsed', 'localesNotCovered']);

type Facts = Readonly<Record<string, unknown>>;

/**
 * What a rule said that refused to publish or take down, whoever made the rule; null for what is no
 * refusal but a failure, which another attempt may not have.
 */
export function attentionOf(error: unknown): AttentionReason | null {
  if (!isRefusal(error)) return null;
  const details = factsOf(error.details);
  const code = typeof details['code'] === 'string' ? details['code'] : null;
  const said = { message: wordsOf(error, details), ...(code === null ? {} : { rule: code }) };
  if (code === 'APPROVAL_GATE_CLOSED') {
    const reasons = Array.isArray(details['reasons']) ? (details['reasons'] as unknown[]) : [];
    const isLapsed = reasons.some((each) => LAPSED.has(String(factsOf(each)['code'])));
    return { code: isLapsed ? 'approvalInvalid' : 'approvalMissing', details: said };
  }
  if (error instanceof errors.ValidationError && code === null) {
    return { code: 'contentInvalid', details: said };
  }
  return { code: 'ruleRefused', details: said };
}

function isRefusal(error: unknown): error is Error & { readonly details?: unknown } {
  if (error instanceof errors.RateLimitError || isOverloaded(error)) return false;
  return (
    error instanceof RuleError ||
    error instanceof errors.ApplicationError ||
    error instanceof errors.HttpError
  );
}

/** What answers "too many" or "out of order" refuses nothing: it may say yes a little later. */
function isOverloaded(error: unknown): boolean {
  const status = factsOf(error)['status'];
  return typeof status === 'number' && (status === 429 || status >= 500);
}

function factsOf(value: unknown): Facts {
  return typeof value === 'object' && value !== null ? (value as Facts) : {};
}

const MOST_FINDINGS = 5;

/** What the rule said; where it named what it found, that instead of a sentence about all of it. */
function wordsOf({ message }: Error, { errors: found }: Facts): string {
  const named = Array.isArray(found) ? (found as unknown[]) : [];
  const sentences = named
    .map((each) => factsOf(each)['message'])
    .filter((each) => typeof each === 'string');
  const once = [...new Set(sentences)].slice(0, MOST_FINDINGS);
  return once.length === 0 ? message : once.join(' ');
}
