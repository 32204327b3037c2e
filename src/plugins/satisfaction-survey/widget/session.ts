import type { AnswerIssue } from '../domain/answer/issue';
import type { AnswerValue } from '../domain/answer/answer';
import { checkAnswers } from '../domain/answer/check-answers';
import { ANSWER_MESSAGES } from '../domain/messages/answer-messages';
import { filled, languageOf, type Language } from '../domain/messages/sentence';
import type { PublicSurvey } from '../contracts/public/survey';
import type { Outcome, SurveyClient } from './client';
import { freshDraft, type Draft, type DraftStore } from './domain/draft';
import { backoffMs, type Refused, type Sending } from './domain/sending';
import { fittingAnswers, rawAnswers, shownFor } from './domain/typed-answers';
import { noticeOf, type Problem, type Scene, type SessionEvent } from './scene';
import { runSending, type LoopWorld, type SendLoop } from './send-loop';
import { WIDGET } from './words';

export interface SessionWorld extends LoopWorld {
  readonly client: SurveyClient;
  readonly store: DraftStore;
  readonly locale: string;
  readonly channel: 'page' | 'embed';
  newKey(): string;
  onScene(scene: Scene): void;
  onEvent(event: SessionEvent): void;
}

/** Codes that are about the invitation: the reader can type it again. */
const ABOUT_TOKEN = ['SURVEY_TOKEN_NEEDED', 'SURVEY_TOKEN_INVALID', 'SURVEY_TOKEN_SPENT'];

/** One questionnaire on one device, from loading to the receipt. Knows nothing of how it looks. */
export class SurveySession {
  private scene: Scene;
  private readonly language: Language;
  private loop: SendLoop | null = null;
  private failures = 0;
  private isStarting = false;
  private isOver = false;
  private trap = '';
  private cancelLoad = (): void => undefined;

  constructor(
    private readonly world: SessionWorld,
    token: string,
  ) {
    this.language = languageOf(world.locale);
    this.scene = {
      ...{ survey: null, draft: null, token, problems: [], refusal: null, remark: null },
      ...{ notice: null, sending: null, receipt: null, attempts: 0 },
    };
  }

  get current(): Scene {
    return this.scene;
  }

  /** Reads the survey, again and again where there is no network, and finds the draft. */
  async load(): Promise<void> {
    this.cancelLoad();
    const outcome = await this.world.client.read();
    if (this.isOver) return;
    if (outcome.kind === 'answered') return this.show(outcome.data);
    const isPassing = outcome.kind === 'unreachable' || outcome.refused.status >= 500;
    if (isPassing) {
      this.failures += 1;
      const wait = backoffMs(this.failures, this.world.chance());
      this.cancelLoad = this.world.later(wait, () => void this.load());
      return;
    }
    const { refused } = outcome;
    this.update({ notice: this.messageOf(refused) });
    this.world.onEvent({ name: 'error', detail: { code: refused.code ?? String(refused.status) } });
  }

  /** An answer was given, or taken back. */
  change(code: string, value: AnswerValue | undefined): void {
    const { draft, survey, sending } = this.scene;
    if (draft === null || survey === null || sending !== null) return;
    const { [code]: _former, ...others } = draft.answers;
    const answers = value === undefined ? others : { ...others, [code]: value };
    const problems = this.scene.problems.filter(
      ({ question }) => `${code}.`.startsWith(`${question}.`) === false,
    );
    this.keep({ ...draft, answers });
    this.update({ problems });
    const { answered, asked } = shownFor(survey.definition, answers);
    this.world.onEvent({ name: 'progress', detail: { answered, asked } });
    void this.begin();
  }

  setToken(token: string): void {
    this.update({ token, refusal: null });
  }

  /** The field that people do not see. */
  setTrap(text: string): void {
    this.trap = text;
  }

  /** Checks everything, and sends it where nothing is wrong. */
  send(): void {
    const { survey, draft, token } = this.scene;
    if (survey === null || draft === null || this.loop !== null) return;
    const { definition, revision, access } = survey;
    const checked = checkAnswers(definition, rawAnswers(definition, draft.answers));
    const isTokenMissing = (access === 'token' || access === 'onSite') && token.trim() === '';
    if ('issues' in checked || isTokenMissing) {
      const issues = 'issues' in checked ? checked.issues : [];
      this.update({
        problems: this.problemsOf(issues),
        refusal: isTokenMissing ? this.text('tokenNeeded') : null,
        attempts: this.scene.attempts + 1,
      });
      return;
    }
    const { locale } = this.world;
    this.update({ problems: [], refusal: null, remark: null });
    this.keep({ ...draft, pending: { revision, locale, answers: checked.answers } });
    this.run();
  }

  /** The network is back, or somebody does not want to wait. */
  hurry(): void {
    this.loop?.hurry();
    if (this.scene.survey === null) void this.load();
  }

  /** Back to the answers, as long as they cannot have arrived. */
  edit(): void {
    const { draft } = this.scene;
    if (draft === null || draft.isUncertain) return;
    this.stop();
    this.keep({ ...draft, pending: null });
    this.update({ sending: null });
  }

  /** A new questionnaire, for somebody else or from the beginning. */
  again(): void {
    const { survey, draft, token } = this.scene;
    if (survey === null) return;
    this.stop();
    if (draft !== null) this.world.store.drop(draft);
    this.world.store.forgetReceipt();
    const fresh = freshDraft(this.world.newKey(), survey.revision, this.world.now());
    this.update({
      ...{ draft: fresh, receipt: null, problems: [], refusal: null, remark: null, sending: null },
      ...{ notice: noticeOf(survey, this.language, fresh) },
      // An invitation is for one; the code on the site is for whoever stands there.
      token: survey.access === 'onSite' ? token : '',
    });
  }

  end(): void {
    this.isOver = true;
    this.stop();
    this.cancelLoad();
  }

  private show(survey: PublicSurvey): void {
    const { store } = this.world;
    this.failures = 0;
    const kept = this.scene.draft ?? store.latest();
    const receipt = store.receipt();
    if (kept === null && receipt !== null) {
      this.update({ survey, receipt: { code: receipt, isLate: false }, notice: null });
      this.ready(survey);
      return;
    }
    const draft = kept ?? freshDraft(this.world.newKey(), survey.revision, this.world.now());
    const isPending = draft.pending !== null;
    const isChanged = !isPending && draft.revision !== survey.revision;
    const fitting = isChanged
      ? {
          ...{ ...draft, revision: survey.revision, startToken: null },
          answers: fittingAnswers(survey.definition, draft.answers),
        }
      : draft;
    const isEmpty = Object.keys(fitting.answers).length === 0;
    const remark = isEmpty ? null : this.text(isChanged ? 'changed' : 'restored');
    this.update({
      ...{ survey, draft: fitting, remark: isPending ? null : remark },
      notice: noticeOf(survey, this.language, fitting),
    });
    this.ready(survey);
    if (isPending) this.run();
  }

  private ready({ revision }: PublicSurvey): void {
    this.world.onEvent({ name: 'ready', detail: { revision } });
  }

  /** Lets the server sign when it was begun; without a network that is done before sending. */
  private async begin(): Promise<void> {
    const { draft, token, survey } = this.scene;
    if (draft === null || survey === null || draft.startToken !== null || this.isStarting) return;
    const needsToken = survey.access === 'token' || survey.access === 'onSite';
    if (needsToken && token.trim() === '') return;
    this.isStarting = true;
    const asked = { key: draft.key, ...(needsToken ? { token } : {}) };
    const outcome = await this.world.client.start(asked);
    this.isStarting = false;
    const present = this.scene.draft;
    if (this.isOver || present === null || present.key !== draft.key) return;
    if (outcome.kind === 'answered') {
      // Signed for a revision that is not the one shown: it is asked for anew before sending.
      if (outcome.data.revision === present.revision) {
        this.keep({ ...present, startToken: outcome.data.startToken });
      }
      return;
    }
    if (outcome.kind === 'unreachable') this.keep({ ...present, wasOffline: true });
    else if (isFinal(outcome)) this.update({ refusal: this.messageOf(outcome.refused) });
  }

  private run(): void {
    const { draft, token } = this.scene;
    if (draft === null || draft.pending === null) return;
    const { pending, key, isUncertain, wasOffline } = draft;
    const startToken = draft.revision === pending.revision ? draft.startToken : null;
    const website = this.trap === '' ? {} : { website: this.trap };
    const sendable = {
      ...{ key, startToken, isUncertain, wasOffline, channel: this.world.channel },
      token: token.trim() === '' ? null : token.trim(),
      body: { ...pending, ...website },
    };
    this.loop = runSending(sendable, this.world, (at) => this.follow(at));
  }

  private stop(): void {
    this.loop?.end();
    this.loop = null;
  }

  private follow(at: Sending): void {
    const { draft } = this.scene;
    if (draft === null) return;
    if (at.step === 'sent') {
      this.stop();
      const { receipt: code, isLate } = at;
      this.world.store.finish(draft, code);
      this.update({ receipt: { code, isLate }, sending: null, draft: null });
      this.world.onEvent({ name: 'submitted', detail: { receipt: code } });
      return;
    }
    if (at.step === 'refused') {
      this.stop();
      this.refused(at.refused, draft);
      return;
    }
    // While an attempt is under way nobody knows whether it arrives.
    const isUncertain = at.isUncertain || at.step === 'submitting';
    const wasOffline = draft.wasOffline || (at.step === 'waiting' && at.why === 'network');
    this.keep({ ...draft, isUncertain, wasOffline, startToken: at.ticket.startToken });
    this.update({ sending: at });
  }

  /** Nothing of the answers goes, whatever was refused. */
  private refused(refused: Refused, draft: Draft): void {
    const { code, errors, status } = refused;
    this.keep({ ...draft, pending: null, isUncertain: false });
    this.update({
      sending: null,
      attempts: this.scene.attempts + 1,
      problems: errors.map(({ path: [question = ''], message }) => ({ question, message })),
      refusal: this.messageOf(refused),
    });
    this.world.onEvent({ name: 'error', detail: { code: code ?? String(status) } });
    if (code === 'SURVEY_REVISION_EXPIRED') {
      void this.load().then(() => this.update({ refusal: this.text('changed'), remark: null }));
    }
    if (code !== null && ABOUT_TOKEN.includes(code)) this.update({ token: '' });
  }

  private keep(draft: Draft): void {
    const saved = { ...draft, savedAt: this.world.now() };
    const isKept = this.world.store.save(saved);
    this.update({ draft: saved, ...(isKept ? {} : { remark: this.text('notKept') }) });
  }

  private update(change: Partial<Scene>): void {
    this.scene = { ...this.scene, ...change };
    if (!this.isOver) this.world.onScene(this.scene);
  }

  private text(name: keyof typeof WIDGET): string {
    return filled(WIDGET[name], this.language);
  }

  private messageOf({ message, status }: Refused): string {
    return message === '' ? filled(WIDGET.failed, this.language, { status }) : message;
  }

  private problemsOf(issues: readonly AnswerIssue[]): readonly Problem[] {
    return issues.map(({ code, question, limit }) => ({
      question,
      message: filled(ANSWER_MESSAGES[code], this.language, { limit }),
    }));
  }
}

/** A refusal at the beginning that will be one at the end too. */
function isFinal(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'refused' && [403, 404, 410].includes(outcome.refused.status);
}
