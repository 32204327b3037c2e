import { dayIn, DEFAULT_TIME_ZONE, formatDay } from '../dates';
import { formatRate, fullAmount } from '../figures';
import type { Names, SiteContext } from '../shapes';
import { facts, joined, text, titled, type Block } from '../sheets/block';
import { correctionBlocks } from '../sheets/document-end';
import { documentSheet, type Sheet, type SheetScene } from '../sheets/sheet';
import { WORDS } from '../words';
import type { Finding } from './finding';
import type { InspectionData } from './inspection-page';
import { isOverdue, isUnsafe } from './rectification';
import { INSPECTION_WORDS } from './words';

/** One inspection on paper, with each finding and its progress. */
export function inspectionSheet(site: SiteContext, data: InspectionData): Sheet {
  const { locale } = site;
  const { inspection, findings } = data;
  const words = INSPECTION_WORDS[locale];
  const { key, title, summary, kind, result } = inspection;
  const scene = { site, ...data, page: { kind: 'inspection', key } as const };
  const found = findings.flatMap((finding) => findingBlocks(finding, scene));
  return documentSheet(inspection, scene, {
    ...{ title, lead: summary },
    written: [title, summary, ...findings.flatMap((one) => [one.text, one.measure])],
    badges: [words.kinds[kind] ?? kind, result && (words.results[result] ?? result)],
    blocks: [
      ...titled(words.essentials, essentials(data, locale)),
      ...titled(words.findings, found.length > 0 ? found : text(words.findingsNone, 'muted')),
    ],
  });
}

type Locale = SiteContext['locale'];

function essentials({ inspection, names }: InspectionData, locale: Locale): readonly Block[] {
  const words = INSPECTION_WORDS[locale];
  const { kind, inspectorType, result, scoreBp, placeCodes } = inspection;
  const places = placeCodes.map((code) => names.place(code) ?? code);
  return facts([
    [words.inspectedOn, formatDay(inspection.inspectedOn, locale)],
    [words.kind, words.kinds[kind] ?? kind],
    [words.inspector, inspectorType && (words.inspectors[inspectorType] ?? inspectorType)],
    [words.places, places.join(WORDS[locale].listSeparator)],
    [words.result, result && (words.results[result] ?? result)],
    [words.score, scoreBp !== null && formatRate(scoreBp, locale)],
    [words.regulation, inspection.regulationKey],
    [words.checklist, inspection.checklistUrl],
  ]);
}

function findingBlocks(finding: Finding, scene: SheetScene): readonly Block[] {
  const { site, names } = scene;
  const words = INSPECTION_WORDS[site.locale];
  const { no, text: said } = finding;
  return titled(
    joined([no !== null && words.findingNo(no), said]),
    [
      ...text(joined(badges(finding, site), ' · '), 'muted'),
      ...findingFacts(finding, names, site),
      ...correctionBlocks(finding, scene),
    ],
    3,
  );
}

function badges(finding: Finding, { locale, now }: SiteContext) {
  const words = INSPECTION_WORDS[locale];
  const { severity, state, overdueDays } = finding;
  const late = isOverdue(finding) ? words.daysOverdue(overdueDays) : words.daysLate(overdueDays);
  return [
    words.severities[severity],
    words.states[state],
    overdueDays > 0 && late,
    isUnsafe(finding, now) && words.unsafe,
  ];
}

function findingFacts(finding: Finding, names: Names, site: SiteContext): readonly Block[] {
  const { locale, school } = site;
  const words = INSPECTION_WORDS[locale];
  const { interimMeasure, interimAt, costFen, verifiedOn } = finding;
  const day = (on: string | null) => on && formatDay(on, locale);
  const interimOn = interimAt && dayIn(interimAt, school?.timeZone ?? DEFAULT_TIME_ZONE);
  const department = finding.responsibleDepartmentCode;
  return facts([
    [words.place, place(finding, names, locale)],
    [
      words.responsible,
      joined([department && (names.department(department) ?? department), finding.responsibleRole]),
    ],
    [words.article, finding.regulationArticle],
    [words.interim, interimMeasure && joined([interimMeasure, day(interimOn)])],
    [words.measure, finding.measure],
    [words.due, due(finding, locale)],
    [words.rectifiedOn, day(finding.rectifiedOn)],
    [words.verifiedOn, verifiedOn && joined([day(verifiedOn), finding.verifiedByRole])],
    [words.cost, costFen !== null && costFen > 0 && fullAmount(costFen, locale)],
    [words.procurement, finding.procurementCode],
  ]);
}

function place({ severity, state, placeCode }: Finding, names: Names, locale: Locale) {
  if (placeCode !== null) return names.place(placeCode) ?? placeCode;
  const isMasked = severity === 'critical' && state !== 'verified';
  return isMasked && INSPECTION_WORDS[locale].placeMasked;
}

/** The day as it is now, with every day that was promised before. */
function due({ rectifyDueOn, extensions }: Finding, locale: Locale): string | null {
  if (rectifyDueOn === null) return null;
  const words = INSPECTION_WORDS[locale];
  const moved = extensions.map(({ fromDueOn, newDueOn, reason }) =>
    joined(
      [words.extended(formatDay(fromDueOn, locale), formatDay(newDueOn, locale)), reason],
      WORDS[locale].colon,
    ),
  );
  return joined([formatDay(rectifyDueOn, locale), ...moved], '\n');
}
