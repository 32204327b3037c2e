import type { Core } from '@strapi/strapi';
import { publicationInstant } from '../../content/publication-clock';
import { schoolDay } from '../../content/school-day';
import { pluginService } from '../../shared/strapi/plugin-service';
import { figuresAnswers } from '../information-request/figures-answers';
import type { YearFigures } from './types';
import { yearFigures, type CountedWindow } from './year-figures';

interface ReportService {
  read(query: object, at: string): Promise<CountedWindow>;
}

interface Catalogue {
  items(): Promise<readonly { readonly item: { readonly ownerDepartment: string } }[]>;
}

/** Counts a year as it stands today; null where nothing counts, because the plugin is off. */
export async function countYear(strapi: Core.Strapi, year: number): Promise<YearFigures | null> {
  if (!Object.hasOwn(strapi.plugins, 'disclosure')) return null;
  const at = publicationInstant();
  const asOf = await schoolDay(strapi, new Date(at));
  const window = { from: `${year}-01-01`, to: `${year}-12-31`, asOf };
  const reports = pluginService<ReportService>(strapi, 'disclosure', 'report');
  const items = await pluginService<Catalogue>(strapi, 'disclosure', 'catalogue').items();
  const codes = [...new Set(items.map(({ item }) => item.ownerDepartment))].sort();
  const departments = [];
  for (const departmentCode of codes) {
    const counted = await reports.read({ ...window, department: departmentCode }, at);
    departments.push({ departmentCode, counted });
  }
  const [requests] = await figuresAnswers(strapi).figures({ year }, new Date(at));
  return yearFigures({
    ...{ asOf, departments, requests: requests ?? null },
    school: await reports.read(window, at),
  });
}
