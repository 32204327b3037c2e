import { Button, Flex, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { focusField } from './focus-field';
import { textOf, valueAt } from './form-value';
import { readCorrections } from './inputs/correction';
import { useWords } from './use-words';

const REASON = 'correctionReason';

/** For what is public already: says that a change needs a reason, and leads to its field. */
export const CorrectionPanel: PanelComponent = ({ document, activeTab }) => {
  const { say } = useWords();
  const revision = Number(valueAt(document, 'revision'));
  if (activeTab === 'published' || !(revision >= 1)) return null;
  const isChanged = valueAt(document, 'status') === 'modified';
  return {
    title: say('correcting.title'),
    content: <CorrectionHelp revision={revision} isChanged={isChanged} />,
  };
};

interface CorrectionHelpProps {
  readonly revision: number;
  /** The saved draft differs from what is public. */
  readonly isChanged: boolean;
}

function CorrectionHelp({ revision, isChanged }: CorrectionHelpProps) {
  const { say } = useWords();
  const isTyped = useForm('CorrectionHelp', (form) => form.modified);
  const reason = useForm('CorrectionHelp', ({ values }) => textOf(valueAt(values, REASON)).trim());
  const past = useForm(
    'CorrectionHelp',
    ({ values }) => readCorrections(valueAt(values, 'corrections')).length,
  );
  const isNeeded = isChanged || isTyped;
  const isReady = isNeeded && reason !== '';
  const colour = isReady ? 'success600' : 'warning600';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="pi" role="status" textColor={isNeeded ? colour : 'neutral600'}>
        {isReady
          ? say('correcting.ready')
          : say(isNeeded ? 'correcting.needed' : 'correcting.public', { revision })}
      </Typography>
      {isNeeded && reason === '' && (
        <Button
          size="S"
          variant="secondary"
          startIcon={<Pencil />}
          onClick={() => focusField([REASON])}
        >
          {say('correcting.fill')}
        </Button>
      )}
      {past > 0 && (
        <Button size="S" variant="ghost" onClick={() => focusField(['corrections'])}>
          {say('correcting.past', { count: past })}
        </Button>
      )}
    </Flex>
  );
}
