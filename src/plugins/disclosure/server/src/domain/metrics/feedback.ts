import { addWorkdays, type Day, type WorkdayCalendar } from '../../../../../../shared/workdays';
import { hoursBetween, known, meanX100, median, shareBp } from './share';

/** A ticket as the report sees it; times are instants. */
export interface ReportedTicket {
  readonly department: string;
  readonly receivedAt: string;
  readonly acceptedAt: string | null;
  /** The last day for the first reply. */
  readonly replyDueOn: Day;
  readonly firstRepliedAt: string | null;
  /** As the ticket says it; null while it is open. */
  readonly outcome: string | null;
  readonly reopened: boolean;
  /** 1 to 5; null when nobody rated. */
  readonly satisfaction: number | null;
}

export interface FeedbackTimes {
  readonly tickets: number;
  readonly acceptOnTimeBp: number | null;
  readonly replyOnTimeBp: number | null;
  readonly medianReplyHours: number | null;
  /** Adopted wholly or in part, of those that were decided. */
  readonly adoptedBp: number | null;
  readonly reopenBp: number | null;
  readonly satisfactionMeanX100: number | null;
  /** Without a reply after their day. */
  readonly replyOverdue: number;
}

export interface FeedbackScene {
  readonly calendar: WorkdayCalendar;
  readonly today: Day;
  readonly dayAt: (instant: string) => Day;
  /** Workdays within which a ticket is accepted. */
  readonly acceptWorkdays: number;
}

const ADOPTED = ['adopted', 'partiallyAdopted'];

/**
 * How quickly the public was answered. A ticket whose time has not run out yet counts neither for nor
 * against; one whose time is over counts against, answered or not.
 */
export function feedbackOf(
  tickets: readonly ReportedTicket[],
  { calendar, today, dayAt, acceptWorkdays }: FeedbackScene,
): FeedbackTimes {
  const inTime = (doneAt: string | null, dueOn: Day): boolean | null => {
    if (doneAt !== null) return dayAt(doneAt) <= dueOn;
    return today > dueOn ? false : null;
  };
  const accepted = known(
    tickets.map(({ receivedAt, acceptedAt }) =>
      inTime(acceptedAt, addWorkdays(calendar, dayAt(receivedAt), acceptWorkdays)),
    ),
  );
  const replied = known(
    tickets.map(({ firstRepliedAt, replyDueOn }) => inTime(firstRepliedAt, replyDueOn)),
  );
  const outcomes = known(tickets.map(({ outcome }) => outcome));
  const hours = tickets.flatMap(({ receivedAt, firstRepliedAt }) =>
    firstRepliedAt === null ? [] : [hoursBetween(receivedAt, firstRepliedAt)],
  );
  return {
    tickets: tickets.length,
    acceptOnTimeBp: trueBp(accepted),
    replyOnTimeBp: trueBp(replied),
    medianReplyHours: median(hours),
    adoptedBp: trueBp(outcomes.map((outcome) => ADOPTED.includes(outcome))),
    reopenBp: trueBp(tickets.map(({ reopened }) => reopened)),
    satisfactionMeanX100: meanX100(known(tickets.map(({ satisfaction }) => satisfaction))),
    replyOverdue: tickets.filter(
      ({ firstRepliedAt, replyDueOn }) => firstRepliedAt === null && today > replyDueOn,
    ).length,
  };
}

function trueBp(answers: readonly boolean[]): number | null {
  return shareBp(answers.filter(Boolean).length, answers.length);
}
