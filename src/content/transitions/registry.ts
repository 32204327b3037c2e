import type { BoundMachine } from './bound-machine';

/**
 * The machine of every type whose `state` moves by steps alone. A new one joins by its lines; its
 * schema marks `state` public, computed and operational, with the first state as default.
 */
export const transitionRegistry: ReadonlyMap<string, BoundMachine> = new Map();
