/** The public answers as SDL, field by field as `contracts/public` has them; words are by locale. */
export const SDL = `
"""Surveys are listed while they are asked, and after that where their results are public."""
type SurveyListEntry {
  slug: String!
  title: String!
  purpose: String
  state: String!
  access: String!
  under14: Boolean!
  opensAt: String
  closesAt: String
  closedAt: String
  resultsPublishedAt: String
  links: SurveyLinks!
}

type SurveyLinks {
  page: String!
  definition: String!
  results: String
}

"""Where a page stands in the whole: by page, or by start and limit where those were asked for."""
type SurveyPageInfo {
  page: Int
  pageSize: Int
  pageCount: Int
  start: Int
  limit: Int
  total: Int
}

type SurveyListConnection {
  nodes: [SurveyListEntry!]!
  pageInfo: SurveyPageInfo!
}

input SurveyPagination {
  page: Int
  pageSize: Int
  start: Int
  limit: Int
}

"""A survey in all its languages. The definition is the questionnaire with codes, words and conditions."""
type Survey {
  slug: String!
  revision: Int!
  hash: String!
  state: String!
  access: String!
  opensAt: String
  closesAt: String
  hasResults: Boolean!
  definition: JSON!
}

"""Null where a count is withheld so that nobody can be known by it."""
type SurveyResultCell {
  value: String!
  label: JSON!
  count: Int
}

type SurveyQuestionResults {
  question: String!
  type: String!
  text: JSON!
  answered: Int
  skipped: Int
  hidden: Int
  cells: [SurveyResultCell!]!
  figures: JSON!
  isWithheld: Boolean!
}

type SurveyGroupResults {
  group: String!
  label: JSON!
  counted: Int
  questions: [SurveyQuestionResults!]!
}

type SurveyQuote {
  question: String!
  text: JSON!
}

"""Results as they were published."""
type SurveyResults {
  slug: String!
  title: JSON!
  defaultLocale: String!
  number: Int!
  publishedAt: String!
  countedUpTo: String!
  counted: Int!
  excluded: Int
  late: Int
  invited: Int
  responseRateBp: Int
  smallestCell: Int!
  questions: [SurveyQuestionResults!]!
  segment: String
  groups: [SurveyGroupResults!]!
  quotes: [SurveyQuote!]!
  summary: JSON!
}

type SurveyTrendPoint {
  survey: String!
  title: JSON!
  countedUpTo: String!
  answered: Int
  figures: JSON!
}

type SurveyTrendLine {
  question: String!
  text: JSON!
  points: [SurveyTrendPoint!]!
}

type SurveyTrend {
  series: String!
  title: JSON!
  lines: [SurveyTrendLine!]!
}

type SurveyStart {
  startToken: String!
  revision: Int!
  minimumSeconds: Int!
}

type SurveySubmitted {
  receipt: String!
  isNew: Boolean!
  isLate: Boolean!
}

type Query {
  surveys(locale: String, pagination: SurveyPagination): [SurveyListEntry!]!
  surveys_connection(locale: String, pagination: SurveyPagination): SurveyListConnection!
  survey(slug: String!): Survey
  surveyResults(slug: String!): SurveyResults
  surveyTrend(series: String!): SurveyTrend
}

type Mutation {
  """Begins to answer; nothing is stored."""
  startSurvey(slug: String!, key: String!, token: String): SurveyStart!
  """The body as in PUT /api/surveys/:slug/responses/:key, by the same rules and once."""
  submitSurvey(slug: String!, key: String!, body: JSON!): SurveySubmitted!
}
`;
