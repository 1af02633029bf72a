import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { OrderedRecords } from '../order-records.ts';
import { coverageSection } from './coverage-section.ts';
import { factsSection } from './facts-section.ts';
import { findingsSection } from './findings-section.ts';
import { both, html, Markup } from './html.ts';
import { plotsSection } from './plots-section.ts';
import { methodWords, words } from './words.ts';

/** How much of a large run the page holds; the rest is in the tables beside it. */
const most = { findings: 500, facts: 3000, plots: 12 };
const severities = ['high', 'medium', 'low'];

/** report.html: one page to hand around, which needs no server and no network. Hostile text of papers stays text: all is escaped, and no script but ours may run. */
export function writeReport(
  { claimCount, findings, table, coverage, sources, told, claimAt }: OrderedRecords,
  heshuVersion: string,
): string {
  const titles = new Map(sources.map((source) => [source.id, source.title ?? source.id]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const worst = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.confidence - a.confidence);
  const shown = new Set(worst.slice(0, most.findings).map(({ id }) => id));
  const [style, script] = [asset('page.css'), asset('page.js')];
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const sections = ['summary', 'findings', 'plots', 'facts', 'method', 'coverage'] as const;
  const { facts, disputed } = countFacts(table);
  const counts = [
    ['papers', sources.length],
    ['claims', claimCount],
    ['factCount', facts],
    ['disputed', disputed],
    ['findings', findings.length],
  ] as const;
  return html`<!doctype html>
    <html lang="en" data-lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <title>heshu 核数</title>
        ${new Markup(`<style>${style}</style>`)}
      </head>
      <body>
        <a class="skip" href="#summary">${both(words.skip)}</a>
        <header>
          <h1>${both(words.title)}</h1>
          <p>${both(words.lead)}</p>
          <nav>
            ${sections.map((name) => html`<a href="#${name}">${both(words[name])}</a>`)}
            <span class="switches">
              <button type="button" id="language">${both(words.language)}</button>
              <button type="button" id="theme">${both(words.theme)}</button>
            </span>
          </nav>
        </header>
        <main>
          <section id="summary">
            <h2>${both(words.summary)}</h2>
            <dl>
              ${counts.map(
                ([name, count]) =>
                  html`<div>
                    <dt>${both(words[name])}</dt>
                    <dd>${count}</dd>
                  </div>`,
              )}
            </dl>
          </section>
          ${findingsSection(worst, (id) => told.get(id), most.findings)} ${plotsSection(table, titleOf, most.plots)}
          ${factsSection(table, { claimAt, hasFinding: (id) => shown.has(id), most: most.facts })}
          <section id="method">
            <h2>${both(words.method)}</h2>
            ${methodWords.map((step) => html`<p>${both(step)}</p>`)}
          </section>
          ${coverageSection(coverage, titleOf)}
        </main>
        <footer>heshu ${heshuVersion}</footer>
        ${new Markup(`<script>${script}</script>`)}
      </body>
    </html> `.text;
}

function countFacts({ facts }: OrderedRecords['table']): { facts: number; disputed: number } {
  const counts = { facts: 0, disputed: 0 };
  for (const rows of facts()) {
    counts.facts++;
    for (const { status } of rows) if (status === 'disputed') counts.disputed++;
  }
  return counts;
}

function asset(name: string): string {
  return readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
}
