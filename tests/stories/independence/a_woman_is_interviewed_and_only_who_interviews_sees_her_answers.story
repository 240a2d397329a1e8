# description: a woman is interviewed topic by topic and from paper, and only who interviews sees an answer
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina evaluator eva vice_chair wina

as sari POST /members full_name="Dewi Contoh Lestari" village_code=64.72.01.1005
expect 303 to /members/{dewi}
as sari POST /members/{dewi}/consents purpose=research channel=Form given_on={today}
expect 303
as sari GET /independence/waves/baseline
expect 200
as sari POST /independence/waves/baseline t1="banyak sekali" t2="300.000" design_level=BeforeAfter
expect 400 has "banyak sekali"
as sari POST /independence/waves/baseline t1="500rb" t2="300.000" design_level=BeforeAfter
expect 303
as sari POST /independence/waves/endline t1="500.000" t2="300.000" design_level=BeforeAfter
expect 303
as fina GET /independence/interviews/new search=dewi
expect 200 has "Dewi Contoh Lestari"
as wina GET /independence/interviews/new
expect 403
as fina POST /independence/interviews member={dewi} round=Baseline
expect 303 to /independence/interviews/{first}/P0
again
expect 303 to /independence/interviews/{first}/P0
as fina GET /independence/interviews
expect 200 has "Dewi Contoh Lestari"

# Topic by topic: somebody may overhear, so that private topics wait.
as fina GET /independence/interviews/{first}/P0
expect 200
as fina POST /independence/interviews/{first}/P0 answer[P0a]=1 answer[P0b]=1 answer[P0c]=1 answer[P0d]=1
expect 303
as fina GET /independence/interviews/{first}/E1
expect 200
as fina POST /independence/interviews/{first}/E1 answer[E1a]=3
expect 303 to /independence/interviews/{first}/E1
as fina POST /independence/interviews/{first}/E1 answer[E1a]=3 answer[E1b]="banyak"
expect 400 has "banyak"
as fina POST /independence/interviews/{first}/E1 answer[E1a]=3 answer[E1b]="900.000"
expect 303
as fina GET /independence/interviews/{first}/review
expect 200
as fina POST /independence/interviews/{first}/finish
expect 422

# The rest from paper, when she is alone.
as fina GET /independence/interviews/{first}/answers
expect 200
as fina POST /independence/interviews/{first}/answers answer[P0a]=1 answer[P0b]=0 answer[P0c]=1 answer[P0d]=1
    answer[E1a]=3 answer[E1b]="900.000" answer[E2a]=1 answer[E2b]=3 answer[E2c]=1 answer[E3a]=4 answer[E3b]=2
    answer[E3c]=2 answer[S1a]=1,4 answer[S1b]=1 answer[S1c]=0 answer[S1d]=1 answer[S2a]=2 answer[S2b]=1 answer[S2c]=2
    answer[S2d]=1 answer[S3a]=1,2,3 answer[S3b]=4 answer[S3c]=1 answer[P1a]=2 answer[P1b]=2 answer[P1c]=3 answer[P1d]=2
    answer[P2a]=0 answer[P2b]=0 answer[P2c]=1 answer[P3a]=5 answer[P3b]=2 answer[K1a]=3 answer[K1b]=3 answer[K2a]=4
    answer[K2b]=2 answer[K2c]=3 answer[K2d]=2 answer[K3a]=1 answer[K3b]=2 answer[K3c]=98
expect 303
as fina POST /independence/interviews/{first}/finish
expect 303
again
expect 303
sql SELECT count(*) FROM score_published ---- 1

# A correction is a new answer, and counts once the interview is finished again.
as fina POST /independence/interviews/{first}/E1 answer[E1a]=0
expect 303
as fina POST /independence/interviews/{first}/finish
expect 303
sql SELECT count(*) FROM score_published ---- 1

as eva GET /independence/women/{dewi}
expect 200
as sari GET /independence/women/{dewi}
expect 403
as eva GET /independence/export.csv
expect 200 type text/csv lacks "Dewi"
as eva GET /independence/codebook.csv
expect 200 type text/csv has "E1"
as sari GET /independence
expect 200 lacks "Dewi"
sql SELECT count(*) FROM feed JOIN fact ON fact.fact_id = feed.fact_id WHERE fact.kind LIKE 'independence.%finish%' ---- 2

# She withdraws: her answers are neither shown nor changed, and count no more.
as sari GET /members/{dewi}/consents
expect 200 finds "consents/{consent}/withdraw"
as sari POST /members/{dewi}/consents/{consent}/withdraw
expect 303
as fina GET /independence/interviews/{first}/E1
expect 422 lacks "900.000"
as fina POST /independence/interviews/{first}/E1 answer[E1a]=2
expect 422
as eva GET /independence/export.csv
expect 200
as eva GET /independence/women/{dewi}
expect 404
