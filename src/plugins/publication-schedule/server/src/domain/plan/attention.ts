/** Why a rule refused a run: somebody has to do something before the next one. */
export const ATTENTION_CODES = [
  ...(['approvalMissing', 'approvalInvalid', 'contentInvalid', 'requesterLostRight'] as const),
  ...(['timeUnresolved', 'bundleBlocked', 'ruleRefused'] as const),
] as const;
export type AttentionCode = (typeof ATTENTION_CODES)[number];

export interface AttentionReason {
  readonly code: AttentionCode;
  /** Facts for the sentence that people read, and what the refusing rule said. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** True when an approval may be what the plan waits for. */
export function waitsForApproval({ code }: AttentionReason): boolean {
  return code === 'approvalMissing' || code === 'approvalInvalid' || code === 'bundleBlocked';
}
