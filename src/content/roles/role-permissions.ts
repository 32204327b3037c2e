import { LOCALES } from '../locales';
import { hasDraftAndPublish, isLocalizedType, type ModelSchema } from '../schema';
import { staffPermissions } from '../staff-permissions';
import type { StaffRole } from './role-table';

const EXPLORER = 'plugin::content-manager.explorer';
const STATUS = 'plugin::delivery.status.read';

/** A permission as Strapi stores it. */
export interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly conditions: readonly string[];
}

/** A content type as far as permissions depend on it. */
export interface GrantedType {
  readonly schema: ModelSchema;
  /** Every field but the restricted ones. */
  readonly fields: readonly string[];
}

type Verb = 'create' | 'read' | 'update' | 'publish';

/**
 * The permissions of a role, from its row of the table and the schemas: content that a department
 * owns by the row's reach, every other type as reference data.
 */
export function rolePermissions(
  role: StaffRole,
  types: readonly GrantedType[],
  ownDepartment: string,
): readonly Permission[] {
  const content = types.flatMap((type) =>
    verbsOf(role, type.schema).map((verb): Permission => {
      const locales = isLocalizedType(type.schema) ? { locales: [...LOCALES] } : {};
      const fields = verb === 'publish' ? {} : { fields: [...type.fields] };
      return {
        action: `${EXPLORER}.${verb}`,
        subject: type.schema.uid,
        properties: { ...fields, ...locales },
        conditions: reachOf(role, type.schema, verb) === 'ownDepartment' ? [ownDepartment] : [],
      };
    }),
  );
  const named = [
    ...[STATUS, ...mediaActions(role), ...role.may.map((name) => staffPermissions[name])],
    ...role.approval.map((name) => `plugin::approval.${name}`),
    ...role.disclosure.map((name) => `plugin::disclosure.${name}`),
    ...role.schedule.map((name) => `plugin::publication-schedule.${name}`),
    ...role.survey.map((name) => `plugin::satisfaction-survey.${name}`),
  ];
  return [
    ...content,
    ...named.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  ];
}

/** Whoever reads content sees the media library; whoever writes it uploads. Nobody deletes files. */
function mediaActions({ writes }: StaffRole): readonly string[] {
  const reading = ['read', 'assets.download', 'assets.copy-link'];
  const actions = writes === 'none' ? reading : [...reading, 'assets.create', 'assets.update'];
  return actions.map((action) => `plugin::upload.${action}`);
}

function verbsOf(role: StaffRole, schema: ModelSchema): readonly Verb[] {
  const verbs: readonly Verb[] = ['create', 'read', 'update', 'publish'];
  return verbs.filter(
    (verb) =>
      (verb !== 'publish' || hasDraftAndPublish(schema)) && reachOf(role, schema, verb) !== 'none',
  );
}

function reachOf(role: StaffRole, schema: ModelSchema, verb: Verb): StaffRole['writes'] {
  const isOwned = 'ownerDepartment' in schema.attributes;
  if (!isOwned && verb === 'read') return 'all';
  if (!isOwned) return role.writesReference ? 'all' : 'none';
  if (verb === 'read') return role.reads;
  return verb === 'publish' ? role.publishes : role.writes;
}
