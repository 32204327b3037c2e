import { CheckCircle } from '@strapi/icons';
import type { SVGProps } from 'react';

import { CountedIcon } from '../../../../../shared/panel/counted-icon';
import { COUNTS, useSchool } from '../answers/use-school';

/** The icon of the menu, with how much waits for the reader. */
export function InboxIcon(svg: SVGProps<SVGSVGElement>) {
  const count = useSchool().counts?.waitingForMe ?? 0;
  return <CountedIcon {...{ icon: CheckCircle, svg, count, address: COUNTS }} />;
}
