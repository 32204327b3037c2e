import type { ItemsResponse } from '../../../contracts/catalogue';
import { useAnswer } from '../../../../../shared/panel/use-answer';

/** The catalogue and what its form offers; null until it is known. */
export function useCatalogue(): ItemsResponse | null {
  const state = useAnswer<ItemsResponse>('/disclosure/items');
  return state.kind === 'shown' ? state.answer : null;
}
