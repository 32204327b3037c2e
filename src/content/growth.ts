import { linesByKey, type Change } from './changes';
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
 * as a whole. What a line said it only foresaw may come to pass otherwise.
 */
export function isGrowth({ field, before: was, after }: Change, scene: GrowthScene): boolean {
  const { name, line, part, row } = placeOf(field, scene.before);
  const attribute = Object.hasOwn(scene.schema.attributes, name)
    ? scene.schema.attributes[name]
    : undefined;
  if (attribute === undefined) return false;
  const told = linesByKey(name, row[name]);
  const partOf = partAttribute(attribute, part, scene.lookup);
  if (was !== null) return after !== null && wasForeseen(partOf, told.get(line ?? ''));
  if (growthOf(attribute) === 'lines') return true;
  const isOfKnownLine = line === undefined || told.has(line);
  if (growthOf(attribute) === 'whole') return isOfKnownLine || told.size === 0;
  return isOfKnownLine && partOf !== undefined && growthOf(partOf) !== 'none';
}

/** What the schema says of one value of a line. */
function partAttribute(
  attribute: AttributeSchema,
  part: string,
  lookup: ModelLookup,
): AttributeSchema | undefined {
  return isComponent(attribute) ? lookup(attribute.component).attributes[part] : undefined;
}

/** Whether the line said of itself that this was only foreseen. */
function wasForeseen(
  part: AttributeSchema | undefined,
  line: Readonly<Record<string, unknown>> | undefined,
): boolean {
  const flag = part?.pluginOptions?.transparency?.foreseenBy;
  return flag !== undefined && line?.[flag] === true;
}

/** `zh-Hans.minutes` is a word of a locale, `questions[1].answeredOn` a fact of a line. */
function placeOf(field: string, { shared, words }: PlainDocument) {
  const locale = LOCALES.find((one) => field.startsWith(`${one}.`));
  const path = locale === undefined ? field : field.slice(locale.length + 1);
  const [, name = '', line, part = ''] = /^([^.[]+)(?:\[([^\]]*)\])?\.?(.*)$/.exec(path) ?? [];
  return { name, line, part, row: (locale === undefined ? shared : words[locale]) ?? {} };
}
