/**
 * What the build of the widget leaves in `public/embed/survey.json`: the server reads it to write
 * pages and embed codes. Without it the hosted page is the form alone.
 */
export interface EmbedManifest {
  /** Address of the module, with its version: `/embed/survey-1.0.0-3f9a2c.js`. */
  readonly script: string;
  /** Subresource integrity of it: `sha384-…`. */
  readonly integrity: string;
}

export const EMBED_MANIFEST = 'embed/survey.json';

/** `<school-survey src="https://school.example/api/surveys/canteen" locale="zh-Hans">` */
export const ELEMENT = 'school-survey';

/** In the light DOM of the element stands a link, or on the hosted page the form: the fallback. */
export const ELEMENT_ATTRIBUTES = ['src', 'locale', 'token'] as const;

/** On the page for frames the element also says who is told its height, blanks between origins. */
export const FRAME_ORIGINS = 'frame-origins';

/** Events of the element; they bubble and are composed. */
export const ELEMENT_EVENTS = ['ready', 'progress', 'submitted', 'error'] as const;

/**
 * The page for frames is `GET /s/:slug?frame=1`: without head and foot. To the origins that the survey
 * allows it posts its height in CSS pixels.
 */
export interface FrameMessage {
  readonly type: 'school-survey:height';
  readonly slug: string;
  readonly height: number;
}

/** In the place of a slug; no survey is called so. */
export const OEMBED = 'oembed';

/** `GET /api/surveys/oembed?url=…`: oEmbed 1.0, sizes in CSS pixels. */
export interface OEmbedResponse {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_url: string;
  /** For how many seconds the answer may be kept. */
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}
