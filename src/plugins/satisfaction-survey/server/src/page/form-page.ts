import { FORM, type FormProblem, type FormValues } from '../../../contracts/public/form';
import type { PublicSurvey } from '../../../contracts/public/survey';
import type { EmbedManifest } from '../../../contracts/public/embed';
import { wordsIn } from '../../../domain/definition/words';
import { filled, type Language } from '../../../domain/messages/sentence';
import { HONEYPOT_FIELD } from '../../../../../shared/honeypot';
import { html, type Html } from '../../../../../shared/html';
import { pageMarkup } from './layout';
import { PAGE } from './page-words';
import { fieldId, itemMarkup, type FieldScene } from './question-field';

export interface FormPage {
  readonly survey: PublicSurvey;
  readonly language: Language;
  readonly key: string;
  readonly startToken: string;
  readonly token: string;
  /** A wait to be sent along once it is over; else empty. */
  readonly wait: string;
  readonly values: FormValues;
  readonly problem: FormProblem | null;
  readonly script: EmbedManifest | null;
  readonly oEmbed: string | null;
  readonly isFramed: boolean;
  /** Who may frame it, and is told how high it is. */
  readonly frameOrigins: readonly string[];
}

/** The questionnaire as a form: the widget takes its place where scripts run. */
export function formPage(page: FormPage): string {
  const { survey, language, problem, script, isFramed } = page;
  const { definition, slug } = survey;
  const name = (words: Readonly<Record<string, string>>) =>
    wordsIn(words, language, definition.defaultLocale);
  const title = name(definition.title);
  const body = html`<h1>${title}</h1>
    ${definition.purpose !== undefined && html`<p>${name(definition.purpose)}</p>`}
    ${
      definition.under14 &&
      definition.guardianNotice !== undefined &&
      html`<div class="notice">
        <h2>${filled(PAGE.guardian, language)}</h2>
        <p>${name(definition.guardianNotice)}</p>
      </div>`
    }
    <div class="notice">
      <h2>${filled(PAGE.privacy, language)}</h2>
      <p>${name(definition.privacyNotice)}</p>
    </div>
    ${problem !== null && problemMarkup(problem, language)} ${element(page, formMarkup(page))}`;
  const path = `/s/${slug}`;
  return pageMarkup({ title, language, path, script, oEmbed: page.oEmbed, isFramed }, body);
}

/** The element is named in markup: a template takes no names as values. */
function element(page: FormPage, form: Html): Html {
  const { survey, language, token, script, isFramed, frameOrigins } = page;
  if (script === null) return form;
  return html`<school-survey
    src="/api/surveys/${survey.slug}"
    locale="${language}"
    ${token !== '' && html`token="${token}"`}
    ${isFramed && html`frame-origins="${frameOrigins.join(' ')}"`}
    >${form}</school-survey
  >`;
}

function problemMarkup({ message, answers }: FormProblem, language: Language): Html {
  return html`<div class="summary" role="alert" tabindex="-1">
    <h2>${filled(PAGE.problem, language)}</h2>
    <p>${message}</p>
    ${
      answers.length > 0 &&
      html`<ul>
        ${answers.map(
          ({ path, message: said }) =>
            html`<li><a href="#${fieldId(path[0] ?? '')}">${said}</a></li>`,
        )}
      </ul>`
    }
  </div>`;
}

function formMarkup(page: FormPage): Html {
  const { survey, language, values, problem, token } = page;
  const { definition, slug, access } = survey;
  const scene: FieldScene = { definition, language, values, errors: problem?.answers ?? [] };
  const hidden: readonly (readonly [string, string])[] = [
    [FORM.key, page.key],
    [FORM.revision, String(survey.revision)],
    [FORM.startToken, page.startToken],
    [FORM.locale, language],
    [FORM.wait, page.wait],
  ];
  const needsToken = access === 'token' || access === 'onSite';
  return html`<form
    method="post"
    action="/s/${slug}?lang=${language}${page.isFramed && '&frame=1'}"
    novalidate
  >
    ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${
      needsToken &&
      html`<fieldset class="question">
        <legend>${filled(PAGE.token, language)}</legend>
        <input
          type="text"
          name="${FORM.token}"
          value="${token}"
          maxlength="60"
          autocomplete="off"
          autocapitalize="characters"
          aria-label="${filled(PAGE.token, language)}"
        />
      </fieldset>`
    }
    ${definition.items.map((item) => itemMarkup(item, scene))}
    <p class="trap" aria-hidden="true">
      <label
        >${filled(PAGE.leaveEmpty, language)}
        <input type="text" name="${HONEYPOT_FIELD}" tabindex="-1" autocomplete="off"
      /></label>
    </p>
    <button type="submit">${filled(PAGE.submit, language)}</button>
  </form>`;
}
