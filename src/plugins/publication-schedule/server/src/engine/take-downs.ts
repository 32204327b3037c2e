import type { Core } from '@strapi/strapi';

import type { Plan } from '../domain/plan/plan';

/** A planned take-down that is carried out. */
export interface TakeDownRun {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  /** Null where the time was named; else the notice period that is over. */
  readonly workdays: number | null;
  /** Who planned it; null for a token or the system. */
  readonly requesterId: number | null;
}

/** Does the work in a way in which the app keeps why something came down. */
export type AroundTakeDown = <Result>(
  run: TakeDownRun,
  work: () => Promise<Result>,
) => Promise<Result>;

const registered = new WeakMap<Core.Strapi, AroundTakeDown>();

/** The app says how it keeps the reason; without that it is only in the record of runs. */
export function registerTakeDowns(strapi: Core.Strapi, around: AroundTakeDown): void {
  registered.set(strapi, around);
}

export function takingDown<Result>(
  strapi: Core.Strapi,
  { target, timing, requesterId }: Pick<Plan, 'target' | 'timing' | 'requesterId'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const around = registered.get(strapi);
  if (around === undefined) return work();
  const workdays = timing.kind === 'fixed' ? null : timing.workdays;
  return around({ ...target, workdays, requesterId }, work);
}
