import type { RuleScene } from '../../content/bound-rules';
import { publicationInstant } from '../../content/publication-clock';
import type { ContentDocument } from '../../content/rules';
import { schoolDay } from '../../content/school-day';
import { takenKeys, takenSlugs } from '../../content/siblings';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import type { RequestContext, RequestShared, RequestWords } from './types';

/** Reads what the rules of a request have to know: the calendar, the day, the other requests. */
export async function loadRequestContext(
  _document: ContentDocument<RequestShared, RequestWords>,
  scene: RuleScene,
): Promise<RequestContext> {
  return {
    calendar: await loadWorkdayCalendar(scene.strapi),
    today: await schoolDay(scene.strapi, new Date(publicationInstant())),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}
