import type { Core } from '@strapi/strapi';
import { apiTypeUids, modelLookup } from './content-types';
import { LOCALES } from './locales';
import { hasDraftAndPublish, isLocalizedType, type ModelSchema } from './schema';

/** Code of the role of a clerk who enters and publishes content. */
export const EDITOR_ROLE = 'content-editor';

const EXPLORER = 'plugin::content-manager.explorer';
const ACTIONS = ['create', 'read', 'update', 'publish'] as const;

/** Sees the media library, uploads and describes files, takes them away again. */
const MEDIA_ACTIONS = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly conditions: readonly string[];
}

interface RoleService {
  findOne(where: { code: string }): Promise<{ readonly id: number } | null>;
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
}

interface ContentTypeService {
  getNestedFields(model: ModelSchema, options: { components: unknown }): readonly string[];
}

/**
 * The role of a clerk: writes and publishes every content type in every language, deletes nothing
 * and changes no settings. Strapi's own Editor may not publish and sees no language that was added
 * later. The permissions are what this code says, at every start; a school that wants others makes
 * a role of its own.
 */
export async function ensureEditorRole(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const role =
    (await roles.findOne({ code: EDITOR_ROLE })) ??
    (await roles.create({
      code: EDITOR_ROLE,
      name: '内容编辑 Content editor',
      description: '填写并发布公开内容 Enters and publishes content',
    }));
  await roles.assignPermissions(role.id, editorPermissions(strapi));
}

function editorPermissions(strapi: Core.Strapi): readonly Permission[] {
  const lookup = modelLookup(strapi);
  const service = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const content = apiTypeUids(strapi).flatMap((uid) => {
    const schema = lookup(uid);
    const fields = service.getNestedFields(schema, { components: strapi.components });
    const locales = isLocalizedType(schema) ? { locales: [...LOCALES] } : {};
    return ACTIONS.filter((action) => action !== 'publish' || hasDraftAndPublish(schema)).map(
      (action): Permission => ({
        action: `${EXPLORER}.${action}`,
        subject: uid,
        properties: { ...(action !== 'publish' && { fields }), ...locales },
        conditions: [],
      }),
    );
  });
  const whole = { subject: null, properties: {}, conditions: [] };
  const actions = ['plugin::delivery.status.read', ...MEDIA_ACTIONS];
  return [...content, ...actions.map((action) => ({ action, ...whole }))];
}
