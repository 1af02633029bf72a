-- The fact table beside figures from elsewhere, here two rows written out: which of ours are more than a tenth off?
WITH elsewhere (ref_area, measure_id, time_period, unit_measure, their_value) AS (
  VALUES ('CN', 'production', '2023', 't', 240000.0), ('US', 'production', '2023', 't', 41600.0)
)
SELECT label_en, obs_value AS ours, their_value AS theirs, round((lower - their_value) / their_value, 3) AS relative, obs_status
FROM facts
JOIN elsewhere USING (ref_area, measure_id, time_period, unit_measure)
WHERE lower IS NOT NULL
ORDER BY abs(relative) DESC, ours;
