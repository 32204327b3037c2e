import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { generateObligations, type Generated, type Order } from '../domain/obligation/generate';
import { findFacts } from '../store/fact-store';
import { findObligations, takeGenerationTurn, writeGenerated } from '../store/obligation-store';

/**
 * Brings what is owed up to date with the catalogue and the calendar. Several processes may do it at
 * once: one after the other does, and the later ones find nothing to change.
 *
 * @param at the instant that the history gets, in ISO 8601
 */
export async function generate(
  unit: UnitOfWork,
  order: Omit<Order, 'existing' | 'facts'>,
  at: string,
): Promise<Generated> {
  await takeGenerationTurn(unit);
  const [existing, facts] = [await findObligations(unit), await findFacts(unit)];
  const generated = generateObligations({ ...order, existing, facts });
  await writeGenerated(unit, generated, at);
  return generated;
}
