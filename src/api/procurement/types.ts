import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { WorkdayCalendar } from '../../shared/workdays';

interface Line {
  readonly id?: number | string;
  readonly no: number | null;
}

export const PROCUREMENT_STATES = [
  ...(['planned', 'tendering', 'evaluated', 'awarded', 'contracted'] as const),
  ...(['accepted', 'closed', 'failed', 'cancelled', 'terminated'] as const),
] as const;
export type ProcurementState = (typeof PROCUREMENT_STATES)[number];

export type ProcurementCategory = 'goods' | 'works' | 'services';
export type ProcurementMethod =
  | ('openTender' | 'invitedTender' | 'competitiveNegotiation' | 'competitiveConsultation')
  | ('singleSource' | 'inquiry' | 'frameworkAgreement' | 'electronicMall' | 'selfOrganised');
export type BidState = 'invited' | 'pending' | 'valid' | 'disqualified' | 'withdrawn';
export type SupplierScale = 'large' | 'sme' | 'micro';

export interface ProcurementItem {
  readonly id?: number | string;
  readonly itemNo: number | null;
  readonly catalogueCode: string | null;
  /** A decimal number as text, at most three decimals: "12.5". */
  readonly quantity: string | null;
  readonly unitCode: string | null;
  readonly unitPriceFen: number | null;
  readonly amountFen: number | null;
}

/** Days as `YYYY-MM-DD`, deadlines as instants. */
export interface Timeline {
  readonly id?: number | string;
  readonly planPublishedOn: string | null;
  readonly intentionPublishedOn: string | null;
  readonly noticePublishedOn: string | null;
  readonly noticeUntilOn: string | null;
  readonly bidDeadlineAt: string | null;
  readonly openedAt: string | null;
  readonly evaluatedOn: string | null;
  readonly resultPublishedOn: string | null;
  readonly awardNotifiedOn: string | null;
  readonly contractSignedOn: string | null;
  readonly contractPublishedOn: string | null;
  readonly deliveredOn: string | null;
  readonly acceptedOn: string | null;
  readonly acceptancePublishedOn: string | null;
}

export interface Criterion extends Line {
  readonly weight: number | null;
}

/** A bid as the office knows it; never public. */
export interface Bid extends Line {
  readonly supplierCode: string | null;
  readonly priceFen: number | null;
  readonly scoreX100: number | null;
  readonly state: BidState | null;
  readonly warrantyYears: number | null;
  readonly onsiteHours: number | null;
}

/** A bid as readers see it: under a label, or by name. */
export interface PublicBid extends Omit<Bid, 'supplierCode'> {
  readonly bidder: string | null;
  /** By how much the price is above the lowest valid one, in basis points. */
  readonly aboveLowestBp: number | null;
  readonly isSelected: boolean | null;
}

export interface Evaluation {
  readonly panelSize: number | null;
  readonly externalExperts: number | null;
  readonly schoolRepresentatives: number | null;
  readonly conflictDeclarations: number | null;
  readonly recusals: number | null;
}

export interface Award {
  readonly id?: number | string;
  readonly supplierCode: string | null;
  readonly amountFen: number | null;
  readonly awardedOn: string | null;
  readonly supplierName: string | null;
  readonly supplierCreditCode: string | null;
  readonly supplierAddress: string | null;
  readonly supplierScale: SupplierScale | null;
}

export interface Contract {
  readonly id?: number | string;
  readonly contractNo: string | null;
  readonly supplierCode: string | null;
  readonly supplierName: string | null;
  readonly signedOn: string | null;
  readonly amountFen: number | null;
  readonly startOn: string | null;
  readonly endOn: string | null;
}

export interface ContractChange extends Line {
  readonly contractNo: string | null;
  readonly changedOn: string | null;
  readonly deltaFen: number | null;
}

export interface Acceptance {
  readonly acceptedOn: string | null;
  readonly result: 'passed' | 'passedAfterRework' | 'failed' | null;
}

export interface AcceptanceMember extends Line {
  readonly role: string | null;
}

export interface Payment extends Line {
  readonly paidOn: string | null;
  readonly amountFen: number | null;
  readonly kind: 'advance' | 'progress' | 'acceptance' | 'monthly' | 'retention' | null;
  /** Not paid yet. */
  readonly planned: boolean | null;
}

export interface Challenge extends Line {
  readonly receivedOn: string | null;
  readonly repliedOn: string | null;
  readonly supplierCode: string | null;
}

export interface Attempt extends Line {
  readonly endedOn: string | null;
  readonly result: 'unsuccessful' | 'cancelled' | null;
}

export interface ProcurementTotals {
  readonly itemsFen: number;
  /** Contracts with their changes. */
  readonly contractFen: number;
  readonly paidFen: number;
  readonly plannedFen: number;
  readonly savingsFen: number | null;
  readonly savingsRateBp: number | null;
  readonly bidders: number;
  readonly validBidders: number;
}

/** Facts of a procurement; null where it has not come so far. */
export interface ProcurementShared extends PublicationShared {
  readonly code: string | null;
  readonly category: ProcurementCategory | null;
  readonly method: ProcurementMethod | null;
  readonly fiscalYear: number | null;
  readonly economicCode: string | null;
  readonly budgetFen: number | null;
  readonly fundingSource: string | null;
  readonly budgetAdjustmentNo: number | null;
  readonly methodApprovalDocNo: string | null;
  readonly purchaserRole: string | null;
  readonly agentName: string | null;
  readonly items: readonly ProcurementItem[];
  readonly criteria: readonly Criterion[];
  readonly timeline: Timeline | null;
  readonly previousAttempts: readonly Attempt[];
  readonly bids: readonly Bid[];
  readonly bidDisclosure: 'labels' | 'names' | 'none' | null;
  readonly publicBids: readonly PublicBid[];
  readonly evaluation: Evaluation | null;
  readonly award: Award | null;
  readonly contracts: readonly Contract[];
  readonly contractChanges: readonly ContractChange[];
  readonly acceptance: Acceptance | null;
  readonly acceptanceMembers: readonly AcceptanceMember[];
  readonly payments: readonly Payment[];
  readonly challenges: readonly Challenge[];
  readonly casePublishedOn: string | null;
  readonly totals: ProcurementTotals | null;
  readonly state: ProcurementState | null;
  readonly stateSince: string | null;
  readonly attempt: number | null;
}

export interface NumberedText {
  readonly id?: number | string;
  readonly no: number | null;
  readonly text: string | null;
}

export interface ItemWords {
  readonly id?: number | string;
  readonly itemNo: number | null;
  readonly name: string | null;
  readonly unit: string | null;
  readonly spec: string | null;
}

export interface AcceptanceCheck {
  readonly id?: number | string;
  readonly no: number | null;
  readonly requirement: string | null;
  readonly result: string | null;
}

/** Words of a procurement in one locale. */
export interface ProcurementWords extends PublicationWords {
  readonly methodReason: string | null;
  readonly need: string | null;
  readonly itemWords: readonly ItemWords[];
  readonly criterionNames: readonly NumberedText[];
  readonly attemptReasons: readonly NumberedText[];
  readonly bidNotes: readonly NumberedText[];
  readonly evaluationReason: string | null;
  readonly contractChangeReasons: readonly NumberedText[];
  readonly acceptanceChecks: readonly AcceptanceCheck[];
  readonly acceptanceNotes: string | null;
  readonly challengeSummaries: readonly NumberedText[];
  readonly caseSummary: string | null;
  readonly caseBody: string | null;
}

/** A supplier as its register has it. */
export interface KnownSupplier {
  readonly name: string;
  readonly creditCode: string;
  readonly address: string | null;
  readonly scale: SupplierScale | null;
}

export type ThresholdKind =
  | ('selfPurchase' | 'schoolGroup' | 'dispersedPurchase' | 'openTender')
  | ('mandatoryTenderWorks' | 'largeEquipment' | 'assetRecognition');

/** An amount in force from its first to its last day; without a last day it has no end. */
export interface Threshold {
  readonly kind: ThresholdKind;
  readonly category: ProcurementCategory | 'any';
  readonly amountFen: number;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What the rules of a procurement have to know besides the procurement. */
export interface ProcurementContext {
  /** The day it is. */
  readonly today: string;
  readonly suppliers: ReadonlyMap<string, KnownSupplier>;
  readonly thresholds: readonly Threshold[];
  readonly calendar: WorkdayCalendar;
  readonly economicCodes: ReadonlySet<string>;
  /** Project numbers of other procurements. */
  readonly takenCodes: ReadonlySet<string>;
  readonly takenKeys: readonly string[];
  readonly takenSlugs?: Iterable<string>;
}
