import { AsyncLocalStorage } from 'node:async_hooks';

/** Why something public is taken down, and who does it. */
export interface Withdrawal {
  readonly reason: string;
  /** The admin user; null where nobody is behind it any more. */
  readonly by: number | null;
}

const told = new AsyncLocalStorage<Withdrawal>();

/** Takes down or deletes, for a reason that stays on record. */
export function withdrawingFor<Result>(
  withdrawal: Withdrawal,
  work: () => Promise<Result>,
): Promise<Result> {
  return told.run(withdrawal, work);
}

/** The reason of what is being taken down here; undefined where nobody gave one. */
export const currentWithdrawal = (): Withdrawal | undefined => told.getStore();
