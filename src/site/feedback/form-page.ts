import { HONEYPOT_FIELD } from '../../shared/honeypot';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import {
  checkBox,
  errorSummary,
  fileField,
  hiddenField,
  honeypotField,
  selectField,
  textArea,
  textField,
  type FieldScene,
} from './form';
import { FEEDBACK_WORDS } from './words';

export interface FeedbackFormData extends FieldScene {
  /** Makes one report of however many times the form is sent. */
  readonly key: string;
  /** When the form was shown, signed. */
  readonly stamp: string;
  readonly services: readonly (readonly [code: string, name: string])[];
}

const IMAGE_TYPES = 'image/jpeg,image/png,image/gif,image/webp';

/** The form: works without a script, keeps what was typed when something is wrong. */
export function renderFeedbackForm(site: SiteContext, data: FeedbackFormData): string {
  const { locale } = site;
  const words = FEEDBACK_WORDS[locale];
  const common = WORDS[locale];
  // Explanations would stand inside labels and options.
  return renderLayout(
    { ...site, terms: [] },
    {
      page: { kind: 'feedbackForm' },
      isUnlisted: true,
      title: words.formTitle,
      description: words.formLead,
      crumbs: [
        { label: common.home, page: { kind: 'home' } },
        { label: common.feedback, page: { kind: 'feedback' } },
        { label: words.formTitle },
      ],
      body: html`<div class="page-head">
          <h1>${words.formTitle}</h1>
          <p class="lead">${words.formLead}</p>
          <p class="note">${words.urgent}</p>
        </div>
        ${errorSummary(words.errorsTitle, data.errors)} ${form(site, data)}`,
    },
  );
}

function form({ locale }: SiteContext, data: FeedbackFormData): Html {
  const words = FEEDBACK_WORDS[locale];
  const about = data.values['about'] ?? '';
  const options = (named: Readonly<Record<string, string>>) => Object.entries(named);
  return html`<form
    class="form"
    method="post"
    action="${pathOf({ kind: 'feedbackForm' }, locale)}"
    enctype="multipart/form-data"
    novalidate
  >
    ${hiddenField('key', data.key)} ${hiddenField('shown', data.stamp)}
    ${hiddenField('locale', locale)} ${about !== '' && hiddenField('about', about)}
    ${about !== '' && html`<p class="muted">${words.about(about)}</p>`}
    ${textArea({ name: 'text', label: words.text, hint: words.textHint }, data)}
    ${selectField({ name: 'kind', label: words.kind, options: options(words.kinds) }, data)}
    ${
      data.services.length > 0 &&
      selectField(
        { name: 'service', label: words.service, options: [['', words.choose], ...data.services] },
        data,
      )
    }
    ${selectField({ name: 'submitterRole', label: words.role, options: options(words.roles) }, data)}
    ${fileField(
      { name: 'images', label: words.images, hint: words.imagesHint, accept: IMAGE_TYPES },
      data,
    )}
    <fieldset>
      <legend>${words.contact}</legend>
      ${textField({ name: 'name', label: words.name }, data)}
      ${textField({ name: 'phone', label: words.phone, type: 'tel' }, data)}
      ${textField({ name: 'email', label: words.email, type: 'email' }, data)}
      ${checkBox({ name: 'guardian', label: words.guardian }, data)}
      ${checkBox({ name: 'consent', label: words.consent }, data)}
    </fieldset>
    ${honeypotField(HONEYPOT_FIELD, words.honeypot)}
    <button type="submit" class="button">${words.send}</button>
  </form>`;
}
