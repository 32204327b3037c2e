import type { GroupResults, PublicResults } from '../../../../contracts/public/results';
import { questionsOf, type Definition } from '../../../../domain/definition/definition';
import type { Withholding } from '../withholding/snapshot-facts';
import { groupsOf, groupsWithheldBy } from '../withholding/withhold-groups';
import { countersOf, distributionOf, totalsOf, type Counters } from './distribution';
import { groupName } from './result-labels';
import { shareBp } from './statistics';
import { EVERYBODY, NO_GROUP, type Tally } from './tally';
import { toldQuestion } from './told-question';

export interface ToldRequest {
  readonly definition: Definition;
  readonly tally: Tally;
  readonly withholding: Withholding;
  readonly invited: number | null;
}

/** The part of published results that follows from the counts. */
export type ToldResults = Pick<
  PublicResults,
  | 'title'
  | 'defaultLocale'
  | 'counted'
  | 'excluded'
  | 'late'
  | 'invited'
  | 'responseRateBp'
  | 'questions'
  | 'segment'
  | 'groups'
>;

/** What the public reads, question by question and group by group. */
export function toldResults({ definition, tally, withholding, invited }: ToldRequest): ToldResults {
  const counters = countersOf(tally);
  const { counted, excluded, late } = totalsOf(counters);
  const { title, defaultLocale, segment = null } = definition;
  const questions = questionsOf(definition).map((question) =>
    toldQuestion(definition, question, {
      distribution: distributionOf(counters, EVERYBODY, question.code),
      withheld: withholding.questions[question.code]?.cells ?? 'all',
    }),
  );
  return {
    ...{ title, defaultLocale, counted, excluded, late, invited, questions, segment },
    responseRateBp: invited === null ? null : shareBp(counted, invited),
    groups: toldGroups(definition, counters, withholding),
  };
}

function toldGroups(
  definition: Definition,
  counters: Counters,
  { questions, groups }: Withholding,
): readonly GroupResults[] {
  const { segment } = definition;
  if (segment === undefined) return [];
  const few = groupsWithheldBy(definition, questions[segment]);
  const isThere = (group: string) => distributionOf(counters, group, segment).counted > 0;
  return groupsOf(definition)
    .filter((group) => group !== NO_GROUP || isThere(group))
    .map((group) => ({
      group,
      label: groupName(definition, group),
      counted: few.includes(group) ? null : distributionOf(counters, group, segment).counted,
      questions: questionsOf(definition)
        .filter(({ code }) => code !== segment)
        .map((question) =>
          toldQuestion(definition, question, {
            distribution: distributionOf(counters, group, question.code),
            withheld: groups[question.code]?.includes(group) === false ? [] : 'all',
          }),
        ),
    }));
}
