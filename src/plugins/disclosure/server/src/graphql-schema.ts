/** The public answers as SDL, field by field as `contracts/public.ts` has them. */
export const SDL = `
type DisclosureChoice {
  key: String!
  name: String!
}

type DisclosureDepartment {
  code: String!
  name: String!
}

"""Where an item stands for a period; the key is null while the document of an event is not public."""
type DisclosureStanding {
  periodKey: String
  dueOn: String!
  state: String!
  stateText: String!
  sentence: String!
}

type DisclosureLastPublished {
  periodKey: String!
  publicSince: String!
  title: String
  path: String
}

type DisclosureCounts {
  onTime: Int!
  late: Int!
  overdue: Int!
  waived: Int!
}

"""One line of the catalogue: what has to be published, by whom, how often, and whether it was."""
type DisclosureCatalogueItem {
  itemNo: String!
  title: String!
  theme: DisclosureChoice!
  department: DisclosureDepartment!
  cadence: DisclosureChoice!
  ruleText: String!
  audience: String!
  channels: [DisclosureChoice!]!
  legalBasis: String
  retentionYears: Int!
  noticeWorkdays: Int
  lastPublished: DisclosureLastPublished
  current: DisclosureStanding
  next: DisclosureStanding
  counts: DisclosureCounts!
}

type DisclosureCatalogueMeta {
  locale: String!
  asOf: String!
  total: Int!
}

type DisclosureCatalogue {
  data: [DisclosureCatalogueItem!]!
  meta: DisclosureCatalogueMeta!
}

type DisclosureTimeliness {
  total: Int!
  onTime: Int!
  late: Int!
  overdue: Int!
  waived: Int!
  open: Int!
  timelinessBp: Int
  meanWorkdaysLateX100: Int
  oldestOverdueDays: Int
}

type DisclosureWindow {
  from: String!
  to: String!
  department: String
}

type DisclosureCoverage {
  expected: Int!
  covered: Int!
  coverageBp: Int
  active: Int!
  withoutObligation: [String!]!
  uncovered: [String!]!
  byTheme: JSON!
}

type DisclosureCompleteness {
  publications: Int!
  completenessBp: Int
}

type DisclosureChannels {
  promised: Int!
  present: Int!
  channelCoverageBp: Int
  medianLagHours: Float
}

type DisclosureReadability {
  publications: Int!
  score: Float
}

type DisclosureCorrections {
  publications: Int!
  corrections: Int!
  per100: Float
  foundByOutsidersBp: Int
}

type DisclosureFeedback {
  tickets: Int
  acceptOnTimeBp: Int
  replyOnTimeBp: Int
  medianReplyHours: Float
  adoptedBp: Int
  reopenBp: Int
  satisfactionMeanX100: Float
  replyOverdue: Int
}

type DisclosureRectification {
  findings: Int!
  verifiedOnTimeBp: Int
  openOverdue: Int!
  repeatFindingBp: Int
}

"""The figures of a window and a department; whatever has no data is null, never zero."""
type DisclosureFigures {
  window: DisclosureWindow!
  asOf: String!
  timeliness: DisclosureTimeliness!
  procurementNotices: DisclosureTimeliness!
  coverage: DisclosureCoverage!
  completeness: DisclosureCompleteness!
  channels: DisclosureChannels!
  readability: DisclosureReadability!
  corrections: DisclosureCorrections!
  feedback: DisclosureFeedback!
  rectification: DisclosureRectification!
}

type DisclosureDepartmentReport {
  department: DisclosureDepartment!
  report: DisclosureFigures!
}

type DisclosureMonth {
  month: String!
  total: Int!
  onTime: Int!
  late: Int!
  overdue: Int!
  timelinessBp: Int
}

type DisclosureDepartmentCounts {
  department: DisclosureDepartment!
  total: Int!
  onTime: Int!
  late: Int!
  overdue: Int!
  timelinessBp: Int
}

type DisclosureQuarter {
  quarter: String!
  total: Int!
  onTime: Int!
  late: Int!
  overdue: Int!
  timelinessBp: Int
  departments: [DisclosureDepartmentCounts!]!
}

type DisclosureIndicator {
  key: String!
  name: String!
  meaning: String!
  weight: Int!
  target: Float!
  zero: Float!
  full: Float!
  value: Float
  scoreX100: Int
  meetsTarget: Boolean
}

"""A score with its weights; null where there is too little to judge."""
type DisclosureEvaluation {
  methodVersion: Int!
  validFrom: String!
  leastObligations: Int!
  totalX100: Int
  withheld: String
  withheldText: String
  weightCounted: Int!
  indicators: [DisclosureIndicator!]!
}

type DisclosureMetricsData {
  report: DisclosureFigures!
  departments: [DisclosureDepartmentReport!]!
  months: [DisclosureMonth!]!
  quarters: [DisclosureQuarter!]!
  evaluation: DisclosureEvaluation!
}

type DisclosureMetricsMeta {
  locale: String!
  asOf: String!
}

type DisclosureMetrics {
  data: DisclosureMetricsData!
  meta: DisclosureMetricsMeta!
}

extend type Query {
  disclosureCatalogue(
    locale: String
    theme: String
    department: String
    asOf: String
  ): DisclosureCatalogue!
  disclosureMetrics(
    locale: String
    from: String
    to: String
    department: String
    asOf: String
  ): DisclosureMetrics!
}
`;
