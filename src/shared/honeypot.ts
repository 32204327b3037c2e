/**
 * A field of public forms that people do not see and assistive tech skips. Programs fill it in. That
 * flags what they send and never drops it: a browser that fills in forms by itself is no program.
 */
export const HONEYPOT_FIELD = 'website';

export function isHoneypotFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
