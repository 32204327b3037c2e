import { FRAME_ORIGINS, type FrameMessage } from '../contracts/public/embed';

/** Inside a frame: tells the page around how high it is, if that is of an origin that is allowed. */
export function tellHeight(element: Element, slug: string): void {
  if (parent === window) return;
  const allowed = (element.getAttribute(FRAME_ORIGINS) ?? '')
    .split(' ')
    .filter((one) => one !== '');
  const around = location.ancestorOrigins?.[0] ?? originOf(document.referrer);
  const target = allowed.find((origin) => origin === around);
  if (target === undefined) return;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    const message: FrameMessage = { type: 'school-survey:height', slug, height };
    parent.postMessage(message, target);
  };
  new ResizeObserver(tell).observe(document.documentElement);
}

/** On the page around: gives frames of surveys the height that they tell. */
export function heedHeights(): void {
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (!isHeight(data)) return;
    const frame = [...document.querySelectorAll('iframe')].find(
      (one) => one.contentWindow === source && originOf(one.src) === origin,
    );
    if (frame !== undefined) frame.style.height = `${data.height}px`;
  });
}

function isHeight(data: unknown): data is FrameMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, height } = data as Partial<FrameMessage>;
  return type === 'school-survey:height' && typeof height === 'number' && height > 0;
}

function originOf(address: string): string | null {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}
