import type { Core, UID } from '@strapi/strapi';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import type { SampleRequest, SampleTraining } from './participation-files';
import { publishDocument } from './publish';
import type { Sample } from './sample-files';
import { takeSteps } from './steps';

const GROUP: UID.ContentType = 'api::working-group.working-group';
const TRAINING: UID.ContentType = 'api::training-session.training-session';
const REQUEST: UID.ContentType = 'api::information-request.information-request';

const POSITIONS: Readonly<Record<string, string>> = {
  ...{ 组长: 'head', 副组长: 'deputyHead', 成员: 'member' },
};

export async function seedWorkingGroup(
  strapi: Core.Strapi,
  { governance: { workingGroup: group } }: Sample,
): Promise<number> {
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: GROUP,
    where: {},
    data: {
      ...{ establishedOn: group.establishedOn, meetingsPerTerm: group.meetingsPerTerm },
      members: group.members.map(({ role }, index) => ({
        no: index + 1,
        position: POSITIONS[role],
      })),
      memberWords: group.members.map(({ post, duty }, index) => ({ no: index + 1, post, duty })),
      memberNames: 'planted-restricted-members',
      approvedByRole: '校长办公会',
      ownerDepartment: await department(strapi, 'general-affairs'),
    },
    words: {},
  });
  if (!(await isPublic(strapi, GROUP, documentId))) {
    await publishDocument(
      strapi,
      { uid: GROUP, documentId },
      `${group.establishedOn}T16:00:00+08:00`,
    );
  }
  return isNew ? 1 : 0;
}

export async function seedTrainings(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const training of sample.governance.training) {
    made += (await seedTraining(strapi, training)) ? 1 : 0;
  }
  return made;
}

async function seedTraining(strapi: Core.Strapi, training: SampleTraining): Promise<boolean> {
  const { title, date, hours, attendees, eligible, trainerRole, topics } = training;
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: TRAINING,
    where: { key: training.key },
    data: {
      ...{ title, heldOn: date, hours, attendees, eligible, trainerRole },
      topics: topics.map((text) => ({ text })),
      attendeeNames: 'planted-restricted-trained',
      ownerDepartment: await department(strapi, 'general-affairs'),
    },
    words: {},
  });
  if (!(await isPublic(strapi, TRAINING, documentId))) {
    await publishDocument(strapi, { uid: TRAINING, documentId }, `${date}T17:00:00+08:00`);
  }
  return isNew;
}

export async function seedRequests(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const request of sample.governance.informationRequests) {
    made += (await seedRequest(strapi, request)) ? 1 : 0;
  }
  return made;
}

/** A request from its receipt to its reply; only then does anybody read of it. */
async function seedRequest(strapi: Core.Strapi, request: SampleRequest): Promise<boolean> {
  const { requestNo, receivedOn, subject, requesterType, legalBasis, repliedOn } = request;
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: REQUEST,
    where: { requestNo },
    data: {
      ...{ requestNo, receivedOn, requesterType, mode: 'onRequest' },
      ...{ title: subject, legalBasis: legalBasis ?? null },
      requester: 'planted-restricted-requester',
      subject: `${subject}（planted-restricted-subject）`,
      internalNotes: 'planted-internal-request',
      ownerDepartment: await department(strapi, 'general-affairs'),
    },
    words: {},
  });
  const of = { uid: REQUEST, documentId };
  const { decision, refusalReason = null } = request;
  const at = `${repliedOn}T16:00:00+08:00`;
  await takeSteps(strapi, of, [
    { step: 'accept', to: 'processing', at: `${receivedOn}T16:00:00+08:00` },
    { step: 'reply', to: 'replied', at, answers: { decision, refusalReason } },
    { step: 'close', to: 'closed', at },
  ]);
  if (!(await isPublic(strapi, REQUEST, documentId))) await publishDocument(strapi, of, at);
  return isNew;
}
