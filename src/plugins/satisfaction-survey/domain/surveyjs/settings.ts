import { isUnset } from './json';
import type { Element, Scene } from './scene';

/** What every element says and is read, or is only about how it looks. */
const COMMON: readonly string[] = [
  ...['type', 'name', 'title', 'description', 'isRequired', 'visibleIf', 'visible', 'validators'],
  ...['width', 'minWidth', 'maxWidth', 'startWithNewLine', 'titleLocation', 'colSpan', 'colCount'],
  ...['descriptionLocation', 'errorLocation', 'hideNumber', 'showNumber', 'indent', 'innerIndent'],
  ...['state', 'id', 'page', 'requiredErrorText', 'placeholder', 'placeHolder', 'renderAs', 'size'],
  ...['titleAlign', 'autocomplete', 'questionTitleLocation', 'questionErrorLocation', 'rows'],
  ...['questionDescriptionLocation', 'questionTitleWidth', 'commentPlaceholder', 'commentText'],
  ...['gridLayoutColumns', 'navigationTitle', 'navigationDescription', 'elementErrorLocation'],
  ...['navigationButtonsVisibility', 'showQuestionNumbers', 'questionStartIndex', 'showNavigation'],
  ...['validateOnValueChange', 'textUpdateMode', 'isReadOnly', 'minErrorText', 'maxErrorText'],
];

const CHOICES: readonly string[] = [
  ...['choices', 'showOtherItem', 'hasOther', 'otherText', 'otherPlaceholder', 'otherErrorText'],
  ...['otherPlaceHolder', 'showNoneItem', 'hasNone', 'noneText', 'showRefuseItem', 'refuseText'],
  ...['showDontKnowItem', 'dontKnowText', 'separateSpecialChoices', 'itemSize', 'showClearButton'],
  ...['allowClear', 'searchEnabled', 'searchMode', 'maxSelectedChoices', 'minSelectedChoices'],
  ...['displayMode', 'imageFit', 'imageHeight', 'imageWidth', 'showLabel', 'multiSelect'],
  ...['contentMode', 'storeOthersAsComment', 'dropdownWidthMode', 'closeOnSelect', 'itemComponent'],
  ...['hideSelectedItems', 'denyShowEmpty', 'autoOtherMode', 'buttonSize'],
];

const RATING: readonly string[] = [
  ...['rateMin', 'rateMax', 'rateStep', 'rateCount', 'rateValues', 'rateType', 'autoGenerate'],
  ...['minRateDescription', 'maxRateDescription', 'mininumRateDescription', 'displayMode'],
  ...['maximumRateDescription', 'displayRateDescriptionsAsExtremeItems', 'rateDisplayMode'],
  ...['rateDescriptionLocation', 'rateColorMode', 'scaleColorMode'],
];

const MATRIX: readonly string[] = [
  ...['columns', 'isAllRowRequired', 'eachRowRequired', 'showHeader', 'alternateRows'],
  ...['verticalAlign', 'rowTitleWidth', 'columnMinWidth', 'hideIfRowsEmpty', 'displayMode'],
  ...['cellType', 'hideIfRowsEmpty', 'cellsVerticalAlign'],
];

const RANKING: readonly string[] = [
  ...['choices', 'selectToRankEnabled', 'minSelectedChoices', 'maxSelectedChoices', 'longTap'],
  ...['selectToRankAreasLayout', 'selectToRankEmptyRankedAreaText', 'itemComponent'],
  ...['selectToRankEmptyUnrankedAreaText', 'selectToRankSwapAreas'],
];

const TEXT: readonly string[] = [
  ...['inputType', 'maxLength', 'min', 'max', 'step', 'rows', 'cols', 'autoGrow', 'allowResize'],
  ...['inputWidth', 'inputFormat', 'acceptCarriageReturn'],
];

const BOOLEAN: readonly string[] = [
  ...['label', 'labelTrue', 'labelFalse', 'valueTrue', 'valueFalse', 'swapOrder'],
];

const READ: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...['radiogroup', 'dropdown', 'buttongroup', 'imagepicker', 'checkbox', 'tagbox'].map(
      (type) => [type, CHOICES] as const,
    ),
    ['rating', RATING] as const,
    ['matrix', MATRIX] as const,
    ['ranking', RANKING] as const,
    ['text', TEXT] as const,
    ['comment', TEXT] as const,
    ['boolean', BOOLEAN] as const,
    ['html', ['html']] as const,
    ['panel', ['elements', 'questions']] as const,
  ].map(([type, names]) => [type, new Set([...COMMON, ...names])]),
);

const PAGE = READ.get('panel') ?? new Set<string>();

/** Tells every setting of an element that is neither read nor only about how it looks. */
export function tellSettings(scene: Scene, { json, path, title }: Element, type = 'panel'): void {
  const read = READ.get(type) ?? PAGE;
  for (const [setting, value] of Object.entries(json)) {
    if (read.has(setting) || isUnset(value)) continue;
    scene.notes.tell({ path: [...path, setting], what: 'setting', name: title, detail: setting });
  }
}

/** What the whole says and is read, or is only about how it looks. */
const SURVEY: ReadonlySet<string> = new Set([
  ...['title', 'description', 'pages', 'elements', 'questions', 'locale', 'logo', 'logoWidth'],
  ...['logoHeight', 'logoFit', 'logoPosition', 'showProgressBar', 'progressBarType', 'width'],
  ...['progressBarLocation', 'progressBarShowPageTitles', 'progressBarShowPageNumbers'],
  ...['progressBarInheritWidthFrom', 'showQuestionNumbers', 'showPageNumbers', 'showTitle'],
  ...['showPageTitles', 'widthMode', 'fitToContainer', 'questionTitleLocation', 'headerView'],
  ...['questionDescriptionLocation', 'questionErrorLocation', 'completeText', 'pageNextText'],
  ...['pagePrevText', 'startSurveyText', 'previewText', 'editText', 'showPrevButton', 'showTOC'],
  ...['showNavigationButtons', 'navigationButtonsLocation', 'tocLocation', 'checkErrorsMode'],
  ...['textUpdateMode', 'validateVisitedEmptyFields', 'clearInvisibleValues', 'requiredText'],
  ...['requiredMark', 'questionTitlePattern', 'questionStartIndex', 'questionsOnPageMode'],
  ...['focusFirstQuestionAutomatic', 'autoFocusFirstQuestion', 'focusOnFirstError', 'themeId'],
  ...['autoFocusFirstError', 'goNextPageAutomatic', 'autoAdvanceEnabled', 'backgroundImage'],
  ...['autoAdvanceAllowComplete', 'allowCompleteSurveyAutomatic', 'backgroundOpacity'],
  ...['showCompletedPage', 'showCompletePage', 'showPreviewBeforeComplete', 'maxTextLength'],
  ...['maxOthersLength', 'storeOthersAsComment', 'sendResultOnPageNext', 'cookieName', 'mode'],
  ...['partialSendEnabled', 'gridLayoutEnabled', 'firstPageIsStarted', 'firstPageIsStartPage'],
  ...['triggers', 'calculatedValues', '$schema'],
]);

export const isReadOfSurvey = (setting: string): boolean => SURVEY.has(setting);
