import type { RuleScene } from '../../content/bound-rules';
import { publicationInstant } from '../../content/publication-clock';
import type { ContentDocument } from '../../content/rules';
import { schoolDay } from '../../content/school-day';
import { findSibling, takenKeys, takenSlugs } from '../../content/siblings';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import type { RequestContext, RequestShared, RequestWords } from './types';

/** Reads what the rules of a request have to know: the calendar, the day, the other requests. */
export async function loadRequestContext(
  { shared }: ContentDocument<RequestShared, RequestWords>,
  scene: RuleScene,
): Promise<RequestContext> {
  return {
    calendar: await loadWorkdayCalendar(scene.strapi),
    today: await schoolDay(scene.strapi, new Date(publicationInstant())),
    isNumberTaken: await isNumberTaken(scene, shared.requestNo),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}

/** No other write of the type is under way meanwhile, so no two requests get one number. */
async function isNumberTaken(scene: RuleScene, requestNo: string | null): Promise<boolean> {
  if (requestNo === null || requestNo === '') return false;
  return (await findSibling(scene, scene.uid, { requestNo })) !== null;
}
