import type { RuleScene } from '../../content/bound-rules';
import type { ContentDocument } from '../../content/rules';
import { findSibling } from '../../content/siblings';
import type { DepartmentContext, DepartmentShared, DepartmentWords } from './rules';

/** Reads what the rules of a department have to know of others. */
export async function loadDepartmentContext(
  { shared }: ContentDocument<DepartmentShared, DepartmentWords>,
  scene: RuleScene,
): Promise<DepartmentContext> {
  const { code } = shared;
  const twin = code === null ? null : await findSibling(scene, scene.uid, { code });
  return { sameKey: twin?.documentId ?? null };
}
