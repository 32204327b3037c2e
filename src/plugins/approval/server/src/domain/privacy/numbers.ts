import { assertNever } from '../../../../../../shared/assert-never';
import { isBankCard, isCardPattern } from './bank-card';
import { isCreditCode } from './credit-code';
import { digitRuns, isWhole, windowsOf, type DigitRun, type DigitWindow } from './digit-run';
import type { FindingKind, Match } from './finding';
import type { FoldedText } from './folded-text';
import { isIdNumber, isOldIdNumber } from './id-number';
import { isLandline } from './landline';
import { isMobile } from './mobile';
import {
  isAmount,
  isApart,
  isDecimal,
  isDocumentNumber,
  isLabelledCreditCode,
  isPieceOfCode,
  surroundingsOf,
  type Surroundings,
} from './number-context';

/** The surer the sign, the lower: what is an identity number is not searched for a telephone. */
interface Candidate extends Match {
  readonly rank: number;
}

/** What digits can look like by themselves. */
type Shape = 'mobile' | 'bankCard' | 'oldIdNumber' | 'landline';

const KIND_OF: Readonly<Record<Shape, FindingKind>> = {
  mobile: 'mobile',
  bankCard: 'bankCard',
  oldIdNumber: 'idNumber',
  landline: 'landline',
};

/** Numbers of persons: identity, cards, telephones. */
export function findNumbers({ plain, numeric }: FoldedText): readonly Match[] {
  const found: Match[] = [];
  for (const run of digitRuns(numeric)) {
    const candidates: Candidate[] = [];
    for (const reading of readingsOf(run, plain)) {
      for (const window of windowsOf(reading, plain, isWorthIt)) {
        const candidate = candidateOf(window, plain);
        if (candidate !== null) candidates.push(candidate);
      }
    }
    found.push(...withoutOverlaps(candidates));
  }
  return found;
}

/**
 * How a run may be read. Where Chinese numerals are among the digits they may be words before a
 * number (第一13812345678), and 一 between digits may be a dash.
 */
function readingsOf(run: DigitRun, plain: string): readonly DigitRun[] {
  const start = run.places[0] ?? 0;
  const written = plain.slice(start, (run.places.at(-1) ?? 0) + 1);
  if (!/[^\x20-\x7e·]/.test(written)) return [run];
  const withDashes = written.replaceAll(/(?<=\d)一(?=\d)/g, '-');
  return [
    run,
    ...digitRuns(written, start),
    ...(withDashes === written ? [] : digitRuns(withDashes, start)),
  ];
}

/** Telephones: a mobile, an area code, either after 86 or 0086. */
const TELEPHONE =
  /^(?:(?:(?:00)?86|0)?1[3-9]\d{9}|0(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}|(?:00)?86[1-9]\d{8,10})$/;

/** What may be a number of a person, by its digits. */
function isWorthIt(digits: string): boolean {
  if (TELEPHONE.test(digits)) return true;
  return digits.length >= 14 && (isIdNumber(digits) || isOldIdNumber(digits) || isBankCard(digits));
}

function candidateOf(window: DigitWindow, plain: string): Candidate | null {
  const { digits, start, end } = window;
  const around = surroundingsOf(plain, window);
  if (isIdNumber(digits)) {
    const isNoPerson = isCreditCode(digits) && isLabelledCreditCode(around);
    return isNoPerson ? null : { kind: 'idNumber', start, end, rank: 0 };
  }
  const shape = shapeOf(window, plain, around.before);
  if (shape === null || !standsAlone(shape, window, around)) return null;
  return { kind: KIND_OF[shape], start, end, rank: digits.length >= 14 ? 1 : 2 };
}

/** What the digits look like by themselves: for almost all of them nothing. */
function shapeOf(window: DigitWindow, plain: string, before: string): Shape | null {
  const { digits } = window;
  if (isMobile(window, plain, before)) return 'mobile';
  if (isBankCard(digits) && !isCreditCode(digits)) return 'bankCard';
  if (isOldIdNumber(digits)) return 'oldIdNumber';
  return isLandline(window) ? 'landline' : null;
}

/** Whether what stands around leaves it what it looks like. */
function standsAlone(shape: Shape, window: DigitWindow, around: Surroundings): boolean {
  if (isAmount(around) || isDecimal(window) || isPieceOfCode(around)) return false;
  const isNamedOtherwise = isDocumentNumber(around) || isLabelledCreditCode(around);
  switch (shape) {
    case 'mobile':
      // A paper's number is a row of digits without gaps.
      return isApart(window) && !(isNamedOtherwise && window.lengths.length === 1);
    case 'bankCard':
      return (
        !isNamedOtherwise && (isWhole(window) || (isCardPattern(window.lengths) && isApart(window)))
      );
    case 'oldIdNumber':
      return !isNamedOtherwise && isOldIdApart(window, around);
    case 'landline':
      return !isNamedOtherwise && !isTight(window.before);
    default:
      return assertNever(shape);
  }
}

/** Without a check digit it has to be in its own groups, or called by its name. */
function isOldIdApart(window: DigitWindow, { before }: Surroundings): boolean {
  const isGrouped = /^(?:15|6-6-3)$/.test(window.lengths.join('-'));
  const isNamed = isWhole(window) && /(?:身份|证件|證件|证号|證號|\bID)[^\d\n]{0,8}$/i.test(before);
  return (isGrouped || isNamed) && !isTight(window.before) && !isTight(window.after);
}

function isTight(neighbour: DigitWindow['before']): boolean {
  return neighbour !== null && !/[ /]/.test(neighbour.gap);
}

function withoutOverlaps(candidates: readonly Candidate[]): readonly Match[] {
  const taken: Match[] = [];
  const surestFirst = candidates.toSorted(
    (one, other) => one.rank - other.rank || other.end - other.start - (one.end - one.start),
  );
  for (const { kind, start, end } of surestFirst) {
    if (!taken.some((other) => start < other.end && other.start < end)) {
      taken.push({ kind, start, end });
    }
  }
  return taken;
}
