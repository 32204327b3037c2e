import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { isRecord } from '../row';
import { FILTER_OPERATORS } from './graphql-schema';

const GROUPS = ['and', 'or', 'not'];

/** GraphQL arguments as the query that REST would have been asked: one parser judges both. */
export function restQuery(
  args: Readonly<Record<string, unknown>>,
  populate: readonly string[],
): Readonly<Record<string, unknown>> {
  const { filters, sort, pagination, locale, onDate } = args;
  return givenArguments({
    filters: filters === undefined ? undefined : restFilters(filters),
    sort,
    pagination,
    locale,
    onDate,
    ...(populate.length > 0 && { populate }),
  });
}

/** GraphQL says null for an argument that REST leaves out. */
export function givenArguments(
  args: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(args).filter(([, value]) => value !== undefined && value !== null),
  );
}

function restFilters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restFilters);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const isOperator = [...FILTER_OPERATORS, ...GROUPS].some((operator) => operator === key);
      return [isOperator ? `$${key}` : key, restFilters(entry)];
    }),
  );
}

/** Names of the fields selected below `path`, fragments included. */
export function selectedFields(
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  path: readonly string[],
): ReadonlySet<string> {
  let fields: readonly FieldNode[] = info.fieldNodes;
  for (const name of path) {
    fields = below(fields, info.fragments).filter((field) => field.name.value === name);
  }
  return new Set(below(fields, info.fragments).map((field) => field.name.value));
}

function below(
  fields: readonly FieldNode[],
  fragments: GraphQLResolveInfo['fragments'],
): readonly FieldNode[] {
  return fields.flatMap((field) =>
    field.selectionSet ? selections(field.selectionSet, fragments) : [],
  );
}

function selections(
  set: SelectionSetNode,
  fragments: GraphQLResolveInfo['fragments'],
): readonly FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    if (selection.kind === 'InlineFragment') return selections(selection.selectionSet, fragments);
    const fragment = fragments[selection.name.value];
    return fragment ? selections(fragment.selectionSet, fragments) : [];
  });
}
