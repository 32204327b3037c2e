import type { Core } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';
import { catalogueDefinition } from './disclosure-rules';
import type { Sample } from './sample-files';

interface Catalogue {
  save(
    actor: { readonly id: null; readonly at: string },
    itemNo: string,
    wanted: { readonly version: number; readonly item: object },
  ): Promise<unknown>;
  items(): Promise<
    readonly { readonly item: { readonly itemNo: string }; readonly version: number }[]
  >;
}

interface Obligations {
  generate(order: object): Promise<{ readonly added: readonly object[] }>;
  recordFacts(facts: readonly object[]): Promise<void>;
  noteEvents(events: readonly object[], at: string): Promise<void>;
}

const hasPlugin = (strapi: Core.Strapi): boolean => Object.hasOwn(strapi.plugins, 'disclosure');

const obligationsOf = (strapi: Core.Strapi) =>
  pluginService<Obligations>(strapi, 'disclosure', 'obligations');

/** The 22 items of the sample's catalogue with their rules. */
export async function seedCatalogue(strapi: Core.Strapi, sample: Sample): Promise<number> {
  if (!hasPlugin(strapi)) return 0;
  const service = pluginService<Catalogue>(strapi, 'disclosure', 'catalogue');
  const known = new Set((await service.items()).map(({ item }) => item.itemNo));
  const missing = sample.catalogue.filter(({ itemNo }) => !known.has(itemNo));
  const actor = { id: null, at: new Date().toISOString() };
  for (const item of missing) {
    await service.save(actor, item.itemNo, { version: 0, item: catalogueDefinition(item) });
  }
  return missing.length;
}

/** The sample dates the notice of an acceptance by day; its list of obligations says nine o'clock. */
export async function seedAcceptance(
  strapi: Core.Strapi,
  contentKey: string,
  day: string | null | undefined,
): Promise<void> {
  if (!hasPlugin(strapi) || !day) return;
  const publicSince = `${day}T09:00:00+08:00`;
  const fact = { itemNo: '4.4', periodKey: contentKey, contentKey, publicSince };
  await obligationsOf(strapi).recordFacts([fact]);
}

/** What was owed for the fiscal year of the sample, and the surveys, of which it has no documents. */
export async function seedObligations(strapi: Core.Strapi, sample: Sample): Promise<number> {
  if (!hasPlugin(strapi)) return 0;
  const at = new Date().toISOString();
  const service = obligationsOf(strapi);
  const surveys = sample.surveys.map(({ key, resultsDueOn, resultsPublishedAt }) => ({
    event: { itemNo: '6.3', periodKey: key, days: { resultsDueOn } },
    fact: { itemNo: '6.3', periodKey: key, contentKey: key, publicSince: resultsPublishedAt },
  }));
  await service.noteEvents(
    surveys.map(({ event }) => event),
    at,
  );
  await service.recordFacts(surveys.map(({ fact }) => fact));
  const year = sample.budget.fiscalYear;
  const { added } = await service.generate({
    ...{ at, dueUntil: sample.asOf },
    span: { startOn: `${year}-01-01`, endOn: `${year}-12-31` },
  });
  await goOn(strapi, sample, at);
  return added.length;
}

/** The month's finances, which go on being owed from the month of the seed. */
const ONGOING = '1.3';

/** The sample ends with its fiscal year; the school of the demo is owed something all the same. */
async function goOn(strapi: Core.Strapi, sample: Sample, at: string): Promise<void> {
  const service = pluginService<Catalogue>(strapi, 'disclosure', 'catalogue');
  const known = (await service.items()).find(({ item }) => item.itemNo === ONGOING);
  const line = sample.catalogue.find(({ itemNo }) => itemNo === ONGOING);
  if (known?.version !== 1 || line === undefined) return;
  const measuredFrom = `${at.slice(0, 7)}-01`;
  const item = { ...catalogueDefinition(line), measuredFrom, measuredTo: null };
  await service.save({ id: null, at }, ONGOING, { version: known.version, item });
}
