/** What a column is called and what it means, in both languages, and the published concept it stands for. */
export interface Column {
  title: { en: string; zh: string };
  description: { en: string; zh: string };
  rdfType?: string;
}

/** The columns of a record: none without words, no words without a column. */
export type ColumnsOf<Row> = { readonly [Name in keyof Required<Row>]: Column };

const vocabularies = {
  measure: 'http://purl.org/linked-data/sdmx/2009/measure#',
  attribute: 'http://purl.org/linked-data/sdmx/2009/attribute#',
  dimension: 'http://purl.org/linked-data/sdmx/2009/dimension#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  bibo: 'http://purl.org/ontology/bibo/',
} as const;
type Concept = `${keyof typeof vocabularies}:${string}`;

/** A row of the tables of columns: titles, then descriptions, then the concept as a prefixed name. */
export function column(titleEn: string, titleZh: string, en: string, zh: string, concept?: Concept): Column {
  const column: Column = { title: { en: titleEn, zh: titleZh }, description: { en, zh } };
  if (!concept) return column;
  const [vocabulary, name] = concept.split(':') as [keyof typeof vocabularies, string];
  return { ...column, rdfType: vocabularies[vocabulary] + name };
}
