-- All disputed facts of a measure, each value with the sentences that state it.
SELECT label_en, obs_value, unit_measure, round(weight, 2) AS weight, source_id, quote
FROM facts_disputed
JOIN fact_claims USING (observation_id)
JOIN claims ON claims.id = fact_claims.claim_id
WHERE facts_disputed.measure_id = 'production'
ORDER BY fact_id, weight DESC, source_id;
