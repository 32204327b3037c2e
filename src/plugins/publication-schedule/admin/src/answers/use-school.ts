import { useAuth } from '@strapi/strapi/admin';

import { answerNow, useAnswer } from '../../../../../shared/panel/use-answer';
import { SCHOOL_TIME_ZONE } from '../../../../../shared/zoned-time';
import type { OverviewResponse } from '../../../contracts/views';
import { PERMISSIONS } from '../../../permissions';
import { API } from '../plugin-id';

export const OVERVIEW = `${API}/overview`;

/** Whether the reader has a permission of the plugin. */
export function useMay(permission: keyof typeof PERMISSIONS): boolean {
  const wanted = PERMISSIONS[permission];
  return useAuth('PublicationSchedule', ({ permissions }) =>
    permissions.some(({ action }) => action === wanted),
  );
}

interface School {
  readonly timeZone: string;
  /** Null until it is known, and for those who may not see plans. */
  readonly overview: OverviewResponse | null;
}

/** What the whole panel knows of the schedule from one request. */
export function useSchool(): School {
  const state = useAnswer<OverviewResponse>(useMay('readPlans') ? OVERVIEW : null);
  const overview = state.kind === 'shown' ? state.answer : null;
  return { timeZone: overview?.timeZone ?? SCHOOL_TIME_ZONE, overview };
}

/** Whether documents of a type can be scheduled. */
export function useIsSchedulable(uid: string): boolean {
  return useSchool().overview?.types.some((type) => type.uid === uid) ?? false;
}

/** Whether the reader may schedule some documents of a type. */
export function useMayPlan(uid: string): boolean {
  return useSchool().overview?.types.some((type) => type.uid === uid && type.mayPlan) ?? false;
}

/** The same for what is drawn outside of React; undefined while it is not known. */
export function isSchedulableNow(uid: string): boolean | undefined {
  return answerNow<OverviewResponse>(OVERVIEW)?.types.some((type) => type.uid === uid);
}
