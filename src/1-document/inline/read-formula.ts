import type { Edit } from './apply-edits.ts';

/** TeX commands that stand for one sign of running text. */
const signs: Record<string, string> = {
  geq: '≥',
  ge: '≥',
  geqslant: '≥',
  leq: '≤',
  le: '≤',
  leqslant: '≤',
  sim: '~',
  approx: '≈',
  times: '×',
  cdot: '·',
  pm: '±',
  circ: '°',
  mu: 'μ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  Delta: 'Δ',
  eta: 'η',
  sigma: 'σ',
  rho: 'ρ',
  theta: 'θ',
  lambda: 'λ',
  infty: '∞',
  to: '→',
  rightarrow: '→',
  ldots: '…',
  neq: '≠',
  ne: '≠',
  gt: '>',
  lt: '<',
  quad: ' ',
};

const formula = /\$([^$\n]{1,300})\$/g;
const bareNumber = /^\$(?:\s[<>≤≥~±+−-]?\s?\d[\d.,]*\s?[%‰]?\s|[<>≤≥~±+−-]?\s?\d[\d.,]*\d?\s?[%‰])\$$/;
const token = /\\([A-Za-z]+)\s*|\\([%$&_{}#,;! ])|([\^_])(\{?)|[{}$]/g;

/** Edits that turn simple TeX formulas between dollar signs into the signs they show; amounts of dollars are left as they are. */
export function findFormulas(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(formula)) {
    if (/[\\^_]/.test(match[1]!) || bareNumber.test(match[0])) edits.push(...readFormula(match[0], match.index));
  }
  return edits;
}

function readFormula(text: string, offset: number): Edit[] {
  const edits: Edit[] = [];
  let raised = false;
  for (const match of text.matchAll(token)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    const [whole, command, symbol, script, brace] = match;
    if (command !== undefined) edits.push({ start, end, text: signs[command] ?? '' });
    else if (symbol !== undefined) edits.push(/[,;! ]/.test(symbol) ? { start, end, text: '' } : { start, end: start + 1, text: '' });
    else if (script === '^') {
      edits.push({ start, end, text: '', superscript: true });
      if (brace) raised = true;
      else edits.push({ start: end + 1, end: end + 1, text: '', superscript: false });
    } else if (whole === '}' && raised) {
      raised = false;
      edits.push({ start, end, text: '', superscript: false });
    } else edits.push({ start, end, text: '' });
  }
  return edits;
}
