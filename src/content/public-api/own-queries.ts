import type { Core } from '@strapi/strapi';
import { figuresAnswers } from '../../api/information-request/figures-answers';
import { competitionAnswers } from '../../api/procurement/competition-answers';
import { differenceAnswers } from '../../api/regulation/difference-answers';
import { systemClock } from '../../shared/clock';
import { chainAnswers } from '../chains/answers';
import {
  CHAIN_ACTION,
  COMPETITION_ACTION,
  DIFFERENCE_ACTION,
  FIGURES_ACTION,
} from '../public-role';
import { givenArguments } from './graphql-arguments';

type Arguments = Readonly<Record<string, unknown>>;

/** A query of GraphQL that is no list of documents, the same as its address over REST. */
export interface OwnQuery {
  readonly name: string;
  /** The action that the anonymous role is granted. */
  readonly action: string;
  /** Its types and its field, as SDL. */
  readonly types: string;
  readonly field: string;
  answer(strapi: Core.Strapi): (args: Arguments) => Promise<unknown>;
}

const CHAIN_TYPES = `"""A document of a chain; its type as sourceType and resultType name it."""
type ChainNode {
  type: String!
  key: String!
  documentId: ID!
  title: String!
  locale: String!
  publicSince: DateTime
  path: String
  state: String
  outcome: String
}

type ChainEnd {
  type: String!
  key: String!
}

type ChainLink {
  from: ChainEnd!
  to: ChainEnd!
  kind: String!
  questionNo: Int
}

"""From question to action to result, public documents only."""
type Chain {
  nodes: [ChainNode!]!
  links: [ChainLink!]!
  isCut: Boolean!
}`;

const FIGURES_TYPES = `"""Information requests of a year; a count of fewer than five people is null."""
type InformationRequestFigures {
  year: Int!
  received: Int!
  replied: Int
  repliedOnTime: Int
  overdue: Int
  extended: Int
  madeProactive: Int
  byMode: JSON!
  byDecision: JSON!
  byRequesterType: JSON!
  hasWithheld: Boolean!
}`;

const COMPETITION_TYPES = `type ProcurementMethodShare {
  method: String!
  count: Int!
  awardFen: Long!
  shareBp: Int!
}

"""How much competition there was among public procurements that were awarded; means times 100."""
type ProcurementCompetition {
  fiscalYear: Int
  count: Int!
  budgetFen: Long!
  awardFen: Long!
  savingsFen: Long!
  savingsRateBp: Int
  biddersMeanX100: Int
  validBiddersMeanX100: Int
  singleBidCount: Int!
  byMethod: [ProcurementMethodShare!]!
}`;

const DIFFERENCE_TYPES = `type ComparedVersion {
  versionNo: Int!
  documentNo: String
  effectiveOn: Date
  inForceUntil: Date
  locale: String!
}

type ArticleText {
  no: Int!
  heading: String
  text: String!
}

type TextPart {
  kind: String!
  text: String!
}

type ComparedArticle {
  kind: String!
  before: ArticleText
  after: ArticleText
  parts: [TextPart!]
}

"""Two public versions of a regulation, article by article."""
type RegulationDifference {
  code: String!
  from: ComparedVersion!
  to: ComparedVersion!
  articles: [ComparedArticle!]!
}`;

export const OWN_QUERIES: readonly OwnQuery[] = [
  {
    name: 'chain',
    action: CHAIN_ACTION,
    types: CHAIN_TYPES,
    field: 'chain(type: String!, key: String!, locale: String): Chain',
    answer(strapi) {
      const answers = chainAnswers(strapi);
      return async ({ type, key, ...rest }) =>
        (await answers.chain(type, key, givenArguments(rest))) ?? null;
    },
  },
  {
    name: 'informationRequestFigures',
    action: FIGURES_ACTION,
    types: FIGURES_TYPES,
    field: 'informationRequestFigures(year: Int): [InformationRequestFigures!]!',
    answer(strapi) {
      const answers = figuresAnswers(strapi);
      return (args) => answers.figures(givenArguments(args), systemClock.now());
    },
  },
  {
    name: 'procurementCompetition',
    action: COMPETITION_ACTION,
    types: COMPETITION_TYPES,
    field: 'procurementCompetition(fiscalYear: Int): ProcurementCompetition!',
    answer(strapi) {
      const answers = competitionAnswers(strapi);
      return (args) => answers.figures(givenArguments(args));
    },
  },
  {
    name: 'regulationDifference',
    action: DIFFERENCE_ACTION,
    types: DIFFERENCE_TYPES,
    field:
      'regulationDifference(code: String!, from: Int, to: Int, locale: String): RegulationDifference',
    answer(strapi) {
      const answers = differenceAnswers(strapi);
      return async (args) => (await answers.difference(givenArguments(args))) ?? null;
    },
  },
];
