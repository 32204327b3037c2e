import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { getFetchClient, useNotification, useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';

import { typeOfList } from '../../../../../shared/panel/list-type';
import type { PlansResponse } from '../../../contracts/plans';
import { useIsSchedulable } from '../answers/use-school';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';
import { isNarrowed, PLAN_FILTERS, plansQuery, withDocuments } from './plan-filter';

const ALL = 'all';
/** The list was narrowed down before this was drawn: nobody knows any more to what. */
const KEPT = 'kept';
type Choice = (typeof PLAN_FILTERS)[number] | typeof ALL;

interface ListQuery {
  readonly filters?: { readonly $and?: readonly object[] };
  readonly page?: number;
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** Above a list: narrows it down to documents with plans of a kind. */
export function FilterByPlan() {
  const uid = typeOfList(useLocation().pathname) ?? '';
  return useIsSchedulable(uid) ? <Select uid={uid} /> : null;
}

function Select({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const [{ query }, setQuery] = useQueryParams<ListQuery>();
  const [chosen, setChosen] = useState<Choice>(ALL);
  const narrowTo = (documentIds: readonly string[] | null) =>
    setQuery({ filters: withDocuments(query?.filters, documentIds), page: 1 });
  const choose = async (name: string) => {
    const choice = PLAN_FILTERS.find((one) => one === name) ?? ALL;
    if (choice === ALL) {
      setChosen(ALL);
      narrowTo(null);
      return;
    }
    try {
      const locale = query?.plugins?.i18n?.locale ?? '';
      const asked = plansQuery(choice, uid, locale, Date.now());
      const { data } = await getFetchClient().get<PlansResponse>(`${API}/plans?${asked}`);
      setChosen(choice);
      narrowTo([...new Set(data.plans.map(({ documentId }) => documentId))]);
      if (data.total > data.plans.length) {
        const message = say('filter.cut', { count: data.plans.length });
        toggleNotification({ type: 'warning', message });
      }
    } catch {
      toggleNotification({ type: 'danger', message: say('problem.unknown') });
    }
  };
  const isOn = isNarrowed(query?.filters);
  const value = isOn ? (chosen === ALL ? KEPT : chosen) : ALL;
  return (
    <SingleSelect
      size="S"
      aria-label={say('filter')}
      value={value}
      onChange={(name: string | number) => void choose(String(name))}
    >
      <SingleSelectOption value={ALL}>{say('filter.all')}</SingleSelectOption>
      {PLAN_FILTERS.map((one) => (
        <SingleSelectOption key={one} value={one}>
          {say(`filter.${one}`)}
        </SingleSelectOption>
      ))}
      {value === KEPT && <SingleSelectOption value={KEPT}>{say('filter.kept')}</SingleSelectOption>}
    </SingleSelect>
  );
}
