# description: consent is given per purpose with its proof, and withdrawn by a row of its own
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari treasurer lina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /members full_name="Rina (contoh)" village_code=64.72.01.1005
expect 303 to /members/{member}
as sari GET /members/{member}/consents
expect 200 lacks "checked"
as sari POST /members/{member}/consents purpose=research channel=Paper witness="Bu RT (contoh)" place="Balai RT"
    given_on={today+3}
expect 400 has "Bu RT (contoh)"
as sari POST /members/{member}/consents purpose=research channel=Paper witness="Bu RT (contoh)" place="Balai RT"
    given_on={today}
expect 303
as kirana GET /members/{member}/consents
expect 404
as lina POST /members/{member}/consents purpose=research channel=Form given_on={today}
expect 403
sql SELECT count(*) FROM consent_published WHERE withdrawn_on IS NULL ---- 1

as sari GET /members/{member}/consents
expect 200 finds "consents/{consent}/withdraw"
as kirana POST /members/{member}/consents/{consent}/withdraw
expect 404
as sari POST /members/{member}/consents/{consent}/withdraw
expect 303
again
expect 303
sql SELECT count(*) FROM consent_published WHERE withdrawn_on IS NULL ---- 0
sql SELECT count(*) FROM consent ---- 1
