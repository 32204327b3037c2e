import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

/** True from the moment a form is sent until the server took it. */
let isUnsaved = false;

export function markSent(): void {
  isUnsaved = true;
}

export function markSaved(): void {
  isUnsaved = false;
}

/**
 * Keeps what was typed when the server refuses it. Strapi shows what is being saved as saved at
 * once; after a refusal it takes that back and fills the form with the stored document. Whatever
 * fills the form while something in it is sent and not taken is put aside for what was typed.
 */
export function useKeptValues(): void {
  const form = useForm('useKeptValues', ({ values, initialValues, setValues }) => ({
    ...{ values, initialValues, setValues },
  }));
  const typed = useRef(form.values);
  const filledWith = useRef(form.initialValues);
  useEffect(() => {
    const isRefilled = filledWith.current !== form.initialValues;
    filledWith.current = form.initialValues;
    if (isRefilled && isUnsaved) form.setValues(typed.current);
    else typed.current = form.values;
  }, [form]);
  // Another document, or the same one opened anew, begins without.
  useEffect(() => markSaved, []);
}
