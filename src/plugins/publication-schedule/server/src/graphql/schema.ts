/** What GraphQL knows of plans; words and numbers are those of the REST contracts. */
export const SCHEDULE_SDL = `
"""What is said to people; the code is for machines."""
type PublicationScheduleNote {
  code: String!
  message: String!
}

type PublicationPlan {
  id: Int!
  version: Int!
  verb: String!
  uid: String!
  documentId: ID!
  locale: String
  title: String!
  typeName: String!
  state: String!
  local: String!
  zone: String!
  gapOrFold: String!
  workdays: Int
  plannedAt: DateTime!
  dueAt: DateTime
  doneAt: DateTime
  latenessSeconds: Int
  isAnnounceable: Boolean!
  bundleId: Int
  isForeign: Boolean!
  changedAt: DateTime!
  reason: PublicationScheduleNote
}

type PublicationPlanPage {
  plans: [PublicationPlan!]!
  total: Int!
  pageSize: Int!
}

type PublicationPlanChange {
  plans: [PublicationPlan!]!
  warnings: [PublicationScheduleNote!]!
}

type PublicationPlanPreview {
  planId: Int
  verb: String!
  title: String!
  plannedAt: DateTime
  outcome: String!
  order: Int
  zoneNote: String
  reasons: [PublicationScheduleNote!]!
}

type PublicationBundle {
  id: Int!
  title: String!
  mode: String!
  state: String!
  plannedAt: DateTime
  plans: [PublicationPlan!]!
  preview: [PublicationPlanPreview!]!
}

type PublicationScheduleHealth {
  checkedAt: DateTime!
  isRunnerAlive: Boolean!
  overdue: Int!
  oldestOverdueSeconds: Int
  nextDueAt: DateTime
}

"""A publication that was marked to be announced."""
type UpcomingPublication {
  title: String!
  date: Date!
  locale: String
}

input PublicationTimeInput {
  local: String!
  zone: String
  gapOrFold: String
}

"""A local time, or a number of workdays after the publication."""
input PublicationTakeDownInput {
  local: String
  zone: String
  gapOrFold: String
  workdays: Int
}

input PublicationPlanRead {
  id: Int!
  version: Int!
}

input PublicationTargetInput {
  uid: String!
  documentId: ID!
  locale: String
}

type Query {
  publicationPlans(page: Int, state: [String!], verb: String, uid: String, locale: String, bundleId: Int, from: DateTime, to: DateTime): PublicationPlanPage!
  publicationPlan(id: Int!): PublicationPlan!
  publicationPlanPreview(planIds: [Int!]!): [PublicationPlanPreview!]!
  publicationBundle(id: Int!): PublicationBundle!
  publicationScheduleHealth: PublicationScheduleHealth!
  upcomingPublications(locale: String, limit: Int): [UpcomingPublication!]!
}

type Mutation {
  createPublicationPlan(uid: String!, documentId: ID!, locale: String, publish: PublicationTimeInput, takeDown: PublicationTakeDownInput, isAnnounceable: Boolean, replaces: [PublicationPlanRead!]): PublicationPlanChange!
  movePublicationPlan(id: Int!, version: Int!, to: PublicationTakeDownInput!): PublicationPlanChange!
  pausePublicationPlan(id: Int!, version: Int!): PublicationPlanChange!
  resumePublicationPlan(id: Int!, version: Int!): PublicationPlanChange!
  runPublicationPlanNow(id: Int!, version: Int!): PublicationPlanChange!
  adoptPublicationPlan(id: Int!, version: Int!): PublicationPlanChange!
  cancelPublicationPlan(id: Int!, version: Int!, reason: String!): PublicationPlanChange!
  createPublicationBundle(title: String!, mode: String, time: PublicationTimeInput!, targets: [PublicationTargetInput!]!, isAnnounceable: Boolean): PublicationBundle!
  movePublicationBundle(id: Int!, plans: [PublicationPlanRead!]!, to: PublicationTimeInput!): PublicationPlanChange!
  cancelPublicationBundle(id: Int!, plans: [PublicationPlanRead!]!, reason: String!): PublicationPlanChange!
}
`;
