/** The one sheet of the element. What a site may change are the properties in its first rule. */
export const STYLE = `
:host{--_ink:var(--survey-ink,#1b2530);--_soft:var(--survey-soft,#52606d);--_line:var(--survey-line,#c3ccd5);--_accent:var(--survey-accent,#0b5cad);--_on-accent:var(--survey-on-accent,#fff);--_surface:var(--survey-surface,#fff);--_wrong:var(--survey-wrong,#b3261e);--_focus:var(--survey-focus,#b35c00);--_radius:var(--survey-radius,.5rem);display:block;container-type:inline-size;color:var(--_ink);font-family:var(--survey-font,inherit);font-size:1rem;line-height:1.6;text-align:start}
:host([hidden]){display:none}
*{box-sizing:border-box}
h2{font-size:1.375em;line-height:1.3;margin:0 0 .5rem}
h3{font-size:1.125em;line-height:1.4;margin:0 0 .25rem}
p{margin:0 0 .5rem;overflow-wrap:anywhere}
a{color:var(--_accent)}
.card{display:block;min-width:0;background:var(--_surface);border:1px solid var(--_line);border-radius:var(--_radius);padding:1rem;margin:0 0 1rem}
.wrong{border:2px solid var(--_wrong)}
.section{margin:1.5rem 0 .75rem}
legend{font-weight:600;padding:0;float:inline-start;width:100%;margin-block-end:.5rem;overflow-wrap:anywhere}
legend+*{clear:both}
.mark,.help{color:var(--_soft);font-weight:400;font-size:.9375em}
.error{color:var(--_wrong);font-weight:600}
.remark{border-inline-start:.25rem solid var(--_accent);padding:.5rem .75rem;background:var(--_surface)}
.choice{display:flex;align-items:center;gap:.75rem;min-height:44px;padding:.25rem 0;cursor:pointer}
.choice span{min-width:0;overflow-wrap:anywhere}
.choice input{width:1.5rem;height:1.5rem;flex:none;margin:0;accent-color:var(--_accent)}
.row{border:0;border-top:1px solid var(--_line);margin:.5rem 0 0;padding:.5rem 0 0;min-width:0}
.scale{display:flex;flex-wrap:wrap;gap:.25rem .5rem}
.row .choice{padding-inline-end:.75rem}
.levels{display:grid;grid-template-columns:repeat(auto-fit,minmax(2.75rem,1fr));gap:.25rem;max-width:40rem}
.level{position:relative;min-width:0;display:flex}
.level input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.face{flex:1;min-height:48px;display:flex;flex-direction:column;align-items:center;justify-content:flex-start;padding:.375rem .25rem;border:1px solid var(--_soft);border-radius:var(--_radius);text-align:center;line-height:1.3}
.face small{font-size:.8125em;overflow-wrap:anywhere}
.picture{font-size:1.5em;line-height:1.2}
.level input:checked+.face{background:var(--_accent);border-color:var(--_accent);color:var(--_on-accent)}
.level input:focus-visible+.face{outline:3px solid var(--_focus);outline-offset:2px}
.level input:disabled+.face{opacity:.7}
input[type=text],input[type=date],textarea{font:inherit;width:100%;min-height:44px;padding:.5rem;border:1px solid var(--_soft);border-radius:.25rem;background:var(--_surface);color:inherit}
.unit{display:flex;align-items:center;gap:.5rem}
.unit input{max-width:12rem}
.other{display:block;padding-inline-start:2.25rem}
.ranks{list-style:none;margin:0 0 .75rem;padding:0}
.ranks li{display:flex;align-items:center;gap:.375rem;min-height:48px;padding:.125rem 0}
.ranks .name{flex:1;min-width:0;overflow-wrap:anywhere}
button{font:inherit;font-weight:600;min-height:48px;padding:.5rem 2rem;border:1px solid var(--_accent);border-radius:.375rem;background:var(--_accent);color:var(--_on-accent);cursor:pointer}
button.second,button.small,button.add,button.plain{background:var(--_surface);color:var(--_accent)}
button.second{padding-inline:1.25rem;margin-inline-end:.5rem}
button.small{min-width:44px;min-height:44px;padding:0}
button.add{display:flex;justify-content:space-between;gap:.75rem;width:100%;padding-inline:1rem;text-align:start;border-color:var(--_line);color:inherit;font-weight:400}
button.plain{min-height:44px;padding:.25rem .5rem;border:0;text-decoration:underline;font-weight:400}
button[aria-disabled=true]{opacity:.5;cursor:default}
.foot{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;margin:0 0 .75rem}
.code{font:600 1.25em/1.4 ui-monospace,monospace;overflow-wrap:anywhere}
.trap,.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:3px solid var(--_focus);outline-offset:2px}
[tabindex="-1"]:focus{outline:3px solid var(--_focus);outline-offset:2px}
@media (forced-colors:active){.level input:checked+.face{outline:3px solid Highlight}}
@media print{button{display:none}}
`;
