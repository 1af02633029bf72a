const json = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, 'JSON']));

/** The tables beside the facts, with their nested fields drawn out to columns; of each only what belongs to the selected rows is kept. */
export const otherTables = [
  {
    name: 'claims',
    path: 'claims.jsonl',
    types: {
      ...json(['source', 'span', 'locator', 'quantity', 'subject', 'measure', 'product', 'scope', 'period', 'citations']),
      ...Object.fromEntries(
        ['id', 'exact', 'prefix', 'suffix', 'quote', 'language', 'basis', 'modality'].map((name): [string, string] => [name, 'VARCHAR']),
      ),
      confidence: 'DOUBLE',
    },
    query: `select id, source->>'id' as source_id, exact, quote, prefix, suffix, (span->>'start')::integer as "start", (span->>'end')::integer as "end",
      (locator->>'page')::integer as page, locator->'section'->>-1 as section, locator->'table'->>'label' as table_label, language,
      quantity->>'amount' as amount, (quantity->>'lowerBound')::double as lower, (quantity->>'upperBound')::double as upper, quantity->>'unit' as unit,
      (quantity->>'decimals')::integer as decimals, quantity->>'modifier' as modifier, quantity->>'dimension' as dimension,
      subject->>'text' as subject, subject->>'id' as subject_id, measure->>'text' as measure, measure->>'id' as measure_id, product->>'text' as product,
      scope->>'text' as scope, basis, period->>'start' as period_start, period->>'end' as period_end, modality,
      citations->>'$[*].reference' as reference_keys, confidence
      from raw_claims where id in (select unnest(claim_ids) from facts)`,
  },
  {
    name: 'findings',
    path: 'findings.jsonl',
    types: {
      ...json(['message', 'suggestion']),
      id: 'VARCHAR',
      code: 'VARCHAR',
      severity: 'VARCHAR',
      status: 'VARCHAR',
      confidence: 'DOUBLE',
      claims: 'VARCHAR[]',
    },
    query: `select id, code, severity, confidence, status, message->>'zh' as message_zh, message->>'en' as message_en, suggestion->>'value' as suggested_value,
      suggestion->>'unit' as suggested_unit, claims as claim_ids from raw_findings where id in (select unnest(finding_ids) from facts)`,
  },
  {
    name: 'references',
    path: 'references.jsonl',
    types: {
      key: 'VARCHAR',
      source: 'VARCHAR',
      kind: 'VARCHAR',
      marker: 'VARCHAR',
      text: 'VARCHAR',
      authors: 'VARCHAR[]',
      year: 'INTEGER',
      title: 'VARCHAR',
      doi: 'VARCHAR',
    },
    query: `select * from raw_references where key in (select unnest(reference_keys) from claims)`,
  },
  {
    name: 'sources',
    path: 'sources.jsonl',
    types: { id: 'VARCHAR', path: 'VARCHAR', sha256: 'VARCHAR', title: 'VARCHAR', year: 'INTEGER', language: 'VARCHAR' },
    query: `select * from raw_sources where id in (select unnest(source_ids) from facts)`,
  },
  {
    name: 'coverage',
    path: 'coverage.jsonl',
    types: {
      source: 'VARCHAR',
      pages: 'INTEGER',
      blocks: 'INTEGER',
      tables: 'INTEGER',
      cells: 'INTEGER',
      sentences: 'INTEGER',
      numbers: 'JSON',
      claims: 'INTEGER',
    },
    query: `select * replace ((numbers->>'seen')::integer as numbers), (numbers->>'parsed')::integer as numbers_taken, (numbers->>'skipped')::integer as numbers_left_out
      from raw_coverage where source in (select unnest(source_ids) from facts)`,
  },
] as const satisfies readonly { name: string; path: string; types: Readonly<Record<string, string>>; query: string }[];
