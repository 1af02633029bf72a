import type { Claim } from '../../schema/claim.ts';
import type { ChosenRecords } from './chosen-records.ts';

/**
 * Web Annotations (W3C) as JSON-LD: each claim is an annotation whose target is its place in the paper, by quote and by position in code points, and
 * whose bodies are the facts it states. PROV leads from the fact to the claim, from the claim to the paper, and to the run that read it.
 */
export function toAnnotations({ facts, claims, sources, run }: ChosenRecords): object {
  const factsOf = new Map<string, ChosenRecords['facts']>();
  for (const fact of facts) for (const id of fact.claim_ids) factsOf.set(id, [...(factsOf.get(id) ?? []), fact]);
  const activity = `${run.id}#run`;
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        prov: 'http://www.w3.org/ns/prov#',
        wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
        wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
        wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
        wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
        used: { '@id': 'prov:used', '@type': '@id' },
      },
    ],
    id: run.id,
    type: 'AnnotationPage',
    startIndex: 0,
    partOf: { id: `${run.id}#annotations`, type: 'AnnotationCollection', label: 'heshu', total: claims.length },
    wasGeneratedBy: {
      id: activity,
      type: 'prov:Activity',
      wasAssociatedWith: `urn:heshu:${run.version}`,
      used: sources.map(({ sha256 }) => paperUrn(sha256)),
    },
    items: claims.map((claim) => annotationOf(claim, factsOf.get(claim.id) ?? [], activity)),
  };
}

function annotationOf(claim: Claim, facts: ChosenRecords['facts'], activity: string): object {
  const id = `urn:heshu:claim:${claim.id}`;
  const paper = paperUrn(claim.source.sha256);
  return {
    id,
    type: ['Annotation', 'prov:Entity'],
    motivation: 'describing',
    body: facts.map((fact) => ({
      id: `urn:heshu:fact:${fact.observation_id}`,
      type: ['TextualBody', 'prov:Entity'],
      purpose: 'describing',
      format: 'text/plain',
      language: claim.language,
      value: `${claim.language === 'zh' ? fact.label_zh : fact.label_en}: ${fact.obs_value ?? ''} ${fact.unit_measure} (${fact.obs_status})`,
      wasDerivedFrom: id,
    })),
    target: {
      source: { id: paper, type: 'Text', label: claim.source.title ?? claim.source.id, 'schema:contentUrl': claim.source.path },
      selector: [
        { type: 'TextQuoteSelector', exact: claim.exact, prefix: claim.prefix, suffix: claim.suffix },
        { type: 'TextPositionSelector', start: claim.span.start, end: claim.span.end },
      ],
    },
    wasQuotedFrom: paper,
    wasGeneratedBy: activity,
  };
}

function paperUrn(sha256: string): string {
  return `urn:sha256:${sha256}`;
}
