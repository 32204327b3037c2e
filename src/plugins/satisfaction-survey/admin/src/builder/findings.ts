import type { DefinitionFinding } from '../../../contracts/admin/surveys';

/** What is wrong with the item at a place, each sentence once. */
export function findingsOfItem(
  findings: readonly DefinitionFinding[],
  place: number,
): readonly string[] {
  return sentences(findings.filter(({ path }) => path[0] === 'items' && path[1] === place));
}

/** What is wrong with the title, the notices and the whole. */
export function findingsOfFrame(findings: readonly DefinitionFinding[]): readonly string[] {
  return sentences(findings.filter(({ path }) => path[0] !== 'items' || path.length === 1));
}

const sentences = (findings: readonly DefinitionFinding[]): readonly string[] => [
  ...new Set(findings.map(({ message }) => message)),
];
