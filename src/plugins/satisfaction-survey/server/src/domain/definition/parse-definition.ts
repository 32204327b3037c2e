import type { Definition } from '../../../../domain/definition/definition';
import { LIMITS } from '../../../../domain/definition/limits';
import { checkDefinition } from './check-definition';
import type { DefinitionIssue } from './definition-issue';
import { definitionSchema } from './definition-schema';

export type ParsedDefinition =
  { readonly definition: Definition } | { readonly issues: readonly DefinitionIssue[] };

/** Levels of nesting below which a value is read at all. */
const MOST_LEVELS = 12 + 2 * LIMITS.conditionDepth;

/** A definition from what an editor or an import sent, or everything that is wrong with it. */
export function parseDefinition(value: unknown): ParsedDefinition {
  if (!isShallow(value, MOST_LEVELS)) {
    return { issues: [{ code: 'SURVEY_DEFINITION_CONDITION_DEEP', path: [] }] };
  }
  const parsed = definitionSchema.safeParse(value);
  if (!parsed.success) return { issues: parsed.error.issues.map(({ path }) => shape(path)) };
  const issues = checkDefinition(parsed.data);
  return issues.length > 0 ? { issues } : { definition: parsed.data };
}

function shape(path: readonly PropertyKey[]): DefinitionIssue {
  return {
    code: 'SURVEY_DEFINITION_SHAPE',
    path: path.filter((step) => typeof step !== 'symbol'),
  };
}

/** A tree as deep as an attacker likes would overflow the stack of whatever walks it. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((member) => isShallow(member, levels - 1));
}
