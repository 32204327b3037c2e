import type { SampleFinding, SampleInspection } from './inspection-files';

/** One step that a finding of the sample took, and when. */
export interface FindingStep {
  readonly step: 'makeSafe' | 'rectify' | 'report' | 'verify';
  readonly to: SampleFinding['state'];
  /** Instant of the step, as ISO 8601. */
  readonly at: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The sample does not say who verified: the guards do, for their own findings the school office. */
const VERIFIER = '安全保卫处';
const VERIFIER_OF_GUARDS = '学校办公室';

/** How a finding came to the state that the sample gives: hours are assumed, days are the sample's. */
export function findingSteps(
  finding: SampleFinding,
  { date }: Pick<SampleInspection, 'date'>,
): readonly FindingStep[] {
  const { severity, state, rectifiedOn, verifiedOn, costFen } = finding;
  if (state === 'open') return [];
  const at = (day: string, time: string) => `${day}T${time}:00+08:00`;
  const steps: FindingStep[] = [];
  if (severity === 'critical') {
    steps.push({ step: 'makeSafe', to: 'interim', at: at(date, '16:00'), answers: {} });
  }
  steps.push({ step: 'rectify', to: 'rectifying', at: at(date, '16:30'), answers: {} });
  if (rectifiedOn !== null) {
    const answers = { rectifiedOn, costFen };
    steps.push({ step: 'report', to: 'rectified', at: at(rectifiedOn, '17:00'), answers });
  }
  if (verifiedOn !== null) {
    const isGuards = finding.responsibleRole.startsWith(VERIFIER);
    const answers = { verifiedByRole: isGuards ? VERIFIER_OF_GUARDS : VERIFIER };
    steps.push({ step: 'verify', to: 'verified', at: at(verifiedOn, '18:00'), answers });
  }
  return steps;
}

/** The steps that are still to be taken from a state. */
export function stepsAfter(steps: readonly FindingStep[], state: string): readonly FindingStep[] {
  return steps.slice(steps.findLastIndex(({ to }) => to === state) + 1);
}
