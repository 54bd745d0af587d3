import type { Document } from '../model/item.ts'
import type { Newsroom } from './companion.ts'

/** Write what all pages share: their look, and the script of their buttons. */
export function writePageFiles({ site }: Newsroom): readonly Document[] {
  if (site.pages === undefined) return []
  return [
    { path: 'feeds.css', text: STYLESHEET },
    { path: 'feeds.js', text: SCRIPT },
  ]
}

const STYLESHEET = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --ink: #1d1d1b;
  --quiet: #5c5a54;
  --line: #dcd8cd;
  --accent: #9c3509;
  --panel: #f1eee6;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a;
    --ink: #eceae4;
    --quiet: #a9a79f;
    --line: #3a3b3e;
    --accent: #f4a26c;
    --panel: #232427;
  }
}

* {
  box-sizing: border-box;
}

body {
  max-width: 68rem;
  margin: 0 auto;
  padding: 2rem clamp(1rem, 4vw, 2.5rem) 3rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}

header,
main,
footer,
.stories,
.headlines {
  max-width: 44rem;
}

h1,
h2,
h3,
.lead,
.stories p {
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif;
}

h1 {
  margin: 0;
  font-size: clamp(2rem, 6vw, 3.25rem);
  line-height: 1.1;
  letter-spacing: -0.01em;
}

h2 {
  margin: 0 0 0.75rem;
  padding-top: 0.5rem;
  border-top: 3px solid var(--ink);
  font-size: 1.125rem;
}

h2 svg {
  width: 1em;
  height: 1em;
  margin-inline-end: 0.4em;
  color: var(--accent);
  vertical-align: -0.1em;
}

h3 {
  margin: 0;
  font-size: 1.25rem;
  line-height: 1.3;
}

p {
  margin: 0;
}

a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}

h3 a,
.headlines a,
.name a {
  color: inherit;
  text-decoration-color: var(--line);
  text-decoration-thickness: 1px;
}

a:hover {
  text-decoration-color: currentColor;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

header {
  padding-bottom: 2rem;
}

nav {
  margin-bottom: 0.5rem;
}

.lead {
  margin-top: 0.5rem;
  color: var(--quiet);
  font-size: 1.25rem;
  line-height: 1.4;
}

.note {
  margin-top: 1rem;
}

.note + .address {
  margin-top: 0.5rem;
}

ol,
ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

.address {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: center;
  margin: 1rem 0;
}

.address code {
  flex: 1 1 14rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--line);
  border-radius: 0.375rem;
  background: var(--panel);
  font: 0.9375rem/1.4 ui-monospace, "Cascadia Mono", Menlo, "Noto Sans Mono", monospace;
  -webkit-user-select: all;
  user-select: all;
}

button {
  padding: 0.3rem 0.75rem;
  border: 1px solid var(--accent);
  border-radius: 0.375rem;
  background: transparent;
  color: var(--accent);
  font: inherit;
  font-size: 0.875rem;
  cursor: pointer;
}

button:hover {
  background: var(--accent);
  color: var(--paper);
}

.address button {
  padding-block: 0.5rem;
  background: var(--accent);
  color: var(--paper);
}

[hidden] {
  display: none;
}

.formats {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.75rem;
  font-size: 0.875rem;
}

.feeds button {
  margin-inline-start: auto;
}

.feeds li {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1rem;
  align-items: center;
  padding: 0.5rem 0;
  border-top: 1px solid var(--line);
}

.feeds li:first-child {
  border-top: 0;
  padding-top: 0;
}

.feeds .address {
  flex: 1 0 100%;
  margin: 0.25rem 0 0.5rem;
}

.name {
  flex: 1 1 12rem;
  font-weight: 600;
}

.steps {
  counter-reset: step;
}

.steps li {
  display: flex;
  gap: 0.75rem;
  margin-bottom: 0.5rem;
  counter-increment: step;
}

.steps li::before {
  color: var(--accent);
  font-weight: 700;
  content: counter(step);
}

.stories li {
  padding: 0.875rem 0;
  border-top: 1px solid var(--line);
}

.stories li:first-child {
  padding-top: 0;
  border-top: 0;
}

.stories p {
  margin-top: 0.25rem;
}

.stories .facts,
time {
  color: var(--quiet);
  font: 0.875rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}

.headlines li {
  padding: 0.375rem 0;
  border-top: 1px solid var(--line);
  content-visibility: auto;
  contain-intrinsic-size: auto 2.5rem;
}

footer {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.5rem;
  margin-top: 3rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
  color: var(--quiet);
  font-size: 0.875rem;
}

.quiet {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}

main > p,
.columns div > p {
  margin-top: 1rem;
}

.columns {
  display: grid;
  gap: 2.5rem clamp(2rem, 6vw, 5rem);
  max-width: none;
}

.columns div > section + section,
.columns p + section {
  margin-top: 2.5rem;
}

@media (min-width: 54rem) {
  .columns {
    grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
  }
}

@media print {
  button {
    display: none;
  }
}
`

// Buttons are there only where they work. Without a secure connection browsers have no clipboard but the old command.
const SCRIPT = `'use strict'

async function copy(text) {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text)
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (!isCopied) throw new Error('This browser does not copy')
}

const status = document.querySelector('[role="status"]')
for (const button of document.querySelectorAll('button[data-copy]')) {
  const label = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await copy(button.dataset.copy)
    } catch {
      button.hidden = true
      return
    }
    button.textContent = status.textContent = document.body.dataset.copied
    setTimeout(() => {
      button.textContent = label
      status.textContent = ''
    }, 2000)
  })
}
`
