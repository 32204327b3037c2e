import type { Core } from '@strapi/strapi';
import { deliveryCache } from './delivery-cache';

/** How long a change made by another process, or not yet committed, may go unseen here. */
const KEEP_MS = 1000;
const MODELS = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];

interface PermissionService {
  findPublicPermissions(): Promise<readonly unknown[]>;
}

interface Kept {
  readonly until: number;
  readonly version: number;
  readonly rows: Promise<readonly unknown[]>;
}

interface Permission {
  readonly action: string;
}

interface Engine {
  generateAbility(permissions: readonly Permission[], options?: object): Promise<unknown>;
}

/**
 * What the anonymous role may do, read and made into an ability once instead of at every public
 * request: stock Strapi spends a query and a fifth of a small answer's time on it.
 */
export function rememberPublicRole(strapi: Core.Strapi): void {
  const service = strapi.plugin('users-permissions').service<PermissionService>('permission');
  const find = service.findPublicPermissions.bind(service);
  const cache = deliveryCache(strapi);
  let kept: Kept | undefined;
  const forget = () => {
    kept = undefined;
  };
  service.findPublicPermissions = () => {
    const now = performance.now();
    // An answer that is kept may be made of these rows: they may not be older than it believes.
    const version = cache?.rightsVersion() ?? 0;
    if (kept === undefined || kept.until < now || kept.version !== version) {
      const rows = find();
      rows.catch(forget);
      kept = { until: now + KEEP_MS, version, rows };
    }
    return kept.rows;
  };
  strapi.db.lifecycles.subscribe({
    models: MODELS,
    ...{ afterCreate: forget, afterCreateMany: forget, afterUpdate: forget },
    ...{ afterUpdateMany: forget, afterDelete: forget, afterDeleteMany: forget },
  });
  rememberAbility(strapi.contentAPI.permissions.engine);
}

/** Of the list of permissions asked for last, which is the anonymous role's nearly always. */
function rememberAbility(engine: Engine): void {
  const generate = engine.generateAbility.bind(engine);
  let last: { readonly permissions: readonly Permission[]; readonly ability: unknown } | undefined;
  engine.generateAbility = async (permissions, options) => {
    const isPlain = options === undefined && permissions.every(isActionOnly);
    if (!isPlain) return generate(permissions, options);
    if (last === undefined || !isSame(last.permissions, permissions)) {
      last = { permissions, ability: await generate(permissions) };
    }
    return last.ability;
  };
}

const isActionOnly = (permission: object): boolean => Object.keys(permission).length === 1;

const isSame = (some: readonly Permission[], others: readonly Permission[]): boolean =>
  some.length === others.length && some.every(({ action }, at) => action === others[at]?.action);
