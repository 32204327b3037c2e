/** Colours of the panel's theme. */
export interface Look {
  readonly backgroundColor: 'neutral150' | 'primary100' | 'success100' | 'warning100' | 'danger100';
  readonly textColor: 'neutral800' | 'primary700' | 'success700' | 'danger700';
}

export const CALM: Look = { backgroundColor: 'neutral150', textColor: 'neutral800' };
export const BUSY: Look = { backgroundColor: 'primary100', textColor: 'primary700' };
export const GOOD: Look = { backgroundColor: 'success100', textColor: 'success700' };
// The theme's text for warnings stands out too little from their ground to be read by everybody.
export const CARE: Look = { backgroundColor: 'warning100', textColor: 'neutral800' };
export const BAD: Look = { backgroundColor: 'danger100', textColor: 'danger700' };
