import type { Core } from '@strapi/strapi';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { pluginService } from '../shared/strapi/plugin-service';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { findPosts } from './posts/post-store';

interface ApprovedBy {
  readonly userId: number;
  readonly as: { readonly kind: string; readonly role?: string };
}

interface Cases {
  approversInGate(document: {
    readonly contentType: string;
    readonly documentId: string;
  }): readonly ApprovedBy[] | null;
}

const SEPARATOR = '、';
const MAX_LENGTH = 60;
/** Roles are called in Chinese and English; what the public reads is written in Chinese. */
const CHINESE_NAME = /^\p{Script=Han}[^ ]*(?= )/u;

/**
 * The posts of those who approved what is being published here, never their names; null where it goes
 * out without approval, undefined where none is needed and the editor says who approved.
 */
export async function approvedByRole(
  strapi: Core.Strapi,
  document: { readonly contentType: string; readonly documentId: string },
): Promise<string | null | undefined> {
  if (!Object.hasOwn(strapi.plugins, 'approval')) return undefined;
  const cases = pluginService<Cases>(strapi, 'approval', 'cases');
  const approvers = cases.approversInGate(document);
  if (approvers === null) return undefined;
  const names: string[] = [];
  for (const approver of approvers) {
    const name = await postOf(strapi, approver);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names.length > 0 ? names.join(SEPARATOR).slice(0, MAX_LENGTH) : null;
}

async function postOf(
  strapi: Core.Strapi,
  { userId, as: { kind, role } }: ApprovedBy,
): Promise<string | null> {
  if (kind === 'headOf') {
    const posts = await inUnitOfWork(strapi, (unit) => findPosts(unit, { userId }));
    // The latest comes first.
    const head = posts.find((post) => post.kind === 'head');
    if (head !== undefined) return head.label;
  }
  const roles = rowsOf(strapi, 'admin::role');
  const where = kind === 'adminRole' ? { code: role } : { users: { id: userId } };
  const found = await roles.findOne({ where, select: ['name'], orderBy: { id: 'asc' } });
  const name = textOf(found, 'name');
  return name === '' ? null : (CHINESE_NAME.exec(name)?.[0] ?? name);
}
