const BYTES = 16;

/** What tells a submission from all others; also where the panel is not reached by HTTPS. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
