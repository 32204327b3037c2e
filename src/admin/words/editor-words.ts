import { han, type Chinese } from './chinese';

const BLOCKS = 'components.Blocks';

/** Words of Strapi's rich-text editor, which its Chinese lacks. */
export const EDITOR_WORDS: Readonly<Record<string, Chinese>> = {
  [`${BLOCKS}.modifiers.bold`]: han('加粗', '粗體'),
  [`${BLOCKS}.modifiers.italic`]: han('斜体', '斜體'),
  [`${BLOCKS}.modifiers.underline`]: han('下划线', '底線'),
  [`${BLOCKS}.modifiers.strikethrough`]: han('删除线', '刪除線'),
  [`${BLOCKS}.modifiers.code`]: han('代码', '程式碼'),
  [`${BLOCKS}.link`]: han('链接', '連結'),
  [`content-manager.${BLOCKS}.expand`]: han('放大', '放大'),
  [`${BLOCKS}.expand`]: han('放大', '放大'),
  [`${BLOCKS}.collapse`]: han('缩小', '縮小'),
  [`${BLOCKS}.popover.text`]: han('文字', '文字'),
  [`${BLOCKS}.popover.text.placeholder`]: han('输入链接文字', '輸入連結文字'),
  [`${BLOCKS}.popover.link`]: han('网址', '網址'),
  [`${BLOCKS}.popover.link.placeholder`]: han('粘贴网址', '貼上網址'),
  [`${BLOCKS}.popover.link.rel`]: han('关系（可不填）', '關係（可不填）'),
  [`${BLOCKS}.popover.link.target`]: han('打开方式（可不填）', '開啟方式（可不填）'),
  [`${BLOCKS}.popover.link.error`]: han('请输入有效的网址', '請輸入有效的網址'),
  [`${BLOCKS}.popover.remove`]: han('移除', '移除'),
  [`${BLOCKS}.popover.edit`]: han('修改', '修改'),
  [`${BLOCKS}.blocks.selectBlock`]: han('选择段落样式', '選擇段落樣式'),
  [`${BLOCKS}.blocks.text`]: han('正文', '內文'),
  [`${BLOCKS}.blocks.heading1`]: han('一级标题', '一級標題'),
  [`${BLOCKS}.blocks.heading2`]: han('二级标题', '二級標題'),
  [`${BLOCKS}.blocks.heading3`]: han('三级标题', '三級標題'),
  [`${BLOCKS}.blocks.heading4`]: han('四级标题', '四級標題'),
  [`${BLOCKS}.blocks.heading5`]: han('五级标题', '五級標題'),
  [`${BLOCKS}.blocks.heading6`]: han('六级标题', '六級標題'),
  [`${BLOCKS}.blocks.code`]: han('代码块', '程式碼區塊'),
  [`${BLOCKS}.blocks.quote`]: han('引用', '引用'),
  [`${BLOCKS}.blocks.image`]: han('图片', '圖片'),
  [`${BLOCKS}.blocks.unorderedList`]: han('项目符号列表', '項目符號清單'),
  [`${BLOCKS}.blocks.bulletList`]: han('项目符号列表', '項目符號清單'),
  [`${BLOCKS}.blocks.orderedList`]: han('编号列表', '編號清單'),
  [`${BLOCKS}.blocks.numberList`]: han('编号列表', '編號清單'),
  [`${BLOCKS}.blocks.code.languageLabel`]: han('选择语言', '選擇語言'),
  [`${BLOCKS}.dnd.instruction`]: han(
    '同时按 Ctrl（或 Command）、Shift 和上下方向键，可以移动段落',
    '同時按 Ctrl（或 Command）、Shift 和上下方向鍵，可以移動段落',
  ),
  [`${BLOCKS}.dnd.reorder`]: han(
    '{item} 已移动，现在位于第 {position}。',
    '{item} 已移動，現在位於第 {position}。',
  ),
};
