import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { MethodsResponse } from '../../../contracts/report';
import { useSchool } from '../answers/use-school';
import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { FieldGroup } from '../../../../../shared/panel/field-group';
import { Line } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import { draftOfMethod, methodOfDraft, sumOfWeights } from './method-draft';

const WHOLE = 100;

interface MethodDialogProps {
  readonly method: MethodsResponse['methods'][number]['method'];
  readonly nameOf: (indicator: string) => string;
  readonly onClose: () => void;
}

/** The next version of the weights; they have to add up to 100. */
export function MethodDialog({ method, nameOf, onClose }: MethodDialogProps) {
  const { say } = useWords();
  const { panel } = useSchool();
  const { send, ...sending } = useSend();
  const [draft, setDraft] = useState(() => draftOfMethod(method, panel?.today ?? ''));
  const sum = sumOfWeights(draft);
  const save = async () => {
    const saved = await send<MethodsResponse>({
      ...{ method: 'post', address: '/disclosure/evaluation/methods' },
      body: { method: methodOfDraft(draft, method, method.version) },
      done: { key: 'methods.saved' },
    });
    if (saved !== undefined) onClose();
  };
  const weigh = (index: number, changes: { weight?: string; target?: string }) =>
    setDraft({
      ...draft,
      weights: draft.weights.map((one, at) => (at === index ? { ...one, ...changes } : one)),
    });
  return (
    <FormDialog
      title={say('methods.add')}
      confirmLabel={say('save')}
      isReady={sum === WHOLE && draft.validFrom !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void save()}
    >
      <Typography>{say('methods.add.hint')}</Typography>
      <Line
        label={say('methods.validFrom')}
        type="date"
        isRequired
        value={draft.validFrom}
        onChange={(validFrom) => setDraft({ ...draft, validFrom })}
      />
      <Line
        label={say('methods.least')}
        type="number"
        value={draft.leastObligations}
        onChange={(leastObligations) => setDraft({ ...draft, leastObligations })}
      />
      {draft.weights.map(({ key, weight, target }, index) => (
        <FieldGroup key={key} label={nameOf(key)}>
          <Flex gap={4} alignItems="flex-start">
            <Line
              label={say('evaluation.weight')}
              type="number"
              value={weight}
              onChange={(text) => weigh(index, { weight: text })}
            />
            <Line
              label={say('methods.target')}
              hint={say(`methods.unit.${unitOf(key)}`)}
              type="number"
              value={target}
              onChange={(text) => weigh(index, { target: text })}
            />
          </Flex>
        </FieldGroup>
      ))}
      <Typography role="status" textColor={sum === WHOLE ? 'success700' : 'danger700'}>
        {say(sum === WHOLE ? 'methods.sum' : 'methods.sum.wrong', { sum })}
      </Typography>
    </FormDialog>
  );
}

function unitOf(key: string): 'points' | 'mean' | 'share' {
  if (key === 'readability') return 'points';
  return key === 'satisfaction' ? 'mean' : 'share';
}
