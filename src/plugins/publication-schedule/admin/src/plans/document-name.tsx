import { Typography } from '@strapi/design-system';

import { documentLink } from '../../../../../shared/panel/document-link';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { PageLink } from '../../../../../shared/panel/page-link';
import type { ShownPlan } from '../../../contracts/plans';
import { useWords } from '../words/use-words';

type Named = Pick<ShownPlan, 'uid' | 'documentId' | 'locale' | 'title' | 'typeName'>;

/** What a plan is about, with the way to its form. */
export function DocumentName({ plan }: { readonly plan: Named }) {
  const { nameOf } = useWords();
  const { title, documentId, typeName, locale } = plan;
  const facts = [nameOf(typeName), ...(locale === null ? [] : [languageName(locale)])];
  return (
    <>
      <Typography fontWeight="bold" dir="auto">
        <PageLink to={documentLink(plan)}>{title === '' ? documentId : title}</PageLink>
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {facts.join(' · ')}
      </Typography>
    </>
  );
}
