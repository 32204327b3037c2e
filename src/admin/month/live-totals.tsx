import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { formatYuan } from '../../content/yuan';
import { useWords, type WordKey } from '../use-words';
import { BUDGET, emptyAmounts, listsOf, liveTotals } from './month-lists';

/** What the lines add up to while somebody types them. */
export function LiveTotals({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const values = useForm('LiveTotals', (form) => form.values);
  const totals = useMemo(() => liveTotals(values, listsOf(uid)), [uid, values]);
  const isDisabled = useForm('LiveTotals', (form) => form.disabled);
  const onChange = useForm('LiveTotals', (form) => form.onChange);
  const fillZero = () => {
    for (const path of emptyAmounts(values, listsOf(uid))) onChange(path, '0');
  };
  const isBudget = uid === BUDGET;
  const figures: readonly (readonly [WordKey, number | null])[] = [
    ['month.opening', totals.openingFen],
    [isBudget ? 'month.budgetIncome' : 'month.income', totals.incomeFen],
    [isBudget ? 'month.budgetExpenditure' : 'month.expenditure', totals.expenditureFen],
    ['month.closing', totals.closingFen],
  ];
  return (
    <Box>
      <Typography variant="pi" fontWeight="semiBold">
        {say('month.totals')}
      </Typography>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
        {figures.map(([key, fen]) => (
          <Flex key={key} justifyContent="space-between" gap={2}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {say(key)}
            </Typography>
            <Typography
              tag="dd"
              fontWeight={key === 'month.closing' ? 'bold' : 'regular'}
              textColor={fen !== null && fen < 0 ? 'danger600' : 'neutral800'}
              style={{ fontVariantNumeric: 'tabular-nums' }}
            >
              {fen === null ? say('month.tooLarge') : formatYuan(fen)}
            </Typography>
          </Flex>
        ))}
      </Flex>
      <Flex direction="column" alignItems="flex-start" paddingTop={1}>
        {totals.missing > 0 && (
          <>
            <Typography variant="pi" textColor="warning600">
              {say('month.missing', { count: totals.missing })}
            </Typography>
            {!isDisabled && (
              <Button size="S" variant="ghost" onClick={fillZero}>
                {say('month.fillZero')}
              </Button>
            )}
          </>
        )}
        {totals.wrong > 0 && (
          <Typography variant="pi" textColor="danger600">
            {say('month.wrong', { count: totals.wrong })}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
