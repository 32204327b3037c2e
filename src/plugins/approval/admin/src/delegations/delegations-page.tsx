import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';

import type { DelegationsResponse, ShownDelegation } from '../../../contracts/cases';
import { useMay } from '../answers/use-school';
import { useSend } from '../answers/use-send';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Badge } from '../../../../../shared/panel/badge';
import { Card, CardRow, Empty } from '../../../../../shared/panel/card';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { ApprovalPage } from '../parts/page';
import { useWords } from '../words/use-words';
import { DelegationForm } from './delegation-form';

/** Who decides for whom while somebody is away. */
export function DelegationsPage() {
  const { say } = useWords();
  const state = useAnswer<DelegationsResponse>('/approval/delegations');
  const mayDecide = useMay('decide');
  const [isAdding, setAdding] = useState(false);
  const [revoking, setRevoking] = useState<ShownDelegation | null>(null);
  return (
    <ApprovalPage
      title={say('tab.delegations')}
      subtitle={say('delegations.subtitle')}
      action={
        mayDecide && (
          <Button startIcon={<Plus />} onClick={() => setAdding(true)}>
            {say('delegations.add')}
          </Button>
        )
      }
      state={state}
    >
      {(answer) => (
        <>
          {answer.delegations.length === 0 ? (
            <Empty>{say('delegations.empty')}</Empty>
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {answer.delegations.map((delegation) => (
                <Delegation
                  key={delegation.id}
                  {...{ delegation, types: answer.contentTypes, today: answer.today }}
                  onRevoke={() => setRevoking(delegation)}
                />
              ))}
            </Flex>
          )}
          {isAdding && <DelegationForm choices={answer} onClose={() => setAdding(false)} />}
          {revoking !== null && (
            <RevokeDialog delegation={revoking} onClose={() => setRevoking(null)} />
          )}
        </>
      )}
    </ApprovalPage>
  );
}

const LOOKS = {
  inForce: { backgroundColor: 'success100', textColor: 'success700' },
  toCome: { backgroundColor: 'primary100', textColor: 'primary700' },
  over: { backgroundColor: 'neutral150', textColor: 'neutral800' },
  revoked: { backgroundColor: 'neutral150', textColor: 'neutral800' },
} as const;

function standing(delegation: ShownDelegation, today: string): keyof typeof LOOKS {
  if (delegation.isInForce) return 'inForce';
  if (delegation.revokedOn !== null) return 'revoked';
  return delegation.startsOn > today ? 'toCome' : 'over';
}

interface DelegationProps {
  readonly delegation: ShownDelegation;
  readonly types: DelegationsResponse['contentTypes'];
  readonly today: string;
  readonly onRevoke: () => void;
}

function Delegation({ delegation, types, today, onRevoke }: DelegationProps) {
  const { say, day, list, nameOf } = useWords();
  const { from, to, startsOn, endsOn, contentTypes, mayRevoke } = delegation;
  const state = standing(delegation, today);
  const names = contentTypes?.map((uid) =>
    nameOf(types.find((type) => type.uid === uid)?.name ?? uid),
  );
  const isOpen = mayRevoke && state !== 'over' && state !== 'revoked';
  const revoke = (
    <Button variant="danger-light" onClick={onRevoke}>
      {say('delegation.revoke')}
    </Button>
  );
  return (
    <Card>
      <CardRow action={isOpen && revoke}>
        <Badge look={LOOKS[state]}>{say(`delegation.${state}`)}</Badge>
        <Typography fontWeight="bold">
          {say('delegation.who', { from: from.name, to: to.name })}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {say('delegation.when', { from: day(startsOn), to: day(endsOn) })}
          {' · '}
          {names === undefined ? say('delegation.allTypes') : list(names)}
        </Typography>
      </CardRow>
    </Card>
  );
}

interface RevokeDialogProps {
  readonly delegation: ShownDelegation;
  readonly onClose: () => void;
}

function RevokeDialog({ delegation, onClose }: RevokeDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const revoke = async () => {
    const answer = await send({
      method: 'post',
      address: `/approval/delegations/${delegation.id}/revoke`,
      body: {},
      done: { key: 'delegation.revoked.done' },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('delegation.revoke')}
      confirmLabel={say('delegation.revoke')}
      isDangerous
      isReady
      {...{ ...sending, onClose }}
      onConfirm={() => void revoke()}
    >
      <Typography>
        {say('delegation.revokeHint', { from: delegation.from.name, to: delegation.to.name })}
      </Typography>
    </FormDialog>
  );
}
