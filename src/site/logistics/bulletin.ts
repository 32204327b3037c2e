import { countOf, listOf, rowOf, textOf, type Raw } from '../parse';
import { parsePublished, wordsByNumber, type Published } from '../published/published';

/** The five parts of a weekly bulletin, with the figures of each in the order they are read. */
export const SECTION_FIGURES = {
  cleaning: ['areasPlanned', 'areasCleaned', 'disinfectionRounds'],
  repairs: [
    ...(['carriedOver', 'received', 'completed', 'pending'] as const),
    ...(['urgentReceived', 'medianHoursToFix'] as const),
  ],
  safety: ['patrols', 'hazardsFound', 'hazardsRectified'],
  canteen: [
    ...(['mealDays', 'mealsServed', 'sampleRetentionRateBp', 'selfChecks'] as const),
    ...(['externalInspections', 'accompanyMeals'] as const),
  ],
  transport: ['busRuns', 'delaysOver10Min'],
} as const;

export type SectionName = keyof typeof SECTION_FIGURES;
export type FigureName = (typeof SECTION_FIGURES)[SectionName][number];

export const SECTION_NAMES = Object.keys(SECTION_FIGURES) as readonly SectionName[];

/** One logistics bulletin (后勤服务工作简报) of one week. */
export interface Bulletin extends Published {
  /** `2025-W36` */
  readonly week: string;
  readonly year: number;
  readonly isoWeek: number;
  readonly weekStart: string | null;
  readonly weekEnd: string | null;
  readonly sections: Readonly<Record<SectionName, BulletinSection>>;
  readonly repairItems: readonly RepairItem[];
  readonly menuPublished: boolean | null;
  readonly nextWeek: string | null;
  /** Keys of works notices. */
  readonly notices: readonly string[];
}

export interface BulletinSection {
  readonly noChange: boolean;
  /** Why there is nothing to report. */
  readonly reason: string | null;
  readonly figures: readonly (readonly [FigureName, number])[];
  readonly notes: readonly string[];
}

export interface RepairItem {
  readonly what: string | null;
  readonly placeCode: string | null;
  readonly state: 'pending' | 'completed' | null;
}

/** A bulletin as the public API answers it; null for a row without a week. */
export function parseBulletin(value: unknown): Bulletin | null {
  const row = rowOf(value);
  const [year, isoWeek] = [countOf(row['year']), countOf(row['isoWeek'])];
  if (year === null || isoWeek === null) return null;
  const sections = SECTION_NAMES.map((name) => [name, sectionOf(name, row)]);
  return {
    ...parsePublished(row),
    ...{ year, isoWeek, week: `${year}-W${String(isoWeek).padStart(2, '0')}` },
    weekStart: textOf(row['weekStart']),
    weekEnd: textOf(row['weekEnd']),
    sections: Object.fromEntries(sections) as Bulletin['sections'],
    repairItems: repairItems(row),
    menuPublished: flagOf(rowOf(row['canteen'])['menuPublished']),
    nextWeek: textOf(row['nextWeek']),
    notices: listOf(row['worksNotices'])
      .map((reference) => textOf(reference['noticeKey']))
      .filter((key) => key !== null),
  };
}

function sectionOf(name: SectionName, row: Raw): BulletinSection {
  const facts = rowOf(row[name]);
  const reason = listOf(row['sectionReasons']).find((entry) => entry['section'] === name);
  const figures = SECTION_FIGURES[name].map((figure) => [figure, countOf(facts[figure])] as const);
  return {
    noChange: facts['noChange'] === true,
    reason: textOf(reason?.['reason']),
    figures: figures.filter((entry): entry is readonly [FigureName, number] => entry[1] !== null),
    notes: notesOf(name, row),
  };
}

function notesOf(name: SectionName, row: Raw): readonly string[] {
  const numbered = { safety: 'safetyNotes', canteen: 'canteenIssues' } as const;
  if (name === 'safety' || name === 'canteen') {
    return [...wordsByNumber(row[numbered[name]], { number: 'no', word: 'text' }).values()];
  }
  const note = textOf(row[`${name}Notes`]);
  return note === null ? [] : [note];
}

function repairItems(row: Raw): readonly RepairItem[] {
  const words = wordsByNumber(row['repairItemWords'], { number: 'itemNo', word: 'what' });
  return listOf(row['repairItems']).map((item) => {
    const { state } = item;
    return {
      what: words.get(countOf(item['itemNo']) ?? 0) ?? null,
      placeCode: textOf(item['publicPlaceCode']),
      state: state === 'pending' || state === 'completed' ? state : null,
    };
  });
}

function flagOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
