/** @jsxImportSource preact */
import { render } from 'preact';

import type { ELEMENT_EVENTS } from '../contracts/public/embed';
import { surveyClient } from './client';
import { deviceDigest, deviceKey, deviceStore } from './device';
import { draftStore } from './domain/draft';
import type { Scene, SessionEvent } from './scene';
import { SurveySession } from './session';
import { STYLE } from './style';
import { App } from './view/app';

function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(STYLE);
  return made;
}

/** `<school-survey src="https://school.example/api/surveys/canteen" locale="zh-Hans">` */
export class SchoolSurvey extends HTMLElement {
  static readonly observedAttributes = ['src', 'locale', 'token'];

  private session: SurveySession | null = null;
  private readonly view: ShadowRoot;
  private readonly onNetwork = (): void => {
    if (navigator.onLine) this.session?.hurry();
    this.paint();
  };

  constructor() {
    super();
    this.view = this.attachShadow({ mode: 'open' });
    this.view.adoptedStyleSheets = [sheet()];
  }

  connectedCallback(): void {
    addEventListener('online', this.onNetwork);
    addEventListener('offline', this.onNetwork);
    this.begin();
  }

  disconnectedCallback(): void {
    removeEventListener('online', this.onNetwork);
    removeEventListener('offline', this.onNetwork);
    this.session?.end();
    this.session = null;
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && this.session !== null && before !== after) this.begin();
  }

  private get locale(): string {
    const asked = this.getAttribute('locale') ?? '';
    return asked === '' ? document.documentElement.lang || 'zh-Hans' : asked;
  }

  private begin(): void {
    this.session?.end();
    const { locale } = this;
    const src = new URL(this.getAttribute('src') ?? '', document.baseURI).href.replace(/\/$/, '');
    const slug = src.split('/').pop() ?? '';
    const isPage = new URL(src).origin === location.origin && location.pathname === `/s/${slug}`;
    this.session = new SurveySession(
      {
        client: surveyClient(src, locale, (url, init) => fetch(url, init)),
        store: draftStore(deviceStore(), src),
        digest: deviceDigest(),
        locale,
        channel: isPage ? 'page' : 'embed',
        newKey: deviceKey,
        now: () => Date.now(),
        chance: () => Math.random(),
        later: (milliseconds, then) => {
          const timer = setTimeout(then, milliseconds);
          return () => clearTimeout(timer);
        },
        onScene: () => this.paint(),
        onEvent: (event) => this.tell(event),
      },
      this.getAttribute('token') ?? '',
    );
    this.paint();
    void this.session.load();
  }

  private paint(): void {
    const { session, locale } = this;
    if (session === null) return;
    const scene: Scene = session.current;
    const app = <App session={session} scene={scene} locale={locale} isOnline={navigator.onLine} />;
    render(app, this.view);
  }

  private tell({ name, detail }: SessionEvent): void {
    const type: (typeof ELEMENT_EVENTS)[number] = name;
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
