import { useAuth } from '@strapi/strapi/admin';

import { SCHOOL_TIME_ZONE } from '../../../../../shared/zoned-time';
import type { CountsResponse } from '../../../contracts/cases';
import { PERMISSIONS } from '../../../permissions';
import { answerNow, useAnswer } from '../../../../../shared/panel/use-answer';

export const COUNTS = '/approval/counts';

/** Whether the reader has a permission of the plugin. */
export function useMay(permission: keyof typeof PERMISSIONS): boolean {
  const wanted = PERMISSIONS[permission];
  return useAuth('Approval', ({ permissions }) =>
    permissions.some(({ action }) => action === wanted),
  );
}

interface School {
  readonly timeZone: string;
  /** Null until they are known, and for those who may not see cases. */
  readonly counts: CountsResponse | null;
}

/** What the whole panel knows of approval from one request: how much waits, and what is gated. */
export function useSchool(): School {
  const state = useAnswer<CountsResponse>(useMay('readCases') ? COUNTS : null);
  const counts = state.kind === 'shown' ? state.answer : null;
  return { timeZone: counts?.timeZone ?? SCHOOL_TIME_ZONE, counts };
}

/** Whether documents of a type need an approval before they are published. */
export function useIsGated(uid: string): boolean {
  return useSchool().counts?.gatedTypes.includes(uid) ?? false;
}

export function isGatedNow(uid: string): boolean {
  return answerNow<CountsResponse>(COUNTS)?.gatedTypes.includes(uid) ?? false;
}
