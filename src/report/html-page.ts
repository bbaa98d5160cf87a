import type { Locale } from '../rule/messages.ts';
import { escapeHtml } from './html-escape.ts';
import { WORDS } from './words.ts';

/** Everything up to the first file. Nothing is loaded from anywhere, and only what stands here may run. */
export function pageStart(locale: Locale): string {
  const { page, severity } = WORDS[locale];
  const boxes = Object.entries(severity).map(
    ([value, name]) =>
      `<label><input type="checkbox" name="severity" value="${value}" checked> ${escapeHtml(name)}</label>`,
  );
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(page.title)}</h1>
<form id="filters" hidden>
<fieldset><legend>${escapeHtml(page.severities)}</legend>${boxes.join(' ')}</fieldset>
<fieldset id="rules"><legend>${escapeHtml(page.rules)}</legend></fieldset>
</form>
</header>
<main>
`;
}

export function pageEnd(lines: readonly string[]): string {
  const summary = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  return `</main>\n<footer id="summary">\n${summary}\n</footer>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

const STYLE = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b1f24; --faint: #636c76; --line: #d1d9e0; --error: #cf222e; --warn: #9a6700; --info: #0969da; --related: #8250df; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --ink: #e6edf3; --faint: #9198a1; --line: #3d444d; --error: #ff7b72; --warn: #e3b341; --info: #79c0ff; --related: #d2a8ff; } }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
fieldset { border: 1px solid var(--line); margin: .5rem 0; }
label { margin-inline-end: 1rem; white-space: nowrap; }
section { border: 1px solid var(--line); border-radius: .4rem; margin: 1.5rem 0; overflow: hidden; }
h2 { font-size: 1rem; margin: 0; padding: .5rem .75rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.line { display: flex; font-size: .875rem; }
.number { flex: 0 0 4em; padding-inline-end: 1em; text-align: end; color: var(--faint); user-select: none; }
.line code { flex: 1; white-space: pre-wrap; overflow-wrap: anywhere; font-family: ui-monospace, monospace; unicode-bidi: plaintext; }
.gap { color: var(--faint); padding-inline-start: 2em; }
mark { color: inherit; background: none; border-radius: 2px; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
mark.error { background: color-mix(in srgb, var(--error) 22%, transparent); text-decoration-color: var(--error); }
mark.warn { background: color-mix(in srgb, var(--warn) 22%, transparent); text-decoration-color: var(--warn); }
mark.info { background: color-mix(in srgb, var(--info) 18%, transparent); text-decoration-color: var(--info); }
mark.related { text-decoration: underline dotted var(--related); }
mark.point { border-inline-start: 2px solid currentColor; margin-inline: 1px; }
.finding { margin: .25rem .75rem .5rem 4.5em; padding: .35rem .75rem; border-inline-start: 4px solid var(--line); }
.finding.error { border-color: var(--error); }
.finding.warn { border-color: var(--warn); }
.finding.info { border-color: var(--info); }
.finding p { margin: 0; overflow-wrap: anywhere; }
.meta { color: var(--faint); font-size: .875rem; }
a { color: var(--info); }
[hidden] { display: none; }
`;

/** Filters: a box a rule, made from what the report holds. */
const SCRIPT = `
const filters = document.getElementById('filters');
const cards = [...document.querySelectorAll('.finding')];
const rules = [...new Set(cards.map((card) => card.dataset.rule))].sort();
for (const rule of rules) {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'rule', value: rule, checked: true });
  const label = document.createElement('label');
  label.append(box, ' ', rule);
  document.getElementById('rules').append(label, ' ');
}
filters.hidden = cards.length === 0;
filters.addEventListener('change', () => {
  const chosen = new FormData(filters);
  const [severities, wanted] = [chosen.getAll('severity'), chosen.getAll('rule')];
  for (const card of cards) card.hidden = !severities.includes(card.dataset.severity) || !wanted.includes(card.dataset.rule);
  for (const section of document.querySelectorAll('section')) section.hidden = !section.querySelector('.finding:not([hidden])');
});
`;
