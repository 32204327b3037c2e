import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../shared/strapi/unit-of-work';

type Listener = () => void;

const listeners = new WeakMap<Core.Strapi, ReadonlySet<Listener>>();

/** Calls the listener after each change of plans that was made here. @returns what ends that */
export function onPlansChanged(strapi: Core.Strapi, listener: Listener): () => void {
  listeners.set(strapi, new Set([...(listeners.get(strapi) ?? []), listener]));
  return () => {
    const others = [...(listeners.get(strapi) ?? [])].filter((each) => each !== listener);
    listeners.set(strapi, new Set(others));
  };
}

/** Tells the listeners once the transaction is over. */
export function tellPlansChanged(strapi: Core.Strapi, unit: UnitOfWork): void {
  unit.onCommit(() => {
    for (const listener of listeners.get(strapi) ?? []) listener();
  });
}
