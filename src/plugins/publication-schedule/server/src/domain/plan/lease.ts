import { secondsAfter } from './instant';

/** The right of one runner to carry out a plan for a while. */
export interface Lease {
  /** Known to nobody else; every write of the run names it. */
  readonly token: string;
  /** One more than that of the claim before. */
  readonly fence: number;
  readonly runnerId: string;
  readonly claimedAt: string;
  /** From this instant on it is void, though nobody has taken the plan yet. */
  readonly expiresAt: string;
}

export function isExpired({ expiresAt }: Lease, at: string): boolean {
  return Date.parse(at) >= Date.parse(expiresAt);
}

export function isHeldBy(lease: Lease, token: string, at: string): boolean {
  return lease.token === token && !isExpired(lease, at);
}

/** The same lease, counted anew from now; it never gets shorter. */
export function renewed(lease: Lease, at: string, leaseSeconds: number): Lease {
  const until = secondsAfter(at, leaseSeconds);
  return Date.parse(until) > Date.parse(lease.expiresAt) ? { ...lease, expiresAt: until } : lease;
}
