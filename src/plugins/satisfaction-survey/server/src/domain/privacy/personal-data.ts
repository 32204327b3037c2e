/** Kinds of personal numbers and addresses that are never part of a published text. */
export const PERSONAL_KINDS = ['phone', 'email', 'idNumber', 'bankCard'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

const PATTERNS: Readonly<Record<PersonalKind, RegExp>> = {
  phone: /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/,
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
  idNumber: /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/,
  bankCard: /(?<!\d)(?:\d{4}[- ]?){3,4}\d{1,4}(?![\dXx])/,
};

/** Which of them are in texts that somebody wants to publish, digits of full width included. */
export function personalKinds(texts: readonly string[]): readonly PersonalKind[] {
  const folded = texts.map((text) => text.normalize('NFKC'));
  return PERSONAL_KINDS.filter((kind) => folded.some((text) => PATTERNS[kind].test(text)));
}
