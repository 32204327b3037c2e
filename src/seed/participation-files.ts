import { z } from 'zod';

/** Shapes of the participation and governance files of the sample, as far as the seed reads them. */
const count = z.number().int();

const meetingSchema = z.object({
  key: z.string(),
  kind: z.string(),
  title: z.string(),
  startAt: z.string(),
  endAt: z.string(),
  place: z.string(),
  announcedAt: z.string().nullable(),
  participants: z.object({
    ...{ teacher: count.optional(), student: count.optional() },
    ...{ parent: count.optional(), staff: count.optional() },
  }),
  minutesPublishedAt: z.string().optional(),
  topics: z.array(z.string()).optional(),
  visibility: z.string().optional(),
  qa: z.array(
    z.object({
      question: z.string(),
      askerRole: z.string(),
      answer: z.string(),
      relatedFinance: z.string().nullable(),
      state: z.string(),
      answeredOn: z.string().optional(),
    }),
  ),
  actions: z.array(z.string()),
});

const actionSchema = z.object({
  key: z.string(),
  title: z.string(),
  sourceType: z.string(),
  source: z.string(),
  ownerDepartment: z.string(),
  dueOn: z.string(),
  state: z.string(),
  doneOn: z.string().nullable(),
  outcome: z.string().nullable(),
  publicCredit: z.string().optional(),
  localizations: z.object({ en: z.object({ title: z.string(), outcome: z.string() }) }).optional(),
});

export const meetingsFile = z.object({
  meetings: z.array(meetingSchema),
  improvementActions: z.array(actionSchema),
});

const trainingSchema = z.object({
  key: z.string(),
  title: z.string(),
  date: z.string(),
  hours: count,
  attendees: count,
  eligible: count,
  trainerRole: z.string(),
  topics: z.array(z.string()),
});

const requestSchema = z.object({
  key: z.string(),
  requestNo: z.string(),
  receivedOn: z.string(),
  subject: z.string(),
  requesterType: z.string(),
  decision: z.string(),
  refusalReason: z.string().optional(),
  legalBasis: z.string().optional(),
  dueOn: z.string(),
  repliedOn: z.string(),
});

export const governanceFile = z.object({
  workingGroup: z.object({
    establishedOn: z.string(),
    meetingsPerTerm: count,
    members: z.array(z.object({ role: z.string(), post: z.string(), duty: z.string() })),
  }),
  training: z.array(trainingSchema),
  informationRequests: z.array(requestSchema),
});

export type SampleMeeting = z.infer<typeof meetingSchema>;
export type SampleAction = z.infer<typeof actionSchema>;
export type SampleGovernance = z.infer<typeof governanceFile>;
export type SampleTraining = z.infer<typeof trainingSchema>;
export type SampleRequest = z.infer<typeof requestSchema>;
