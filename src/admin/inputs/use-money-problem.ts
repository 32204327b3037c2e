import { useState } from 'react';
import { sentence } from '../../content/messages';
import { useWords } from '../use-words';
import { NEGATIVE, readForm } from './money-text';

interface MoneyProblem {
  /** What is wrong with the amount; nothing while somebody still types it. */
  readonly problem: string | undefined;
  readonly setEditing: (isEditing: boolean) => void;
}

/**
 * Says in the panel's language why a text is no amount.
 *
 * @param formError what Strapi's form says of the field; of a text that is no amount it shows a
 *   pattern, in place of which the reason is given
 */
export function useMoneyProblem(
  value: unknown,
  isSigned: boolean,
  formError: string | undefined,
): MoneyProblem {
  const { say, locale } = useWords();
  const [isEditing, setEditing] = useState(false);
  const money = readForm(value, isSigned);
  if (money.kind !== 'wrong') return { problem: formError, setEditing };
  if (isEditing && formError === undefined) return { problem: undefined, setEditing };
  const problem =
    money.problem.code === NEGATIVE ? say('money.negative') : sentence(money.problem, locale);
  return { problem, setEditing };
}
