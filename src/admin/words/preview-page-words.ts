import { han, type Chinese } from './chinese';

/** Strapi's page that shows a document as the site will. */
export const PREVIEW_PAGE_WORDS: Readonly<Record<string, Chinese>> = {
  'content-manager.preview.panel.title': han('网站预览', '網站預覽'),
  'content-manager.preview.panel.button': han('打开预览', '開啟預覽'),
  'content-manager.preview.panel.button-disabled-tooltip': han(
    '请先保存，再打开预览。',
    '請先儲存，再開啟預覽。',
  ),
  'content-manager.preview.page-title': han('{contentType} 预览', '{contentType} 預覽'),
  'content-manager.preview.header.close': han('关闭预览', '關閉預覽'),
  'content-manager.preview.copy.label': han('复制预览链接', '複製預覽連結'),
  'preview.copy.label': han('复制预览链接', '複製預覽連結'),
  'content-manager.preview.copy.success': han('已复制预览链接', '已複製預覽連結'),
  'content-manager.preview.tabs.label': han('预览的版本', '預覽的版本'),
  'content-manager.preview.device.select': han('选择设备', '選擇裝置'),
  'content-manager.preview.device.desktop': han('电脑', '電腦'),
  'content-manager.preview.device.mobile': han('手机', '手機'),
};
