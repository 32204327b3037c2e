import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { DelegationsResponse, NewDelegationRequest } from '../../../contracts/cases';
import { PERMISSIONS } from '../../../permissions';
import { dayAt } from '../calendar';
import {
  delegationProblem,
  isInForce,
  type Delegation,
  type NewDelegation,
} from '../domain/people/delegation';
import { gatedTypes } from '../gated-types';
import { typeLabel } from '../labels';
import { activePeople, namesOf } from '../../../../../shared/strapi/people-names';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import { record, type Fact } from '../record';
import { otherError } from '../refusals';
import {
  findDelegation,
  findDelegations,
  insertDelegation,
  revokeDelegation,
} from '../store/delegation-store';
import { peopleOf } from '../store/people-store';
import { holds, type Actor } from './actor';

/**
 * Delegations that are somebody's business: theirs, or everybody's for who looks after cases. Those
 * in force or to come are first.
 */
export function listDelegations(strapi: Core.Strapi, reader: Actor): Promise<DelegationsResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const mayManage = await managesCases(strapi, unit, reader);
    const today = dayAt(strapi, reader.at);
    const all = await findDelegations(unit);
    const visible = all.filter(
      ({ fromId, toId }) => mayManage || fromId === reader.id || toId === reader.id,
    );
    const isOver = (each: Delegation) => !isOpen(each, today);
    const shown = [...visible.filter((each) => !isOver(each)), ...visible.filter(isOver)];
    const names = await namesOf(
      strapi,
      shown.flatMap(({ fromId, toId }) => [fromId, toId]),
    );
    const language = readerLanguage(strapi);
    return {
      delegations: shown.map((each) => ({
        ...{ id: each.id, from: names(each.fromId), to: names(each.toId) },
        ...{ startsOn: each.startsOn, endsOn: each.endsOn, revokedOn: each.revokedOn },
        ...{ contentTypes: each.contentTypes, isInForce: isInForce(each, today) },
        mayRevoke: isOpen(each, today) && (mayManage || each.fromId === reader.id),
      })),
      people: await activePeople(strapi),
      contentTypes: gatedTypes(strapi).map((uid) => ({
        uid,
        name: typeLabel(strapi, uid, language),
      })),
      ...{ mayManage, today },
    };
  });
}

/** Lets somebody decide for somebody else for some days. */
export function addDelegation(
  strapi: Core.Strapi,
  actor: Actor,
  request: NewDelegationRequest,
): Promise<void> {
  const delegation: NewDelegation = { ...request, contentTypes: request.contentTypes ?? null };
  return inUnitOfWork(strapi, async (unit) => {
    await assertOwn(strapi, unit, actor, delegation.fromId);
    for (const day of [delegation.startsOn, delegation.endsOn]) {
      if (!isDay(day)) throw otherError(strapi, 'DELEGATION_DAY_INVALID', { day });
    }
    const today = dayAt(strapi, actor.at);
    const people = await peopleOf(strapi, unit, today, [delegation.fromId, delegation.toId]);
    const both = [delegation.fromId, delegation.toId].map(
      (id) => people.get(id)?.isActive === true,
    );
    if (both.includes(false)) throw otherError(strapi, 'DELEGATION_PERSON_UNKNOWN');
    const others = await findDelegations(unit, { toId: delegation.toId });
    const problem = delegationProblem(delegation, others);
    if (problem !== null) throw otherError(strapi, problem);
    await insertDelegation(unit, delegation, { at: actor.at, byId: actor.id });
    await record(strapi, unit, [factOf('delegated', actor, { ...delegation })]);
  });
}

/** Takes a delegation back from today on. */
export function endDelegation(strapi: Core.Strapi, actor: Actor, id: number): Promise<void> {
  return inUnitOfWork(strapi, async (unit) => {
    const delegation = await findDelegation(unit, id);
    if (delegation === null) throw otherError(strapi, 'DELEGATION_NOT_FOUND');
    await assertOwn(strapi, unit, actor, delegation.fromId);
    const isRevoked = await revokeDelegation(unit, id, dayAt(strapi, actor.at));
    if (!isRevoked) throw otherError(strapi, 'DELEGATION_REVOKED_CONFLICT');
    await record(strapi, unit, [factOf('delegationRevoked', actor, { ...delegation })]);
  });
}

function factOf(name: string, actor: Actor, facts: Fact['facts']): Fact {
  const about = { document: null, caseId: null, title: null, round: null, approvalCase: null };
  return { name, at: actor.at, actorId: actor.id, facts, ...about };
}

async function assertOwn(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  actor: Actor,
  fromId: number,
): Promise<void> {
  if (fromId === actor.id || (await managesCases(strapi, unit, actor))) return;
  throw otherError(strapi, 'DELEGATION_OF_OTHERS_FORBIDDEN');
}

async function managesCases(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { id, at }: Actor,
): Promise<boolean> {
  const people = await peopleOf(strapi, unit, dayAt(strapi, at), [id]);
  return holds(people, id, PERMISSIONS.manageCases);
}

function isOpen({ endsOn, revokedOn }: Delegation, today: string): boolean {
  return revokedOn === null && endsOn >= today;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
