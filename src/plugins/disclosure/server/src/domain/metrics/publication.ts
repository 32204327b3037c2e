import type { Day } from '../../../../../../shared/workdays';
import type { Channel } from '../catalogue/catalogue-item';
import { hoursBetween, known, meanDown, median, shareBp, sumOf } from './share';

/** One publication as the report sees it. */
export interface ReportedPublication {
  readonly itemNo: string;
  readonly department: string;
  /** An instant, and the day at the school that it is. */
  readonly publicSince: string;
  readonly publicOn: Day;
  /** Fields that the item asks for; a heavier one counts more. Empty where it asks for none. */
  readonly required: readonly {
    readonly field: string;
    readonly weight: number;
    readonly filled: boolean;
  }[];
  readonly promisedChannels: readonly Channel[];
  readonly postings: readonly { readonly channel: Channel; readonly postedAt: string }[];
  /** 0 to 100; null where there is no text to judge. */
  readonly readability: number | null;
  readonly corrections: readonly { readonly foundByOutsider: boolean }[];
}

export interface Completeness {
  /** Publications that were asked for fields. */
  readonly publications: number;
  /** Mean over publications of filled / required, by weight. */
  readonly completenessBp: number | null;
}

export function completenessOf(publications: readonly ReportedPublication[]): Completeness {
  const shares = publications.map(({ required }) => {
    const weights = required.map(({ weight }) => weight);
    const filled = required.flatMap((field) => (field.filled ? [field.weight] : []));
    return shareBp(sumOf(filled), sumOf(weights));
  });
  const asked = known(shares);
  return { publications: asked.length, completenessBp: meanDown(asked) };
}

export interface ChannelCoverage {
  readonly promised: number;
  /** Promised channels in which it was posted; others do not count. */
  readonly present: number;
  readonly channelCoverageBp: number | null;
  /** Hours from the first publication to each further channel, the middle one. */
  readonly medianLagHours: number | null;
}

export function channelCoverageOf(publications: readonly ReportedPublication[]): ChannelCoverage {
  const promised = sumOf(publications.map((one) => new Set(one.promisedChannels).size));
  const firsts = publications.flatMap((one) =>
    [...new Set(one.promisedChannels)].flatMap((channel) => {
      const times = one.postings.filter((posting) => posting.channel === channel);
      const [first] = times.map(({ postedAt }) => postedAt).sort(byInstant);
      return first === undefined ? [] : [{ channel, lag: hoursBetween(one.publicSince, first) }];
    }),
  );
  return {
    promised,
    present: firsts.length,
    channelCoverageBp: shareBp(firsts.length, promised),
    medianLagHours: median(
      firsts.flatMap(({ channel, lag }) => (channel === 'website' ? [] : [Math.max(0, lag)])),
    ),
  };
}

export interface ReadabilityMean {
  readonly publications: number;
  /** 0 to 100, rounded down. */
  readonly score: number | null;
}

export function readabilityOf(publications: readonly ReportedPublication[]): ReadabilityMean {
  const scores = known(publications.map(({ readability }) => readability));
  return { publications: scores.length, score: meanDown(scores) };
}

/** Signs of truthfulness: reported, never a target, because fewer corrections may mean more silence. */
export interface Corrections {
  readonly publications: number;
  readonly corrections: number;
  readonly per100: number | null;
  readonly foundByOutsidersBp: number | null;
}

export function correctionsOf(publications: readonly ReportedPublication[]): Corrections {
  const corrections = publications.flatMap((one) => one.corrections);
  const outside = corrections.filter(({ foundByOutsider }) => foundByOutsider).length;
  return {
    ...{ publications: publications.length, corrections: corrections.length },
    per100: meanDown(publications.map((one) => one.corrections.length * 100)),
    foundByOutsidersBp: shareBp(outside, corrections.length),
  };
}

function byInstant(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}
