import { documentKey } from '../../content/document-key';
import type { Naming } from '../../content/publication-facts';
import type { ProcurementContext, ProcurementShared } from './types';

/** Project numbers: capital letters, digits and hyphens, as authorities number them. */
export const PROJECT_NO = /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/;

/** How a procurement is called: `proc-sy3-cg-2025-001`, after its project number. */
export function procurementNaming(
  { code, key, publicSince }: Pick<ProcurementShared, 'code' | 'key' | 'publicSince'>,
  { takenKeys, takenSlugs }: Pick<ProcurementContext, 'takenKeys' | 'takenSlugs'>,
): Naming {
  const isRight = code !== null && PROJECT_NO.test(code);
  return {
    key: documentKey({
      current: key,
      isPublic: publicSince !== null,
      wanted: isRight ? `proc-${code.toLowerCase()}` : null,
      taken: takenKeys,
    }),
    periodKey: null,
    defaultTitle: () => null,
    isDefaultTitle: () => false,
    takenSlugs,
  };
}
