# description: an interview waits for consent and thresholds, an endline for a baseline, and nobody else reads the answers
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari treasurer lina facilitator fina evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as stranger GET /independence
expect 303 to /sign-in
as lina GET /independence
expect 403
as eva GET /independence
expect 200
as sari GET /independence/export.csv
expect 403

as sari POST /members full_name="Dewi Lestari (contoh)" village_code=64.72.01.1005
expect 303 to /members/{member}
as fina POST /independence/interviews member={member} round=Baseline
expect 422
as sari POST /members/{member}/consents purpose=research channel=Form given_on={today}
expect 303
as sari POST /independence/waves/baseline t1="250.000" t2="450.000" design_level=BeforeAfter
expect 303
as sari POST /independence/waves/endline t1="250.000" t2="450.000" design_level=BeforeAfter
expect 303
as fina POST /independence/interviews member={member} round=Endline
expect 422
as fina POST /independence/interviews member={member} round=Baseline
expect 303 to /independence/interviews/{interview}/P0
as fina POST /independence/interviews/{interview}/E1 answer[E1a]=7
expect 400 has "Jawaban ini tidak ada dalam pilihan."
as fina POST /independence/interviews/{interview}/E1 answer[E1a]=2
expect 303 to /independence/interviews/{interview}/E1
as fina POST /independence/interviews/{interview}/E1 answer[E1a]=2 answer[E1b]=abc
expect 400 has "Tulis jumlah rupiah dari 0 sampai 1 triliun" has "value=\"abc\"" lacks "tidak ada dalam pilihan"
as fina POST /independence/interviews/{interview}/E1 answer[E1a]=2 answer[E1b]=99999999999999999
expect 400 has "Tulis jumlah rupiah dari 0 sampai 1 triliun"
as fina in en POST /independence/interviews/{interview}/answers answer[E1b]=-5
expect 400 has "Write an amount in rupiah from 0 to 1 trillion" has "value=\"-5\""
as kirana GET /independence/interviews/{interview}/E1
expect 404
as lina GET /independence/interviews/{interview}/E1
expect 403
as fina POST /independence/interviews/{interview}/finish
expect 422
as eva GET /independence/export.csv
expect 200 lacks "Dewi"
as eva GET /independence/codebook.csv
expect 200 has "chapter,,,," has "b01,E1,ekonomi,baseline" has "e01,E1,ekonomi,endline"
as eva GET /members/{member}
expect 403
