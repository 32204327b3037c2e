import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import type { DraftAction } from '../concurrent/draft-guard';
import { formRequest } from '../concurrent/form-request';
import { loadRows } from '../document-store';
import { errorAt } from '../issue-codes';
import { readerLocale, refuse } from '../refusal';
import { isRecord, type StoredRow } from '../row';
import type { BoundMachine } from './bound-machine';
import { takenSteps } from './history';
import { transitionNames } from './names';
import { transitionRegistry } from './registry';
import { stateOf } from './subject';

const SAVING: ReadonlySet<string> = new Set(['create', 'update', 'clone']);

/**
 * Keeps `state` out of what is saved, on every way of writing: a document begins in the first state
 * of its machine, a copy too, and moves by steps alone. Who sends the state back as it is writes
 * nothing; who sends another is refused.
 *
 * @throws 400 STATE_BY_TRANSITION_ONLY
 */
export async function keepState({ strapi, uid, action, params }: DraftAction): Promise<void> {
  const bound = transitionRegistry.get(uid);
  const data = params.data;
  if (!bound || !SAVING.has(action) || !isRecord(data) || !('state' in data)) return;
  const { state: sent, ...rest } = data;
  params.data = rest;
  if (sent === undefined) return;
  const rows =
    params.documentId === undefined ? [] : await loadRows(strapi, uid, params.documentId);
  const now = stateOf(bound, rows);
  if (sent === now || (action === 'clone' && sent === bound.machine.initial)) return;
  if (await wasShown({ strapi, uid, action, params }, rows, sent)) return;
  throw stateRefusal({ strapi, uid, action, params }, bound, now);
}

function stateRefusal({ strapi, uid }: DraftAction, bound: BoundMachine, state: string): Error {
  const names = transitionNames(uid, bound, readerLocale(strapi));
  const params = { now: names.state(state), steps: names.stepsOf(state) };
  return refuse(strapi, 'INVALID_INPUT', [errorAt('STATE_BY_TRANSITION_ONLY', ['state'], params)]);
}

/**
 * A form of the panel sends back the state it was filled with. Where a step was taken meanwhile, that
 * is an older one; the form cannot have changed it, so what else was typed is not lost for it.
 */
async function wasShown(
  { strapi, uid, params }: DraftAction,
  rows: readonly StoredRow[],
  sent: unknown,
): Promise<boolean> {
  const form = formRequest(strapi);
  const documentId = params.documentId;
  if (rows.length === 0 || documentId === undefined || form?.uid !== uid) return false;
  const since = form.loadedAt ?? 0;
  const steps = await inUnitOfWork(strapi, (unit) => takenSteps(unit, { uid, documentId }));
  return steps.some(({ from, at }) => from === sent && Date.parse(at) >= since);
}
