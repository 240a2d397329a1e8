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

# By voice it may carry its recording; only officers of her chapter hear it, and it stays when the consent is withdrawn.
as sari POST /members/{member}/consents purpose=photo channel=Voice witness="Bu RT (contoh)" given_on={today}
    proof=@page.ogg
expect 400 has "Bu RT (contoh)" has "Ini bukan rekaman suara atau PDF" has "Pilih lagi berkasnya"
as sari POST /members/{member}/consents purpose=photo channel=Voice witness="Bu RT (contoh)" given_on={today}
    proof=@sheet.pdf
expect 400 has "Pilih cara yang cocok"
as sari in en POST /members/{member}/consents purpose=photo channel=Form given_on={today} proof=@answer.ogg
expect 400 has "Choose the way that fits"
sql SELECT count(*) FROM consent_proof ---- 0
as sari POST /members/{member}/consents purpose=photo channel=Voice witness="Bu RT (contoh)" given_on={today}
    proof=@answer.ogg
expect 303 to /members/{member}/consents
again
expect 303 to /members/{member}/consents
sql SELECT count(*), max(media_type) FROM consent_proof ---- 1 | audio/ogg
as lina GET /members/{member}/consents
expect 200 finds "consents/{heard}/proof" has "Unduh rekaman"
as lina GET /members/{member}/consents/{heard}/proof
expect 200 type audio/ogg has "ya, boleh"
as kirana GET /members/{member}/consents/{heard}/proof
expect 404
as stranger GET /members/{member}/consents/{heard}/proof
expect 303 to /sign-in
as sari POST /members/{member}/consents/{heard}/withdraw
expect 303
as lina GET /members/{member}/consents/{heard}/proof
expect 200 has "ya, boleh"

# Without a recording the page says so.
as sari POST /members/{member}/consents purpose=story channel=Voice witness="Bu RT (contoh)" given_on={today}
expect 303
as sari GET /members/{member}/consents
expect 200 has "Rekamannya tidak disimpan di sini"
as sari POST /members/{member}/consents purpose=product channel=Paper witness="Bu RT (contoh)" given_on={today}
    proof=@sheet.pdf
expect 303
as sari GET /members/{member}/consents
expect 200 has "Unduh pindaian"
sql SELECT count(*) FROM fact WHERE body LIKE '%answer.ogg%' ---- 0
