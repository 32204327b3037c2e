import type { Locale } from '../content/locales';

const HANS = {
  /** Above a draft. */
  note: (minutes: number) =>
    `预览：这是已保存的草稿，公开后才会出现在网站上。新附件要公开后才显示。此链接 ${minutes} 分钟内有效，请勿转发。`,
  /** Above the page for something that is not there. */
  absent: '预览：按目前的内容，公开后网站上也不会有这一页。请检查公开范围和撤下时间。',
  overTitle: '预览已过期',
  overText: '预览链接已过期或无效。请回到后台，在该内容的右侧重新打开预览。',
};

type PreviewWords = typeof HANS;

const HANT: PreviewWords = {
  note: (minutes) =>
    `預覽：這是已儲存的草稿，公開後才會出現在網站上。新附件要公開後才顯示。此連結 ${minutes} 分鐘內有效，請勿轉發。`,
  absent: '預覽：按目前的內容，公開後網站上也不會有這一頁。請檢查公開範圍和撤下時間。',
  overTitle: '預覽已過期',
  overText: '預覽連結已過期或無效。請回到後台，在該內容的右側重新開啟預覽。',
};

const ENGLISH: PreviewWords = {
  note: (minutes) =>
    `Preview: this is the saved draft; it appears on the site once it is public, and new attachments with it. This link works for ${minutes} minutes; do not pass it on.`,
  absent:
    'Preview: as it is now, the site will have no such page when it is public. Look at who may see it and when it is taken down.',
  overTitle: 'The preview is over',
  overText:
    'The link to the preview has expired or is not valid. Open the preview again beside the form in the panel.',
};

export const PREVIEW_WORDS: Readonly<Record<Locale, PreviewWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: ENGLISH,
};
