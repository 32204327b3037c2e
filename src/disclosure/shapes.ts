/** What the disclosure plugin asks for and hands over, as far as this app tells or reads it. */

export interface PublicationFact {
  readonly itemNo: string;
  readonly periodKey: string;
  /** An instant. */
  readonly publicSince: string;
  readonly contentKey: string;
}

export interface ItemEvent {
  readonly itemNo: string;
  readonly periodKey: string;
  readonly days: Readonly<Record<string, string | null>>;
}

export interface PublicLink {
  readonly itemNo: string;
  readonly contentKey: string;
  readonly title: string;
  readonly path: string | null;
}

export interface Window {
  readonly from: string;
  readonly to: string;
}

/** A line of the catalogue, as far as it matters here. */
export interface CatalogueLine {
  readonly itemNo: string;
  readonly ownerDepartment: string;
  readonly channels: readonly string[];
  readonly requiredFields: readonly string[];
}

export interface ReportedPublication {
  readonly itemNo: string;
  readonly department: string;
  readonly publicSince: string;
  readonly publicOn: string;
  readonly required: readonly {
    readonly field: string;
    readonly weight: number;
    readonly filled: boolean;
  }[];
  readonly promisedChannels: readonly string[];
  readonly postings: readonly { readonly channel: string; readonly postedAt: string }[];
  /** What is read of it, to be measured. */
  readonly texts: { readonly summary: string | null; readonly body: readonly string[] };
  readonly corrections: readonly { readonly foundByOutsider: boolean }[];
}

export interface ReportedTicket {
  readonly department: string;
  readonly receivedAt: string;
  readonly acceptedAt: string | null;
  readonly replyDueOn: string;
  readonly firstRepliedAt: string | null;
  readonly outcome: string | null;
  readonly reopened: boolean;
  readonly satisfaction: number | null;
}

export interface ReportedFinding {
  readonly department: string;
  readonly inspectedOn: string;
  readonly rectifyDueOn: string;
  readonly rectifiedOn: string | null;
  readonly verifiedOn: string | null;
  readonly article: string | null;
}

/** Something with a last day that is not done, and what it is called. */
export interface NamedMatter {
  readonly key: string;
  readonly name: string;
  readonly department: string;
  readonly dueOn: string;
}

/** What is owed for a period, as the plugin hands it over. */
export interface OwedDraft {
  readonly itemNo: string;
  readonly periodKey: string;
  readonly department: string;
  readonly dueOn: string;
}
