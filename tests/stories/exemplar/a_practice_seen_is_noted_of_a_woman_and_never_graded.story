# description: a practice seen is noted of a woman of this chapter, retracted with a reason, and never made a grade
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as kirana POST /members full_name="Wati Contoh" village_code=64.72.01.1001
expect 303 to /members/{wati}
as fina GET /members/{ani}
expect 200 has "/practices/women/{ani}\"" has "Lihat praktik baik"
as eva GET /practices
expect 403
as tari GET /practices
expect 200 has "Datang tepat waktu" has "Iman adalah urusan setiap ibu" lacks "/practices/new"
    finds "/practices/{tepat}\">Datang tepat waktu"
as sari GET /practices/new
expect 200 lacks "value=\"Devout\""
as fina GET /practices/new
expect 403
as sari POST /practices cerdas_value=Devout name_id="Rajin beribadah"
expect 422 has "Iman tidak diukur di sini"
as sari POST /practices cerdas_value=Courteous name_id="Datang tepat waktu"
expect 400 has "Sudah ada praktik dengan nama ini"
as sari POST /practices cerdas_value=Disciplined name_id="Shalat lima waktu"
expect 400 has "Ibadah siapa pun tidak pernah dicatat di sini" has "value=\"Shalat lima waktu\""
as sari POST /practices cerdas_value=Disciplined name_id="Rapi" name_en="Prays in time"
expect 400 has "Ibadah siapa pun tidak pernah dicatat di sini"
as sari POST /practices cerdas_value=Disciplined name_id="Siaga 081277778888"
expect 400 has "Nomor HP tidak dipakai sebagai nama" has "Siaga 081277778888"
as sari POST /practices cerdas_value=Courteous name_id="Menyapa lebih dulu (contoh)" name_en="Greets first (contoh)"
expect 303 to /practices/{sapa}
again
expect 303 to /practices/{sapa}
as fina in en GET /practices/{sapa}
expect 200 has "Greets first (contoh)"
as sari GET /practices/{sapa}/change
expect 200
as sari POST /practices/{sapa}/change name_id=""
expect 400
as sari POST /practices/{sapa}/change name_id="Berdoa dulu"
expect 400 has "Ibadah siapa pun tidak pernah dicatat di sini"
as sari POST /practices/{sapa}/change name_id="Menyapa dulu (contoh)"
expect 303 to /practices/{sapa}

as fina GET /practices/women q=Ani
expect 200 finds "/practices/women/{ani}"
as fina GET /practices/women q=Wati
expect 200 lacks "Wati Contoh"
as tari GET /practices/seen
expect 403
as fina GET /practices/seen member_id={ani}
expect 200 has "Ani Contoh" has "Menyapa dulu (contoh)"
as fina POST /practices/seen practice_id={tepat} member_id={wati} seen_on={today} place="Balai (contoh)" words="Sudah menunggu."
expect 400 has "Pilih ibu dari daftar anggota komunitas ini"
as fina POST /practices/seen practice_id={tepat} member_id={ani} seen_on={today} words="Sudah menunggu."
expect 400 has "Pilih kegiatannya, atau tulis tempatnya" has "Sudah menunggu."
as fina POST /practices/seen practice_id={tepat} member_id={ani} seen_on={today+1} place="Balai" words="Sudah menunggu."
expect 400 has "Tanggal ini belum tiba"
as fina POST /practices/seen practice_id={tepat} member_id={ani} seen_on={today} place="Balai" words="Menolong yang dianiaya."
expect 400 has "mungkin membahayakan seseorang" has "name=\"means_otherwise\""
as fina POST /practices/seen practice_id={tepat} member_id={ani} seen_on={today} session_id=tidak-ada words="Sudah menunggu."
expect 400 has "Pilih kegiatan dari daftar"
as fina POST /practices/seen practice_id={tepat} member_id={ani} seen_on={today} place="Balai RT 5, HP 0813-1111-2222 (contoh)"
    words="Sudah menunggu kami, nomornya 0812-3456-7890 (contoh)."
expect 303 to /practices/women/{ani}
again
expect 303 to /practices/women/{ani}
sql SELECT count(*) FROM practice_seen ---- 1
sql SELECT count(*) FROM fact WHERE body LIKE '%2-3456%' OR body LIKE '%123456%' ---- 0
as sari POST /practices/seen practice_id={sapa} member_id={ani} seen_on={today-2} place="Grup WhatsApp (contoh)"
    words="Menyapa anggota baru (contoh)."
expect 303 to /practices/women/{ani}
as tari GET /practices/women/{ani}
expect 200 has "Sudah menunggu kami, nomornya 08••••••••" has "Dilihat 2 orang, di 2 tempat atau kegiatan" has "bukan nilai"
    finds "/practices/seen/{note}\">Buka catatan<span class=\"visually-hidden\">: Menyapa dulu"
as tari GET /practices/{sapa}
expect 200 has "Ani Contoh" has "Menyapa anggota baru (contoh)."
as fina GET /practices/seen/{note}
expect 200 has "Grup WhatsApp (contoh)" lacks "Tarik catatan"
as fina POST /practices/seen/{note}/retract because="Bukan catatan saya."
expect 403
as sari POST /practices/seen/{note}/retract because=""
expect 400
as sari POST /practices/seen/{note}/retract because="Ternyata ibu lain, 0812-4444-5555 (contoh)."
expect 303 to /practices/women/{ani}
as sari POST /practices/seen/{note}/retract because="Lagi."
expect 422
as tari GET /practices/women/{ani}
expect 200 has "Ditarik: Ternyata ibu lain, 08•••••••• (contoh)." has "Dilihat 1 orang, di 1 tempat atau kegiatan"
as sari POST /practices/{sapa}/end because="Sudah biasa."
expect 303 to /practices
as fina POST /practices/seen practice_id={sapa} member_id={ani} seen_on={today} place="Balai" words="Masih menyapa."
expect 400 has "Pilih praktik yang masih dicatat"
as sari GET /practices/{sapa}/change
expect 422
