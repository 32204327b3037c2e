import { QUESTION_TYPES, type QuestionnaireItem } from '../definition/question';
import { isRecord, memberOf } from './json';

/** A draft is kept as it was sent; what of it can be read has at least what its type is made of. */
export function isReadable(item: unknown): item is QuestionnaireItem {
  if (!isRecord(item) || typeof item['code'] !== 'string') return false;
  const type = QUESTION_TYPES.find((one) => one === memberOf(item, 'type'));
  if (type === undefined || !isWords(item['text'])) return false;
  const hasHelp = item['help'] === undefined || isWords(item['help']);
  const hasCondition = item['showIf'] === undefined || isCondition(item['showIf'], MOST_LEVELS);
  return hasHelp && hasCondition && hasParts(item, type);
}

const MOST_LEVELS = 20;

function hasParts(
  item: Readonly<Record<string, unknown>>,
  type: QuestionnaireItem['type'],
): boolean {
  switch (type) {
    case 'single':
    case 'multi':
      return isOptions(item['options']) && (item['other'] === undefined || isWords(item['other']));
    case 'ranking':
      return isOptions(item['options']);
    case 'matrix':
      return isOptions(item['rows']) && isOptions(item['columns']);
    case 'rating':
      return isCount(item['scale']) && isLabels(item['labels']);
    case 'nps':
      return isLabels(item['labels']);
    default:
      return true;
  }
}

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 100;

const isWords = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

const isLabels = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every(isWords);

const isOptions = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (option) => isRecord(option) && typeof option['code'] === 'string' && isWords(option['label']),
  );

function isCondition(value: unknown, levels: number): boolean {
  if (!isRecord(value) || levels === 0) return false;
  const parts = memberOf(value, 'all') ?? memberOf(value, 'any');
  if (parts !== undefined) {
    return Array.isArray(parts) && parts.every((part) => isCondition(part, levels - 1));
  }
  if (Object.hasOwn(value, 'not')) return isCondition(value['not'], levels - 1);
  const isTest = ['in', 'answered', 'atLeast', 'atMost'].some((test) => Object.hasOwn(value, test));
  const isIn = !Object.hasOwn(value, 'in') || Array.isArray(value['in']);
  return typeof value['question'] === 'string' && isTest && isIn;
}
