# description: officers and evaluators find the kelurahan of their chapter with their codes
given chapter smd "KICI Samarinda (contoh)" chair ketua evaluator eva

as eva GET /areas
expect 200 has "Samarinda" has "64.72.01.1001"
as ketua in en GET /areas
expect 200 has "64.72.10.1001"
sql SELECT count(*) FROM area_published WHERE code LIKE '64.72.__.____' ---- 59
