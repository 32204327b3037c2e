import type { Core } from '@strapi/strapi';
import { rowsOf } from '../shared/strapi/rows';
import { modelLookup, publicTypeUids } from './content-types';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

/** Asks all public types at once; finds nothing that these do not show. */
export const SEARCH_ACTION = 'api::search.search.find';

/** Reads one chain of public documents. */
export const CHAIN_ACTION = 'api::chain.chain.find';

/** Counts information requests, without a trace of a single one. */
export const FIGURES_ACTION = 'api::information-request.figures.find';

/** Sums up the awarded procurements that are public. */
export const COMPETITION_ACTION = 'api::procurement.competition.find';

/** Tells public procurements as open contracting data. */
export const OCDS_ACTION = 'api::procurement.ocds.find';

/** Tells public feedback as Open311; whoever wants to send some is told where. */
const OPEN311_ACTIONS = ['find', 'findOne', 'refuse'].map(
  (name) => `api::feedback-entry.open311.${name}`,
);

/** Says what changed between two public versions of a regulation. */
export const DIFFERENCE_ACTION = 'api::regulation.difference.find';

/** Tells public regulations in the forms in which law is exchanged. */
const LEGISLATION_ACTIONS = ['eli', 'akn'].map((name) => `api::regulation.legislation.${name}`);

/** What the public may send, and ask by receipt: see `src/feedback`. */
const FEEDBACK_ACTIONS = [...['submit', 'figures', 'ticket', 'followUp', 'rate', 'reopen']].map(
  (name) => `api::feedback.feedback.${name}`,
);

/** What will go out and was marked to be announced; of the schedule plugin, where it is installed. */
const upcomingActions = (strapi: Core.Strapi): readonly string[] =>
  Object.hasOwn(strapi.plugins, 'publication-schedule')
    ? ['plugin::publication-schedule.upcoming.find']
    : [];

/** What follows from public documents. */
const FOLLOWING_ACTIONS = [
  ...[CHAIN_ACTION, FIGURES_ACTION, COMPETITION_ACTION, DIFFERENCE_ACTION, OCDS_ACTION],
  ...OPEN311_ACTIONS,
  ...LEGISLATION_ACTIONS,
];

/** The list of a public asset register as a file. */
const REGISTER_CSV_ACTION = 'api::asset-register-snapshot.asset-register-snapshot.csv';

/** The actions of reading every public type, of searching them, and of what follows from them. */
export function publicActions(strapi: Core.Strapi): readonly string[] {
  const lookup = modelLookup(strapi);
  const ofTypes = publicTypeUids(strapi).flatMap((uid) => {
    const isSingle = lookup(uid).kind === 'singleType';
    return isSingle ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`];
  });
  const ofAll = [SEARCH_ACTION, ...FOLLOWING_ACTIONS];
  return [...ofTypes, ...ofAll, REGISTER_CSV_ACTION, ...upcomingActions(strapi)];
}

/**
 * Lets the anonymous role read the public types and give feedback, nothing else. What is public is
 * decided by visibility marks in code, so at every start the role is made to say exactly that; a
 * permission granted by hand in the panel does not outlive it.
 */
export async function grantPublicReading(strapi: Core.Strapi): Promise<void> {
  const wanted = [...publicActions(strapi), ...FEEDBACK_ACTIONS];
  const roles = await rowsOf(strapi, ROLE).findMany({ populate: { permissions: true } });
  for (const role of roles) {
    const granted = (role.permissions ?? []) as readonly { id: number; action: string }[];
    const allowed = role.type === 'public' ? wanted : [];
    const surplus = granted.filter(({ action }) => !allowed.includes(action));
    const missing = allowed.filter((action) => !granted.some((entry) => entry.action === action));
    for (const { id } of surplus) await rowsOf(strapi, PERMISSION).delete({ where: { id } });
    for (const action of missing) {
      await rowsOf(strapi, PERMISSION).create({ data: { action, role: role.id } });
    }
  }
}
