import fc from 'fast-check';
import { buildPipeline, paperOf, runAll } from './build-pipeline.ts';
import { faultsOf } from './find-faults.ts';
import { orderRecords } from '../src/publish/order-records.ts';
const p = buildPipeline();
const src = (await import('node:fs')).readFileSync('/work/main/tests/pipeline.test.ts','utf8');
const body = src.slice(src.indexOf('  const piece = '), src.indexOf("  test('keep every promise of the contract and give"));
const papers = new Function('fc', body.replaceAll(' as const','') + '; return papers;')(fc);
const seen = new Map<string, {n:number, ex:string}>();
const t0 = Date.now();
let n=0;
for (const drafts of fc.sample(papers, { numRuns: 2500, seed: Number(process.argv[2]??5) }) as {format:'txt'|'md'|'html',text:string}[][]) {
  if (Date.now()-t0 > 45000) break; n++;
  for (const d of drafts) { const i=[paperOf('p', d.format, d.text)];
  let f: string[]; const s0=Date.now();
  try { const o = runAll(p,i); f = faultsOf(i,o); } catch(e) { f=['THROW '+(e as Error).message]; }
  if (Date.now()-s0>1000) f.push('SLOW');
  for (const x of f) { const k = d.format+' '+x.replace(/[\d]+/g,'N').replace(/^.* (is not what|lies outside|has a|has another)/,'$1').slice(0,60); const e=seen.get(k); if(!e) seen.set(k,{n:1,ex:d.text}); else { e.n++; if (d.text.length<e.ex.length) e.ex=d.text; } } }
}
console.log(n, 'runs');
for (const [k,v] of seen) console.log(v.n, k, '\n      ', JSON.stringify(v.ex).slice(0,300));
