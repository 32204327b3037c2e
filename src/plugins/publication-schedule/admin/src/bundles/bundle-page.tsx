import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { Empty } from '../../../../../shared/panel/card';
import { refreshAnswers, useAnswer } from '../../../../../shared/panel/use-answer';
import type { BundleResponse } from '../../../contracts/bundles';
import { useMay } from '../answers/use-school';
import { BundleBadge } from '../parts/badges';
import { SchedulePage } from '../parts/page';
import { ReasonLine } from '../parts/reason-line';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';
import { AddDialog } from './add-dialog';
import { CancelBundleDialog } from './cancel-bundle-dialog';
import { MemberCard } from './member-card';
import { liveOf, membersOf, readiness, type Member } from './members';
import { MoveBundleDialog } from './move-bundle-dialog';

/** A bundle with what would become of each plan now. */
export function BundlePage() {
  const { say } = useWords();
  const { id = '' } = useParams<{ id: string }>();
  const path = `${API}/bundles/${encodeURIComponent(id)}`;
  const state = useAnswer<BundleResponse>(path);
  const title = state.kind === 'shown' ? state.answer.bundle.title : say('bundles.title');
  return (
    <SchedulePage title={title} subtitle={say('bundle.subtitle')} state={state}>
      {(shown) => (
        <Bundle
          shown={shown}
          isChecking={state.kind === 'shown' && state.isRefreshing}
          onCheck={() => refreshAnswers(path)}
        />
      )}
    </SchedulePage>
  );
}

interface BundleProps {
  readonly shown: BundleResponse;
  readonly isChecking: boolean;
  readonly onCheck: () => void;
}

function Bundle({ shown, isChecking, onCheck }: BundleProps) {
  const { say } = useWords();
  const members = membersOf(shown.plans, shown.preview);
  const { live } = readiness(members);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Head shown={shown} />
      {live > 0 && <Check {...{ shown, members, isChecking, onCheck }} />}
      {live > 0 && <Actions shown={shown} />}
      {members.length === 0 ? (
        <Empty>{say('bundle.empty')}</Empty>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {members.map((member) => (
            <MemberCard key={member.plan.id} member={member} />
          ))}
        </Flex>
      )}
    </Flex>
  );
}

function Head({ shown: { bundle } }: Pick<BundleProps, 'shown'>) {
  const { say, instant } = useWords();
  const { state, mode, plannedAt, madeBy, madeAt } = bundle;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex gap={2} wrap="wrap" alignItems="center">
        <BundleBadge state={state} />
        <Typography fontWeight="bold">{say(`bundle.mode.${mode}`)}</Typography>
      </Flex>
      {plannedAt !== null && (
        <Typography>{say('plan.planned', { time: instant(plannedAt) })}</Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {say('bundle.by', { name: madeBy?.name ?? say('system'), at: instant(madeAt) })}
      </Typography>
    </Flex>
  );
}

interface CheckProps extends BundleProps {
  readonly members: readonly Member[];
}

/** The pre-flight: whether the bundle could go out now, asked as the run will ask. */
function Check({ shown, members, isChecking, onCheck }: CheckProps) {
  const { say } = useWords();
  const { ready, live } = readiness(members);
  const isAtomic = shown.bundle.mode === 'atomic';
  const key = ready === live ? 'check.all' : isAtomic ? 'check.blocked' : 'check.some';
  return (
    <Flex justifyContent="space-between" gap={3} wrap="wrap" alignItems="center" role="status">
      <ReasonLine severity={ready === live ? 'good' : isAtomic ? 'error' : 'warning'}>
        {say(key, { ready, live })}
      </ReasonLine>
      <Button variant="tertiary" loading={isChecking} onClick={onCheck}>
        {say('check.again')}
      </Button>
    </Flex>
  );
}

function Actions({ shown }: Pick<BundleProps, 'shown'>) {
  const { say } = useWords();
  const [dialog, setDialog] = useState<'add' | 'move' | 'cancel' | null>(null);
  const mayMake = useMay('makePlans');
  const close = () => setDialog(null);
  const { bundle, plans } = shown;
  const live = liveOf(plans);
  // Who does not see all of its plans cannot change it as a whole.
  if (!mayMake) return null;
  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="secondary" onClick={() => setDialog('add')}>
        {say('bundle.add')}
      </Button>
      <Button variant="tertiary" onClick={() => setDialog('move')}>
        {say('bundle.move')}
      </Button>
      <Button variant="danger-light" onClick={() => setDialog('cancel')}>
        {say('bundle.cancel')}
      </Button>
      {dialog === 'add' && <AddDialog bundleId={bundle.id} onClose={close} />}
      {dialog === 'move' && (
        <MoveBundleDialog
          {...{ bundleId: bundle.id, plans: live, local: localOf(shown), onClose: close }}
        />
      )}
      {dialog === 'cancel' && (
        <CancelBundleDialog {...{ bundleId: bundle.id, plans: live, onClose: close }} />
      )}
    </Flex>
  );
}

/** What the clocks show when it goes out; nothing is known of it without a live plan. */
function localOf({ plans }: BundleResponse) {
  const [first] = liveOf(plans);
  return plans.find(({ id }) => id === first?.id)?.time ?? null;
}
