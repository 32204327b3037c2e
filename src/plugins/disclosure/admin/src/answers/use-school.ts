import { useAuth } from '@strapi/strapi/admin';

import { SCHOOL_TIME_ZONE } from '../../../../../shared/zoned-time';
import type { PanelResponse } from '../../../contracts/panel';
import { PERMISSIONS } from '../../../permissions';
import { useAnswer } from '../../../../../shared/panel/use-answer';

export const PANEL = '/disclosure/panel';

/** Whether the reader has a permission of the plugin. */
export function useMay(permission: keyof typeof PERMISSIONS): boolean {
  const wanted = PERMISSIONS[permission];
  return useAuth('Disclosure', ({ permissions }) =>
    permissions.some(({ action }) => action === wanted),
  );
}

interface School {
  readonly timeZone: string;
  /** Null until it is known, and for those who may not see what is due. */
  readonly panel: PanelResponse | null;
}

/** What the whole panel knows of disclosure from one request. */
export function useSchool(): School {
  const state = useAnswer<PanelResponse>(useMay('read') ? PANEL : null);
  const panel = state.kind === 'shown' ? state.answer : null;
  return { timeZone: panel?.timeZone ?? SCHOOL_TIME_ZONE, panel };
}
