import { isoWeekKey, previousWeek } from '../../content/iso-week';
import { errorAt, warningAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import { pendingOf } from './figures';
import { weekOf } from './naming';
import { SECTIONS, type BulletinContext, type BulletinShared, type SectionName } from './types';

/** The figures of each section, in the order of the form. */
const FIGURES: Readonly<Record<SectionName, readonly string[]>> = {
  cleaning: ['areasPlanned', 'areasCleaned', 'disinfectionRounds'],
  repairs: ['received', 'completed', 'urgentReceived', 'medianHoursToFix'],
  safety: ['patrols', 'hazardsFound', 'hazardsRectified'],
  canteen: [
    ...['mealDays', 'mealsServed', 'sampleRetentionRateBp', 'selfChecks'],
    ...['externalInspections', 'accompanyMeals', 'menuPublished'],
  ],
  transport: ['busRuns', 'delaysOver10Min'],
};

const MAXIMA: Readonly<Record<string, number>> = { mealDays: 7, sampleRetentionRateBp: 10_000 };

/** A figure that is part of another one. */
const PARTS: readonly (readonly [SectionName, string, string])[] = [
  ['cleaning', 'areasCleaned', 'areasPlanned'],
  ['repairs', 'urgentReceived', 'received'],
  ['safety', 'hazardsRectified', 'hazardsFound'],
];

/** Findings on the figures of the five sections, and on the chain of weeks. */
export function checkFigures(shared: BulletinShared, context: BulletinContext): readonly Issue[] {
  return [
    ...SECTIONS.flatMap((section) => checkSection(shared, section)),
    ...PARTS.flatMap(([section, part, whole]) => checkPart(shared, section, [part, whole])),
    ...checkPending(shared),
    ...checkChain(shared, context),
  ];
}

/** True when the section says that nothing changed. */
export function isUnchanged(shared: BulletinShared, section: SectionName): boolean {
  return shared[section]?.noChange === true;
}

function checkSection(shared: BulletinShared, section: SectionName): readonly Issue[] {
  const figures = figuresOf(shared, section);
  if (figures === null) return [errorAt('SECTION_MISSING', [section], { section: named(section) })];
  if (isUnchanged(shared, section)) {
    return FIGURES[section]
      .filter((field) => isStated(figures[field]))
      .map((field) =>
        errorAt('NO_CHANGE_WITH_FIGURES', [section, field], { section: named(section), field }),
      );
  }
  return FIGURES[section].flatMap((field) => checkFigure(shared, section, field));
}

function checkFigure(shared: BulletinShared, section: SectionName, field: string) {
  const value = figuresOf(shared, section)?.[field] ?? null;
  if (value === null) {
    // Nothing was repaired, so there is no time that it took.
    if (field === 'medianHoursToFix' && shared.repairs?.completed === 0) return [];
    const params = { section: named(section), field };
    return [errorAt('SECTION_FIELD_REQUIRED', [section, field], params)];
  }
  const maximum = MAXIMA[field] ?? 2 ** 31 - 1;
  if (typeof value === 'boolean') return [];
  const fits = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= maximum;
  if (fits) return [];
  return [errorAt('FIELD_OUT_OF_RANGE', [section, field], { field, minimum: 0, maximum })];
}

function checkPart(
  shared: BulletinShared,
  section: SectionName,
  [part, whole]: readonly [string, string],
): readonly Issue[] {
  const figures = figuresOf(shared, section);
  const [value, limit] = [figures?.[part], figures?.[whole]];
  if (typeof value !== 'number' || typeof limit !== 'number' || value <= limit) return [];
  const params = { field: part, otherField: whole, value, limit };
  return [errorAt('FIGURE_ABOVE', [section, part], params)];
}

function checkPending({ repairs }: BulletinShared): readonly Issue[] {
  if (repairs === null) return [];
  const path = ['repairs', 'pending'];
  const pending = pendingOf(repairs);
  if (repairs.pending !== pending) return [errorAt('NOT_RECOMPUTED', path, { field: 'pending' })];
  if (pending === null || pending >= 0) return [];
  const available = pending + (repairs.completed ?? 0);
  const completed = repairs.completed ?? 0;
  return [errorAt('PENDING_NEGATIVE', ['repairs', 'completed'], { completed, available })];
}

/** What is carried over is what was pending; the first week of a record has nothing to build on. */
function checkChain(shared: BulletinShared, { previous }: BulletinContext): readonly Issue[] {
  const week = weekOf(shared);
  if (week === null || shared.repairs === null) return [];
  const path = ['repairs', 'carriedOver'];
  const { carriedOver } = shared.repairs;
  const section = named('repairs');
  if (carriedOver === null) {
    return [errorAt('SECTION_FIELD_REQUIRED', path, { section, field: 'carriedOver' })];
  }
  const period = isoWeekKey(previousWeek(week));
  const expected = previous?.pending ?? null;
  if (expected === null) return [warningAt('WEEK_BEFORE_MISSING', path, { period })];
  if (carriedOver === expected) return [];
  return [errorAt('WEEK_CARRIED_OVER', path, { period, carriedOver, expected })];
}

type Figures = Readonly<Record<string, unknown>>;

function figuresOf(shared: BulletinShared, section: SectionName): Figures | null {
  return shared[section] as Figures | null;
}

function isStated(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false;
}

// Labels of sections are kept apart from those of attributes: `repairs` is more than one thing.
function named(section: SectionName): string {
  return `section.${section}`;
}
