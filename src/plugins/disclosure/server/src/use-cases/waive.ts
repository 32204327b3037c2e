import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Obligation } from '../domain/obligation/obligation';
import { standingOf, type Scene } from '../domain/obligation/standing';
import { waive, type WaiveOutcome, type Wish } from '../domain/obligation/waiver';
import { refusal } from '../domain/refusal';
import { findFacts } from '../store/fact-store';
import { findObligations } from '../store/obligation-store';
import { insertWaiver, type WaiverNotes } from '../store/waiver-store';

/** Waives an obligation, or says why not. */
export async function waiveObligation(
  unit: UnitOfWork,
  { itemNo, periodKey }: Pick<Obligation, 'itemNo' | 'periodKey'>,
  wish: Wish & WaiverNotes,
  scene: Scene,
): Promise<WaiveOutcome> {
  const [obligation] = await findObligations(unit, { itemNo, periodKey });
  if (obligation === undefined) {
    const refused = refusal('DISCLOSURE_OBLIGATION_NOT_FOUND', { itemNo, periodKey });
    return { ok: false, refusal: refused };
  }
  const facts = await findFacts(unit, itemNo);
  const outcome = waive(obligation, standingOf(obligation, facts, scene), wish);
  const { waiver } = outcome.ok ? outcome.obligation : obligation;
  if (outcome.ok && waiver !== null) await insertWaiver(unit, obligation, waiver, wish);
  return outcome;
}
