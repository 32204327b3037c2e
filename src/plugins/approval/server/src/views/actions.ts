import type { DocumentResponse } from '../../../contracts/document';
import { PERMISSIONS } from '../../../permissions';
import { currentStep, owesReview } from '../domain/case/case';
import type { PresentFacts } from '../domain/case/commands';
import { approveAfterwards } from '../domain/case/override';
import { hasLapsed } from '../domain/case/standing';
import { waitingFor } from '../domain/case/waiting';
import type { Scene } from '../domain/people/authority';
import type { Policy } from '../domain/policy/policy';
import { isEditable } from '../use-cases/access';
import { holds, type Actor } from '../use-cases/actor';
import { liveCase, type DocumentAtHand } from '../use-cases/document-at-hand';
import type { Findings } from '../use-cases/findings';

/** What decides which buttons somebody sees; the server asks again when one is pressed. */
export interface ActionScene {
  readonly hand: DocumentAtHand;
  readonly reader: Actor;
  readonly scene: Scene;
  readonly present: PresentFacts;
  readonly findings: Findings;
  readonly authors: readonly number[];
  readonly policy: Policy | null;
}

type Action = DocumentResponse['actions'][number];

/** What the reader may do now. */
export function actionsOf(about: ActionScene): readonly Action[] {
  const possible: Readonly<Record<Action, boolean>> = {
    submit: maySubmit(about),
    decide: mayDecide(about),
    withdraw: submittedByReader(about),
    cancel: liveCase(about.hand) !== null && may(about, 'manageCases'),
    reassign: isAtPeople(about) && may(about, 'manageCases'),
    override: mayOverride(about),
    approveAfterwards: mayRepay(about),
    justify: mayJustify(about),
  };
  return (Object.keys(possible) as Action[]).filter((action) => possible[action]);
}

function may({ scene, reader }: ActionScene, permission: keyof typeof PERMISSIONS): boolean {
  return holds(scene.people, reader.id, PERMISSIONS[permission]);
}

function stateOf({ hand }: ActionScene) {
  return liveCase(hand)?.approvalCase.state.kind ?? null;
}

function mayEdit({ hand }: ActionScene): boolean {
  return hand.policies.length > 0 && isEditable(hand.strapi, hand.document, hand.content);
}

function maySubmit(about: ActionScene): boolean {
  const { hand, present, scene } = about;
  const live = liveCase(hand);
  const state = stateOf(about);
  const isOpen =
    live === null ||
    state === 'changesRequested' ||
    state === 'invalidated' ||
    hasLapsed(live.approvalCase, present, scene);
  return isOpen && about.policy !== null && may(about, 'submit') && mayEdit(about);
}

function mayDecide(about: ActionScene): boolean {
  const live = liveCase(about.hand);
  const { reader, present, scene } = about;
  const waits =
    live !== null && waitingFor(live.approvalCase, reader.id, present, scene).length > 0;
  return waits && may(about, 'decide');
}

function submittedByReader({ hand, reader }: ActionScene): boolean {
  const submission = liveCase(hand)?.approvalCase.submissions.at(-1);
  return submission?.byId === reader.id;
}

function isAtPeople({ hand }: ActionScene): boolean {
  const live = liveCase(hand);
  return live !== null && currentStep(live.approvalCase)?.kind === 'approval';
}

function mayOverride(about: ActionScene): boolean {
  return stateOf(about) !== 'overridden' && may(about, 'override') && mayEdit(about);
}

function mayRepay({ hand, reader, scene }: ActionScene): boolean {
  const approvalCase = hand.latest?.approvalCase;
  if (approvalCase === undefined || !owesReview(approvalCase)) return false;
  const otherwise = { kind: 'permission', action: PERMISSIONS.approveAfterwards } as const;
  const command = { kind: 'approveAfterwards', actorId: reader.id, forId: null } as const;
  const asked = { ...command, comment: null, otherwise };
  return approveAfterwards(approvalCase, asked, scene).kind === 'moved';
}

function mayJustify(about: ActionScene): boolean {
  const { findings, authors, reader } = about;
  return findings.open.length > 0 && !authors.includes(reader.id) && may(about, 'decide');
}
