import type { Claim, Term } from '../schema/claim.ts';
import { measureOf, measureParts, operatorOf } from './measure-id.ts';
import { powerSources } from './measures-of-goods.ts';
import { normalisePhrase } from './normalise-phrase.ts';
import { qualificationsOf } from './qualifications.ts';
import { measureQualifiers, productQualifiers, qualifiersIn } from './qualifiers.ts';

/** What a claim is about, field by field, in the forms in which papers of both languages meet; empty where the claim does not say. */
export interface FactIdentity {
  subject: string;
  measure: string;
  product: string;
  scope: string;
  basis: string;
  period: string;
  modality: string;
  dimension: string;
}

/** Stage 4 compares these fields and stage 5 groups by them, so that a finding and a fact name the same thing alike. */
export function factIdentityOf(claim: Claim): FactIdentity {
  const subject = subjectKey(claim);
  const scope = termKey(claim.scope);
  return {
    subject,
    measure: variedKey(standing(measureKey(claim), claim), claim),
    product: productKey(claim),
    scope: isOwnScope(scope, subject, claim.measure?.id ?? '') ? '' : scope,
    basis: claim.basis ? normalisePhrase(claim.basis) : '',
    period: claim.quantity.dimension === 'date' ? '' : periodKeyOf(claim),
    modality: claim.modality,
    dimension: dimensionKey(claim),
  };
}

/** What a p-value or a confidence interval is about: the estimate that it stands beside, by `companion`. */
export function companionIdentity(claim: Claim, companion: string): FactIdentity {
  return {
    ...factIdentityOf(claim),
    subject: companion,
    measure: 'companion',
    product: '',
    scope: '',
    basis: '',
    period: '',
    dimension: 'number',
  };
}

/** The fields as one string; `basis` apart, for papers leave it out more often than they mean another one. */
export function factKeyOf(identity: FactIdentity, basis: string): string {
  const { subject, measure, product, scope, period, modality, dimension } = identity;
  return [subject, measure, product, scope, basis, period, modality, dimension].join('|');
}

/** What a subject has of its own needs no scope; a share of one's own total does. */
function isOwnScope(scope: string, subject: string, measure: string): boolean {
  return scope === subject || (subject !== '' && scope.startsWith(`${subject}:`) && operatorOf(measure) !== 'share');
}

/** A share or a change of something unnamed is told apart by its words; where those are no more than 占比 or growth, it is nothing that others can be compared with, and neither is a single figure that was read as an interval. */
function measureKey({ measure, subject, locator, quantity }: Claim): string {
  if (measure && subject && isOfPeopleAlone(measure, subject)) return '';
  if (!measure || (measure.id === 'confidence-interval' && quantity.modifier !== 'range')) return '';
  const { id, text } = measure;
  if (id === null) return saysNothing.test(text.trim()) ? '' : normalisePhrase(withoutHolder(text, subject));
  const bare = !id.includes('(') && /^(?:share|growth|decline|increase|decrease|difference|rank|multiple|event)$/.test(id);
  if (bare && /^(?:[^a-z]{1,3}|[a-z]+)$/i.test(text.trim())) return '';
  const qualifiers = qualifiersIn(
    `${id.startsWith('event:') ? '' : text} ${locator.table?.column.join(' ') ?? ''}`,
    measureQualifiers.filter((row) => !row.within?.some((part) => id.includes(part))),
  );
  return narrowed(`${bare ? `${id}:${normalisePhrase(text)}` : id}${qualifiers && `+${qualifiers}`}`);
}

/** 鹿特丹港集装箱吞吐量 of 鹿特丹港 is 集装箱吞吐量. */
function withoutHolder(text: string, holder: Term | null): string {
  const rest =
    holder !== null && /\p{Script=Han}$/u.test(holder.text) && text.startsWith(holder.text) ? text.slice(holder.text.length) : '';
  return rest.length > 1 ? rest : text;
}

const saysNothing = /^(?:difference|change|value|figure|number|total|amount|level|rate|share|差|差异|差值|变化|数值|数量|水平|总数|合计)$/i;

/** "About 500 patients", "one in twenty patients" of a study on patients: how many were something that was not read. */
function isOfPeopleAlone(measure: Term, subject: Term): boolean {
  const counted = measure.text.replace(/^(?:share|number|proportion) of |(?:占比|数量|例数|人数)$/gi, '').trim();
  return /\bparticipants\b/.test(measure.id ?? '') && counted.toLowerCase() === subject.text.toLowerCase();
}

function variedKey(measure: string, claim: Claim): string {
  const told = measure === '' ? [] : qualificationsOf(claim);
  return told.length === 0 ? measure : `${measure}@${told.map(({ id }) => id).join('+')}`;
}

/** The hydropower capacity of a country, in watts, is that of the plants that stand: what others call installed or cumulative. */
function standing(measure: string, { product, quantity }: Claim): string {
  const parts = measureParts(measure);
  const isStanding = quantity.dimension === 'power' && powerSources.has(product?.id ?? '');
  return isStanding && parts.base === 'capacity' && parts.qualifiers === ''
    ? measureOf({ ...parts, base: 'cumulative-capacity' })
    : measure;
}

const kindsOfCapacity = new Map([
  ['+added', 'new-capacity'],
  ['+cumulative', 'cumulative-capacity'],
]);

/** Capacity that is called new or cumulative has measures of its own. */
function narrowed(measure: string): string {
  const parts = measureParts(measure);
  const base = parts.base === 'capacity' ? kindsOfCapacity.get(parts.qualifiers) : undefined;
  return base === undefined ? measure : measureOf({ ...parts, base, qualifiers: '' });
}

function productKey({ measure, product }: Claim): string {
  if (!product) return '';
  if (product.id === null) return normalisePhrase(product.text);
  // 磷钇矿型重稀土, 离子吸附型重稀土: the type of a deposit or a make.
  const type = /(\p{Script=Han}{2,8})型\p{Script=Han}/u.exec(product.text)?.[1];
  const rows = productQualifiers.filter((row) => !row.within?.some((part) => product.id!.includes(part)));
  // What lies in ore is told of the ore, and not only of it.
  const ofMeasure = measure?.id
    ? qualifiersIn(
        measure.text,
        rows.filter(({ id }) => id !== 'ore'),
      )
    : '';
  const qualifiers = [...new Set([...qualifiersIn(product.text, rows).split('+'), ...ofMeasure.split('+')])].sort();
  return [product.id, ...qualifiers, type && normalisePhrase(type)].filter(Boolean).join('+');
}

/** Rows that only mean something beside the other rows of their table. Source: usual headings of statistical tables. */
const residual = /^(?:合计|合計|总计|總計|共计|共計|小计|小計|平均|均值|其他|其它|其余|其餘|(?:sub)?total|sum|mean|average|others?)$/i;

/** Totals and remainders are of what their own table lists. */
function subjectKey({ subject, source, locator }: Claim): string {
  const isResidual = subject !== null && (subject.id === 'rest-of-world' || (subject.id === null && residual.test(subject.text.trim())));
  return isResidual ? `${source.id}|${locator.table?.label ?? ''}|${termKey(subject)}` : termKey(subject);
}

function termKey(term: Term | null): string {
  return term ? (term.id ?? normalisePhrase(term.text)) : '';
}

/** `2023`, or `2018/2022`, with an open side left empty; of a dated event the period is its value and no part of what it is about. */
export function periodKeyOf({ period }: Claim): string {
  if (!period || (!period.start && !period.end)) return '';
  return period.start === period.end ? period.start! : `${period.start ?? ''}/${period.end ?? ''}`;
}

/** Yearly flows are written with and without 每年: one dimension. */
function dimensionKey({ quantity }: Claim): string {
  const plain = quantity.dimension.replace(/-rate$/, '');
  if (plain === 'money' || plain === 'price') return `${plain}:${quantity.normalized.unit.replace(/\/a$/, '')}`;
  // 床位20100张 counts, "20,100 beds" is a bare number: one dimension.
  return plain === 'count' ? 'number' : plain;
}
