import { Divider, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Fragment } from 'react';
import { useCodes } from '../inputs/code-list';
import { useFormLocale } from '../use-form-locale';
import { useWords } from '../use-words';
import { CopyBox } from './copy-box';
import { TEXT_TYPES } from './form-texts';

/** The side panel with the text message and the script, ready to be copied. */
export const TextsPanel: PanelComponent = ({ model, activeTab }) => {
  const { say } = useWords();
  if (!TEXT_TYPES.has(model) || activeTab === 'published') return null;
  return { title: say('texts.title'), content: <Texts uid={model} /> };
};

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** What the form says now, in the language of the form. */
function Texts({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const locale = useFormLocale();
  const places = useCodes('place', locale);
  const values = useForm('Texts', (form) => form.values as unknown);
  const placeNames = places.state === 'ready' ? places.names : NO_NAMES;
  const texts = TEXT_TYPES.get(uid)?.texts({ values, locale, placeNames }) ?? [];
  if (texts.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('texts.none')}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {texts.map((copy, index) => (
        <Fragment key={copy.kind}>
          {index > 0 && <Divider />}
          <CopyBox copy={copy} />
        </Fragment>
      ))}
      <Typography variant="pi" textColor="neutral600">
        {say('texts.saved')}
      </Typography>
    </Flex>
  );
}
