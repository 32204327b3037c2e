import type { ListedResponse, ResponseResponse } from '../../../contracts/admin/responses';

export type DecisionName = ResponseResponse['events'][number]['name'];

/** What can be decided about a response as it stands. */
export function decisionsFor({
  standing,
}: Pick<ListedResponse, 'standing'>): readonly DecisionName[] {
  switch (standing) {
    case 'counted':
      return ['exclude'];
    case 'excluded':
      return ['include'];
    case 'pending':
      return ['acceptLate', 'refuseLate'];
  }
}
