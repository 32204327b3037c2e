import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { sceneOfActor } from '../scene';
import type { Inbox } from '../store/inbox-store';
import { mayReadSome } from '../use-cases/access';
import type { Actor } from '../use-cases/actor';
import { publishableTypes } from '../use-cases/known';

const READ = 'plugin::content-manager.explorer.read';

interface Ability {
  rulesFor(action: string, subject: string): readonly { readonly conditions?: unknown }[];
}

/** Whose inbox it is, with what they may see of which types. */
export async function inboxOf(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  reader: Actor,
): Promise<Inbox> {
  const scene = await sceneOfActor(strapi, unit, { at: reader.at, actorId: reader.id });
  const readable = publishableTypes(strapi).filter((uid) => mayReadSome(strapi, uid));
  const partly = readable.filter((uid) => isConditional(strapi, uid));
  return {
    ...{ readerId: reader.id, scene, partlyOpenTypes: partly },
    openTypes: readable.filter((uid) => !partly.includes(uid)),
  };
}

/** Whether the reader may see some documents of the type and others not. */
function isConditional(strapi: Core.Strapi, uid: string): boolean {
  const state: unknown = strapi.requestContext.get()?.state;
  const ability: unknown =
    typeof state === 'object' && state !== null && 'userAbility' in state
      ? state.userAbility
      : undefined;
  if (!isAbility(ability)) return false;
  const rules = ability.rulesFor(READ, uid);
  return rules.length > 0 && rules.every(({ conditions }) => hasConditions(conditions));
}

/** Strapi puts the languages of a role into every rule; they hide no document. */
function hasConditions(conditions: unknown): boolean {
  if (typeof conditions !== 'object' || conditions === null) return false;
  return Object.entries(conditions).some(([key, value]) =>
    key.startsWith('$') ? [value].flat().some(hasConditions) : key !== 'locale',
  );
}

function isAbility(value: unknown): value is Ability {
  return typeof value === 'object' && value !== null && 'rulesFor' in value;
}
