import { createHash } from 'node:crypto';

/** The one sheet of all pages; it travels in the page and is named in its policy by this hash. */
const STYLE = `
:root{color-scheme:light;--ink:#1b2530;--soft:#52606d;--line:#c3ccd5;--accent:#0b5cad;--wrong:#b3261e}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--ink);background:#f5f7f9}
main{max-width:42rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.3}
h2{font-size:1.2rem;margin:1.5rem 0 .5rem}
.notice h2,.summary h2{margin:0 0 .25rem}
a{color:var(--accent)}
nav a{display:inline-block;min-height:44px;padding:.5rem .75rem}
.notice,.summary,fieldset.question,.statement,table{background:#fff;border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem}
.summary{border:2px solid var(--wrong)}
fieldset.question{min-width:0}
fieldset.row{border:0;border-top:1px solid var(--line);margin:.5rem 0 0;padding:.5rem 0 0;min-width:0}
fieldset.wrong{border:2px solid var(--wrong)}
legend{font-weight:600;padding:0;float:left;width:100%;margin-bottom:.5rem}
legend+*{clear:both}
.mark,.help,.only-if{color:var(--soft);font-weight:400;font-size:.9375rem;margin:0 0 .5rem}
.error{color:var(--wrong);font-weight:600;margin:0 0 .5rem}
.choice,.rank{display:flex;align-items:center;gap:.75rem;min-height:44px;padding:.25rem 0}
.choice input{width:1.5rem;height:1.5rem;flex:none}
.scale{display:flex;flex-wrap:wrap;gap:0 1.25rem}
input[type=text],input[type=date],textarea,select{font:inherit;width:100%;min-height:44px;padding:.5rem;border:1px solid var(--soft);border-radius:.25rem;background:#fff;color:inherit}
.rank select{width:5rem}
school-survey::part(header){display:none}
.trap{position:absolute;left:-10000px}
button{font:inherit;font-weight:600;min-height:48px;padding:.5rem 2rem;border:0;border-radius:.375rem;background:var(--accent);color:#fff;cursor:pointer}
:focus-visible{outline:3px solid #f2a900;outline-offset:2px}
.receipt{font:600 1.25rem/1.4 ui-monospace,monospace;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;padding:0}
th,td{text-align:start;padding:.5rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
td.n{text-align:end;white-space:nowrap}
caption{text-align:start;font-weight:600;padding:.75rem .5rem}
`;

/** Every blank between the tags counts for the hash. */
export const STYLE_MARKUP = `<style>${STYLE}</style>`;

export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
