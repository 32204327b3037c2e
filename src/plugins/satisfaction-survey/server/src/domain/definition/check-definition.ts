import { choicesOf, questionsOf, type Definition } from '../../../../domain/definition/definition';
import { OTHER } from '../../../../domain/definition/limits';
import {
  isQuestion,
  type Option,
  type QuestionnaireItem,
} from '../../../../domain/definition/question';
import { hasWords, type Words } from '../../../../domain/definition/words';
import { conditionIssues } from './check-condition';
import type { DefinitionIssue, DefinitionIssueCode } from './definition-issue';

type Path = DefinitionIssue['path'];

const issue = (code: DefinitionIssueCode, path: Path): DefinitionIssue => ({ code, path });

/** What the parts of a well-formed definition say against each other. */
export function checkDefinition(definition: Definition): readonly DefinitionIssue[] {
  const items = definition.items.flatMap((item, place) => {
    const path = ['items', place];
    return [
      ...codeIssues(definition, place, path),
      ...optionIssues(definition, item, path),
      ...wordIssues(item, definition.defaultLocale, path),
      ...rangeIssues(item, path),
      ...conditionIssues(definition, place, path),
    ];
  });
  return [...items, ...wholeIssues(definition)];
}

function codeIssues({ items, retired }: Definition, place: number, path: Path) {
  const code = items[place]?.code ?? '';
  const isTwice = items.slice(0, place).some((item) => item.code === code);
  return [
    ...(isTwice ? [issue('SURVEY_DEFINITION_CODE_TWICE', [...path, 'code'])] : []),
    ...(retired.includes(code) ? [issue('SURVEY_DEFINITION_CODE_RETIRED', [...path, 'code'])] : []),
  ];
}

/** Lists of options in an item, by the name of the list. */
export function optionLists(
  item: QuestionnaireItem,
): readonly (readonly [string, readonly Option[]])[] {
  if (item.type === 'matrix') {
    return [
      ['rows', item.rows],
      ['columns', item.columns],
    ];
  }
  return 'options' in item ? [['options', item.options]] : [];
}

/** How a former option is remembered: `q3.price`, of a matrix `q3.rows.taste`. */
export function retiredOption(question: string, list: string, option: string): string {
  return list === 'options' ? `${question}.${option}` : `${question}.${list}.${option}`;
}

function optionIssues({ retired }: Definition, item: QuestionnaireItem, path: Path) {
  return optionLists(item).flatMap(([list, options]) =>
    options.flatMap(({ code }, place) => {
      const at = [...path, list, place, 'code'];
      const isTwice = options.slice(0, place).some((option) => option.code === code);
      const isRetired = retired.includes(retiredOption(item.code, list, code));
      const isReserved = code === OTHER && (item.type === 'single' || item.type === 'multi');
      return [
        ...(isTwice ? [issue('SURVEY_DEFINITION_CODE_TWICE', at)] : []),
        ...(isRetired ? [issue('SURVEY_DEFINITION_CODE_RETIRED', at)] : []),
        ...(isReserved ? [issue('SURVEY_DEFINITION_CODE_RESERVED', at)] : []),
      ];
    }),
  );
}

function wordIssues(item: QuestionnaireItem, locale: string, path: Path) {
  const needed: [Words | undefined, Path][] = [[item.text, ['text']]];
  for (const [list, options] of optionLists(item)) {
    options.forEach(({ label }, place) => needed.push([label, [list, place, 'label']]));
  }
  if (item.type === 'rating') {
    needed.push([item.labels['1'], ['labels', '1']]);
    needed.push([item.labels[String(item.scale)], ['labels', String(item.scale)]]);
  }
  if ((item.type === 'single' || item.type === 'multi') && item.other !== undefined) {
    needed.push([item.other, ['other']]);
  }
  return needed
    .filter(([words]) => words === undefined || !hasWords(words, locale))
    .map(([, at]) => issue('SURVEY_DEFINITION_WORDS_MISSING', [...path, ...at]));
}

function rangeIssues(item: QuestionnaireItem, path: Path): readonly DefinitionIssue[] {
  const wrong = (name: string) => [issue('SURVEY_DEFINITION_RANGE', [...path, name])];
  switch (item.type) {
    case 'multi':
    case 'ranking': {
      const all = choicesOf(item).length;
      const { min = 1, max = all } = item;
      if (max < 1 || max > all) return wrong('max');
      return min < 1 || min > max ? wrong('min') : [];
    }
    case 'shortText':
    case 'longText':
      return (item.minLength ?? 0) > item.maxLength ? wrong('minLength') : [];
    case 'number':
      return item.min >= item.max ? wrong('min') : [];
    case 'date':
      return item.min !== undefined && item.max !== undefined && item.min > item.max
        ? wrong('min')
        : [];
    case 'rating':
    case 'nps': {
      const levels = choicesOf(item);
      const strange = Object.keys(item.labels).filter((level) => !levels.includes(level));
      return strange.flatMap((level) => [
        issue('SURVEY_DEFINITION_RANGE', [...path, 'labels', level]),
      ]);
    }
    default:
      return [];
  }
}

function wholeIssues(definition: Definition): readonly DefinitionIssue[] {
  const { defaultLocale, title, privacyNotice, guardianNotice, under14, items } = definition;
  const missing = (words: Words, name: string) =>
    hasWords(words, defaultLocale) ? [] : [issue('SURVEY_DEFINITION_WORDS_MISSING', [name])];
  const isGuardianTold = guardianNotice !== undefined && hasWords(guardianNotice, defaultLocale);
  const identifying = items.flatMap((item, place) =>
    under14 && isQuestion(item) && item.identifying
      ? [issue('SURVEY_DEFINITION_IDENTIFYING', ['items', place, 'identifying'])]
      : [],
  );
  return [
    ...missing(title, 'title'),
    ...missing(privacyNotice, 'privacyNotice'),
    ...(items.some(isQuestion) ? [] : [issue('SURVEY_DEFINITION_NO_QUESTION', ['items'])]),
    ...(isSegmentFit(definition) ? [] : [issue('SURVEY_DEFINITION_SEGMENT', ['segment'])]),
    ...identifying,
    ...(under14 && !isGuardianTold
      ? [issue('SURVEY_DEFINITION_GUARDIAN', ['guardianNotice'])]
      : []),
  ];
}

function isSegmentFit(definition: Definition): boolean {
  const { segment, items } = definition;
  if (segment === undefined) return true;
  const question = questionsOf(definition).find(({ code }) => code === segment);
  if (question?.type !== 'single' || question.showIf !== undefined) return false;
  const sections = items.slice(0, items.indexOf(question)).filter(({ type }) => type === 'section');
  return sections.at(-1)?.showIf === undefined;
}
