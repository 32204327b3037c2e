import type { CatalogueItem, Theme } from '../catalogue/catalogue-item';
import { isActive } from '../catalogue/catalogue-item';
import type { JudgedObligation } from '../obligation/standing';
import { shareBp } from './share';
import { isInWindow, type ReportWindow } from './window';

/** An item, as far as coverage asks. */
export type CoveredItem = Pick<
  CatalogueItem,
  'itemNo' | 'theme' | 'ownerDepartment' | 'activeFrom' | 'activeTo'
>;

export interface CoverageCount {
  /** Items of the catalogue that owed something in the window. */
  readonly expected: number;
  /** Of them, those that were published for their last due period. */
  readonly covered: number;
  readonly coverageBp: number | null;
}

export interface Coverage extends CoverageCount {
  /** Items of the catalogue at the end of the window, whether they owed something or not. */
  readonly active: number;
  /** Active items that owed nothing: not measured, nothing happened, or not due yet. */
  readonly withoutObligation: readonly string[];
  readonly uncovered: readonly string[];
  readonly byTheme: Readonly<Partial<Record<Theme, CoverageCount>>>;
}

/**
 * Which items of the catalogue are published. The window of an item's cadence is the last period that
 * fell due: a monthly item is covered by its last month, however late, and not by one of last winter.
 */
export function coverageOf(
  items: readonly CoveredItem[],
  judged: readonly JudgedObligation[],
  window: ReportWindow,
): Coverage {
  const own = items.filter(
    (item) =>
      isActive(item, window.to) &&
      (window.department === null || item.ownerDepartment === window.department),
  );
  const lastDue = lastDueByItem(judged, window);
  const expected = own.filter(({ itemNo }) => lastDue.has(itemNo));
  const isCovered = ({ itemNo }: CoveredItem) => isMet(lastDue.get(itemNo));
  const counted = (some: readonly CoveredItem[]): CoverageCount => {
    const covered = some.filter(isCovered).length;
    return { expected: some.length, covered, coverageBp: shareBp(covered, some.length) };
  };
  const themes = [...new Set(expected.map(({ theme }) => theme))];
  return {
    ...counted(expected),
    active: own.length,
    withoutObligation: own.filter(({ itemNo }) => !lastDue.has(itemNo)).map(({ itemNo }) => itemNo),
    uncovered: expected.filter((item) => !isCovered(item)).map(({ itemNo }) => itemNo),
    byTheme: Object.fromEntries(
      themes.map((theme) => [theme, counted(expected.filter((item) => item.theme === theme))]),
    ),
  };
}

function lastDueByItem(
  judged: readonly JudgedObligation[],
  window: ReportWindow,
): ReadonlyMap<string, JudgedObligation> {
  const last = new Map<string, JudgedObligation>();
  for (const one of judged) {
    const { itemNo, dueOn, department } = one.obligation;
    const counts = !['waived', 'upcoming', 'dueSoon'].includes(one.standing.state);
    if (!counts || !isInWindow(window, dueOn, department)) continue;
    const known = last.get(itemNo);
    if (known === undefined || known.obligation.dueOn <= dueOn) last.set(itemNo, one);
  }
  return last;
}

function isMet(judged: JudgedObligation | undefined): boolean {
  return judged?.standing.state === 'onTime' || judged?.standing.state === 'late';
}
