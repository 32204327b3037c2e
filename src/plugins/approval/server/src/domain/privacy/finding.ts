/** What the scanner looks for. */
export const FINDING_KINDS = [
  ...(['idNumber', 'bankCard', 'mobile', 'landline', 'email'] as const),
  ...(['plate', 'passport', 'address', 'term'] as const),
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A place in a reading of a text: where something that must not be public begins and ends. */
export interface Match {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
}

/** A text and the path of the field it stands in: `words.en.title`, `lines.2.note`. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** What people see of a finding: never the number itself. */
export interface Finding {
  readonly kind: FindingKind;
  readonly field: string;
  /** UTF-16 units from the beginning of the field's text. */
  readonly offset: number;
  readonly length: number;
  /** The finding blotted out, with some words around it. */
  readonly excerpt: string;
}
