import type { Core } from '@strapi/strapi';

import { rowsOf, textOf } from '../../../../../shared/strapi/rows';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { SimulateRequest, SimulateResponse } from '../../../contracts/policies';
import { approvalConfig } from '../config';
import { schemaOf } from '../content/model';
import { simulate } from '../domain/people/simulation';
import { namesOf } from '../../../../../shared/strapi/people-names';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import { wholeScene } from '../scene';
import { parsedPolicy } from './policies';

/** Who could approve today, were this the policy. */
export async function simulatePolicy(
  strapi: Core.Strapi,
  at: string,
  { policy: written, submitterId = null, ownerDepartment = null }: SimulateRequest,
): Promise<SimulateResponse> {
  const policy = parsedPolicy(strapi, written);
  const { contentType } = policy;
  const submitterIds = submitterId === null ? [] : [submitterId];
  const scene = await inUnitOfWork(strapi, (unit) => wholeScene(strapi, unit, at));
  const situation = { contentType, ownerDepartment, submitterIds, editorIds: submitterIds };
  const outlook = simulate(policy, situation, scene);
  const names = await namesOf(strapi, [...scene.people.keys()]);
  const optional = (id: number | null) => (id === null ? null : names(id));
  return {
    requirements: outlook.requirements.map((each) => ({
      ...{ stepKey: each.stepKey, requirementKey: each.requirementKey, quorum: each.quorum },
      able: each.able.map(({ actorId, forId }) => ({ by: names(actorId), for: optional(forId) })),
      excluded: each.excluded.map(({ authority, refusal }) => ({
        ...{ by: names(authority.actorId), code: refusal.code },
      })),
      deadlock: each.deadlock,
    })),
    lacksDifferentPeople: outlook.lacksDifferentPeople,
    isDeadlocked: outlook.isDeadlocked,
    departments: await departmentsFor(strapi, contentType),
  };
}

async function departmentsFor(
  strapi: Core.Strapi,
  contentType: string,
): Promise<SimulateResponse['departments']> {
  const { ownerDepartment } = approvalConfig(strapi);
  const { attributes } = schemaOf(strapi, contentType);
  const target =
    ownerDepartment === null ? undefined : attributes[ownerDepartment.attribute]?.target;
  if (ownerDepartment === null || target === undefined) return [];
  const { code, name } = ownerDepartment;
  const rows = await rowsOf(strapi, target).findMany({
    select: [code, name, 'locale'],
    orderBy: { [code]: 'asc' },
  });
  // The panel calls Traditional Chinese `zh`, content calls it `zh-Hant`.
  const wanted = { 'zh-Hans': 'zh-Hans', zh: 'zh-Hant', en: 'en' }[readerLanguage(strapi)];
  const departments = new Map<string, string>();
  for (const row of rows) {
    const isWanted = textOf(row, 'locale') === wanted || !departments.has(textOf(row, code));
    if (isWanted) departments.set(textOf(row, code), textOf(row, name));
  }
  return [...departments].map(([key, called]) => ({ code: key, name: called }));
}
