import type { Asked } from '../../../../../shared/answer-store';
import { usePosted } from '../../../../../shared/panel/use-posted';
import type { CreateRequest } from '../../../contracts/plans';
import type { PreviewRequest, PreviewResponse } from '../../../contracts/preview';
import { API } from '../plugin-id';

/** What would become of plans that are only wanted; null asks nothing. */
export function usePreview(wanted: readonly CreateRequest[] | null): Asked<PreviewResponse> {
  const body: PreviewRequest | null = wanted === null ? null : { wanted: [...wanted] };
  return usePosted<PreviewResponse>(`${API}/preview`, body);
}

/** What would become of plans that are there; null asks nothing. */
export function useKeptPreview(planIds: readonly number[] | null): Asked<PreviewResponse> {
  const body: PreviewRequest | null = planIds === null ? null : { planIds: [...planIds] };
  return usePosted<PreviewResponse>(`${API}/preview`, body);
}

/** False where the rules would not let the plan be made, as far as that is known. */
export function mayBeMade(state: Asked<PreviewResponse>): boolean {
  return (
    state.kind !== 'shown' || state.answer.previews.every(({ outcome }) => outcome !== 'refused')
  );
}
