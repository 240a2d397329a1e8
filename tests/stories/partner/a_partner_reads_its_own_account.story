# description: an agreement is noted and ends; a partner reads its own account by a link, without names, until it is revoked
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari treasurer tari facilitator fina evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /partners name="Dinas Contoh" kind=Agency since={today-200} contact="Wahyuni Contoh"
expect 303 to /partners/{dinas}
as sari POST /partners name="Bank Lain (contoh)" kind=Bank since={today-200}
expect 303 to /partners/{bank}
as tari GET /partners/{dinas}/agreements
expect 200 has "Berlaku sampai"
as tari POST /partners/{dinas}/agreements number="05/PKS (contoh)" about="Ruang kelas (contoh)" from={today-100} until={today-101}
expect 400 has "Periksa kedua tanggal"
as tari POST /partners/{dinas}/agreements number="05/PKS (contoh) 6472014508880003" about="Ruang kelas (contoh)" from={today-100} until={today+40}
expect 303 to /partners/{dinas}
sql SELECT count(*) FROM fact WHERE body LIKE '%4508880003%' ---- 0
sql SELECT count(*) FROM fact WHERE kind LIKE 'partner.%' AND notice LIKE '%disamarkan%' ---- 1
as fina GET /partners
expect 200 has "Perjanjian berakhir"
as fina GET /partners/{dinas}
expect 200 finds "/partners/agreements/{pks}\""
as fina GET /partners/agreements/{pks}
expect 200 has "05/PKS (contoh) 64" lacks "4508880003" lacks "Akhiri lebih awal"
as fina POST /partners/agreements/{pks}/end because="Bukan saya." ended_on={today}
expect 403
as tari POST /partners/agreements/{pks}/end because="Gedung dijual (contoh)." ended_on={today-150}
expect 400 has "sebelum mulainya"
as tari POST /partners/agreements/{pks}/end because="Gedung dijual (contoh)." ended_on={today}
expect 303 to /partners/{dinas}
as tari POST /partners/agreements/{pks}/end because="Lagi." ended_on={today}
expect 422
as fina GET /partners
expect 200 lacks "Perjanjian berakhir"
as tari GET /partners/agreements/{pks}
expect 200 has "Gedung dijual" finds "/partners/notes/{akhir}\">Tarik pengakhiran"
as tari POST /partners/notes/{akhir}/retract because="Tidak jadi dijual (contoh)."
expect 303 to /partners/{dinas}
as fina GET /partners
expect 200 has "Perjanjian berakhir"
as tari POST /partners/agreements/{pks}/end because="Gedung tetap dijual (contoh)." ended_on={today}
expect 303 to /partners/{dinas}

as sari POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as sari POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today-60} meets_every=14
expect 303 to /mentoring/{lingkar}
as sari POST /partners/{dinas}/receipts kind=FollowUp what="Pendampingan usaha (contoh)" amount=6 unit=Meeting received_on={today-20}
    received_by="Bu Sari Contoh" unpromised=1
expect 303 to /partners/receipts/{terima}
as tari GET /partners/receipts/{terima}/given
expect 200 lacks "Ani Contoh"
as tari POST /partners/receipts/{terima}/given place=circle:{lingkar} amount=1 given_on={today-10}
expect 400 has "Pilih tujuan dari daftar"
as fina GET /partners/receipts/{terima}/given
expect 200 has "Bersama Ani Contoh"
as fina POST /partners/receipts/{terima}/given place=circle:{lingkar} amount=4 given_on={today-10}
expect 303 to /partners/receipts/{terima}
as fina POST /journeys name="Kelompok Kue (contoh)" village_code=64.72.01.1001 facilitator="Fina (contoh)" begun_on={today-30}
expect 303 to /journeys/{kelompok}
as tari GET /partners/receipts/{terima}/given
expect 200 lacks "Kelompok Kue"
as tari POST /partners/receipts/{terima}/given place=group:{kelompok} amount=1 given_on={today-10}
expect 400 has "Pilih tujuan dari daftar"
as fina POST /partners/receipts/{terima}/given place=group:{kelompok} amount=1 given_on={today-10}
expect 303 to /partners/receipts/{terima}
as fina GET /partners/{dinas}
expect 200 has "Kelompok Kue"
as tari GET /partners/{dinas}
expect 200 has "Satu kelompok ibu" lacks "Kelompok Kue"
as sari POST /partners/{bank}/receipts kind=Funds what="Modal dari bank (contoh)" amount=3jt unit=Rupiah received_on={today-20} unpromised=1
expect 303 to /partners/receipts/{modal}

as fina GET /partners/{dinas}/link
expect 403
as tari GET /partners/{dinas}/link
expect 200 has "Buat tautan" lacks "/partner-page/"
as tari POST /partners/{dinas}/link until={today-1}
expect 400 has "Pilih hari ini atau sesudahnya"
as tari POST /partners/{dinas}/link until=2099-01-01
expect 400 has "terlalu jauh"
as tari POST /partners/{dinas}/link until={today+30}
expect 303 to /partners/{dinas}/link
again
expect 303 to /partners/{dinas}/link
sql SELECT count(*) FROM partner_link ---- 1
as tari GET /partners/{dinas}/link
expect 200 finds "/partner-page/{rahasia}\"" finds "/partners/links/{tautan}/revoke"
sql SELECT count(*) FROM partner_link WHERE token_sha256 = '{rahasia}' ---- 0
as stranger GET /partner-page/{rahasia}
eventually 200 has "Kegiatan yang didukung, sampai"
as stranger GET /partner-page/{rahasia}
expect 200 has "Dinas Contoh" has "Pendampingan usaha (contoh)" has "Satu lingkar pendampingan" has "Kurang dari 10" has "noindex"
    lacks "Bank Lain" lacks "Kelompok Kue" lacks "Modal dari bank" lacks "Ani Contoh" lacks "Rina Contoh" lacks "Wahyuni" lacks "Bu Sari" lacks "{lingkar}"
as stranger in en GET /partner-page/{rahasia}
expect 200 has "A circle of mentoring" has "Fewer than 10"
as stranger GET /partner-page/{rahasia}/sheet
expect 200 has "Pertanggungjawaban dukungan" lacks "Bu Sari" lacks "Ani Contoh"
as stranger GET /partner-page/0123456789
expect 404 has "Tautan ini sudah berakhir atau dicabut"
as stranger GET /partner-page/0123456789/sheet
expect 404
as eva GET /partners/{dinas}/sheet
expect 200 has "Satu lingkar pendampingan" lacks "Ani Contoh"
as fina POST /partners/links/{tautan}/revoke
expect 403
as tari POST /partners/links/{tautan}/revoke
expect 303 to /partners/{dinas}/link
as tari POST /partners/links/{tautan}/revoke
expect 422
as stranger GET /partner-page/{rahasia}
expect 404 has "Tautan ini sudah berakhir atau dicabut"
as stranger GET /partner-page/{rahasia}/sheet
expect 404
sql SELECT count(*) FROM partner_reached WHERE partner_id = '{dinas}' AND sessions = 0 AND women IS NULL ---- 1
