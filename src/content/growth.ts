import { lineKeys, type Change } from './changes';
import { LOCALES } from './locales';
import type { PlainDocument } from './row';
import {
  growthOf,
  isComponent,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from './schema';

interface GrowthScene {
  readonly schema: ModelSchema;
  readonly lookup: ModelLookup;
  /** What was public. */
  readonly before: PlainDocument;
}

/**
 * True where something is said that was left open before, in an attribute that is filled in after
 * the publication: minutes after the announcement, the award after the plan. Taking it back or
 * saying it otherwise is a correction like any other, and so is a line more of a list that was told
 * as a whole.
 */
export function isGrowth({ field, before: was }: Change, scene: GrowthScene): boolean {
  if (was !== null) return false;
  const { name, line, part, row } = placeOf(field, scene.before);
  const attribute = Object.hasOwn(scene.schema.attributes, name)
    ? scene.schema.attributes[name]
    : undefined;
  if (attribute === undefined) return false;
  if (growthOf(attribute) === 'lines') return true;
  const told = lineKeys(name, row[name]);
  const isOfKnownLine = line === undefined || told.includes(line);
  if (growthOf(attribute) === 'whole') return isOfKnownLine || told.length === 0;
  return isOfKnownLine && isGrowingPart(attribute, part, scene.lookup);
}

/** Whether it is this value of a line, not the list itself, that is filled in later. */
function isGrowingPart(attribute: AttributeSchema, part: string, lookup: ModelLookup): boolean {
  if (!isComponent(attribute)) return false;
  const own = lookup(attribute.component).attributes[part];
  return own !== undefined && growthOf(own) !== 'none';
}

/** `zh-Hans.minutes` is a word of a locale, `questions[1].answeredOn` a fact of a line. */
function placeOf(field: string, { shared, words }: PlainDocument) {
  const locale = LOCALES.find((one) => field.startsWith(`${one}.`));
  const path = locale === undefined ? field : field.slice(locale.length + 1);
  const [, name = '', line, part = ''] = /^([^.[]+)(?:\[([^\]]*)\])?\.?(.*)$/.exec(path) ?? [];
  return { name, line, part, row: (locale === undefined ? shared : words[locale]) ?? {} };
}
