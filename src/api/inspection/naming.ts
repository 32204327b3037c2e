import type { Naming } from '../../content/publication-facts';
import type { InspectionContext, InspectionShared } from './types';

const KEY = /^insp-(\d{4})-\d{2,}$/;

/** How an inspection is called: `insp-2025-01`, numbered within its year; its title is typed. */
export function inspectionNaming(
  shared: Pick<InspectionShared, 'key' | 'inspectedOn' | 'publicSince'>,
  { takenKeys, takenSlugs }: Pick<InspectionContext, 'takenKeys' | 'takenSlugs'>,
): Naming {
  return {
    key: inspectionKey(shared, new Set(takenKeys)),
    periodKey: shared.inspectedOn === null ? null : shared.inspectedOn.slice(0, 7),
    defaultTitle: () => null,
    isDefaultTitle: () => false,
    takenSlugs,
  };
}

/** The key it bears as long as it may, since findings name it; else the next number of its year. */
function inspectionKey(
  { key, inspectedOn, publicSince }: Pick<InspectionShared, 'key' | 'inspectedOn' | 'publicSince'>,
  taken: ReadonlySet<string>,
): string | null {
  if (key !== null && publicSince !== null) return key;
  if (inspectedOn === null) return key;
  const year = inspectedOn.slice(0, 4);
  if (key !== null && KEY.exec(key)?.[1] === year && !taken.has(key)) return key;
  const numbers = [...taken]
    .filter((other) => KEY.exec(other)?.[1] === year)
    .map((other) => Number(other.slice('insp-0000-'.length)));
  return `insp-${year}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
