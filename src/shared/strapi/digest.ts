import { createHash } from 'node:crypto';

import { canonicalJson } from '../canonical-json';

/** SHA-256 of the canonical JSON, 64 lower-case hex digits; here because hashing needs Node. */
export const digest = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
