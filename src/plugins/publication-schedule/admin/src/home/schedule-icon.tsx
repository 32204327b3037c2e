import { Clock } from '@strapi/icons';
import type { SVGProps } from 'react';

import { CountedIcon } from '../../../../../shared/panel/counted-icon';
import { OVERVIEW, useSchool } from '../answers/use-school';

/** The icon of the menu, with how many plans need attention. */
export function ScheduleIcon(svg: SVGProps<SVGSVGElement>) {
  const count = useSchool().overview?.attentionTotal ?? 0;
  return <CountedIcon {...{ icon: Clock, svg, count, address: OVERVIEW }} />;
}
