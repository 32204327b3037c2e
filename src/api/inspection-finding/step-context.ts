import { DEFAULT_LOCALE } from '../../content/locales';
import { departmentsOf } from '../../content/posts/posts';
import { isBlank } from '../../content/publication-facts';
import { publicationInstant } from '../../content/publication-clock';
import type { ContentDocument } from '../../content/rules';
import { schoolDay } from '../../content/school-day';
import type { StepScene } from '../../content/transitions/bound-machine';
import { textOf } from '../../shared/strapi/rows';
import { loadPublicPlaces } from '../place/public-places';
import { foundInspection, statedRow } from './context';
import type { FindingShared, FindingStepContext, FindingWords } from './types';

/** Reads what a step of a finding has to know besides it, and of whoever takes it. */
export async function loadFindingStepContext(
  { shared, words }: ContentDocument<FindingShared, FindingWords>,
  scene: StepScene,
): Promise<FindingStepContext> {
  const { strapi, by } = scene;
  const today = await schoolDay(strapi, new Date(publicationInstant()));
  const stated = await statedRow(scene);
  const places = await loadPublicPlaces(strapi);
  const own = words[DEFAULT_LOCALE];
  return {
    inspectedOn: (await foundInspection(scene, shared.inspectionKey))?.inspectedOn ?? null,
    hasMeasure: !isBlank(own?.measure),
    hasInterimMeasure: !isBlank(own?.interimMeasure),
    publicPlaceCode: places.get(textOf(stated, 'placeCode')) ?? null,
    actorDepartments: by === null ? [] : await departmentsOf(strapi, by, today),
  };
}
