# description: a woman is proposed by what was seen, decides about her story herself, and takes it off every page at once
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /members full_name="Mastura Contoh" village_code=64.72.01.1001
expect 303 to /members/{ibu}
as kirana POST /members full_name="Wati Contoh" village_code=64.72.01.1001
expect 303 to /members/{wati}
as sari GET /practices
expect 200 has "/exemplars\"" finds "/practices/{tepat}\">Datang tepat waktu"
as tari GET /practices
expect 200 lacks "/exemplars\""
as eva GET /exemplars
expect 403
as tari GET /exemplars
expect 403

# One observer in two settings is not enough, and two in one are not either.
as fina POST /practices/seen practice_id={tepat} member_id={ibu} seen_on={today-9} place="Balai (contoh)" words="Sudah menunggu (contoh)."
expect 303
as fina POST /practices/seen practice_id={tepat} member_id={ibu} seen_on={today-8} place="Pasar (contoh)" words="Datang paling awal (contoh)."
expect 303
as fina GET /exemplars/women/{ibu}
expect 200 has "Belum bisa diusulkan" lacks "Ada perubahan dirinya" lacks "Usulkan sebagai panutan" has "/practices/women/{ibu}\""
as fina POST /exemplars/women/{ibu} enterprise="Mulai jualan sambal (contoh)." begun_on={today-90}
expect 422 has "dilihat paling sedikit dua orang"
as sari POST /practices/seen practice_id={tepat} member_id={ibu} seen_on={today-7} place="Balai (contoh)" words="Membuka pintu balai (contoh)."
expect 303
as fina GET /practices/women/{ibu}
expect 200 has "/exemplars/women/{ibu}\"" finds "/practices/seen/{pasar}\">Buka catatan"
as tari GET /practices/women/{ibu}
expect 200 lacks "/exemplars/women"
as fina GET /exemplars/women/{wati}
expect 404
as fina POST /exemplars/women/{wati} enterprise="Mulai jualan (contoh)." begun_on={today-90}
expect 404

# No change by interview is on record: her enterprise is named, with its day.
as sari GET /exemplars/women/{ibu}
expect 200 has "tercatat di wawancara, atau usaha yang dimulai" lacks "/independence/women"
as sari POST /exemplars/women/{ibu}
expect 400 has "Tulis usaha yang sudah ia mulai"
as sari POST /exemplars/women/{ibu} enterprise="Mulai jualan sambal (contoh)."
expect 400 has "Mulai jualan sambal (contoh)." has "sejak kapan"
as sari POST /exemplars/women/{ibu} enterprise="Mulai jualan sambal (contoh)." begun_on={today+1}
expect 400 has "Tanggal ini belum tiba"
as sari POST /exemplars/women/{ibu} enterprise="Lari dari suami yang mengancam (contoh)." begun_on={today-90}
expect 400 has "mungkin membahayakan seseorang"
as sari POST /exemplars/women/{ibu} enterprise="Mulai jualan sambal, pesan 0812-3456-7890 (contoh)." begun_on={today-90}
expect 303 to /exemplars/{usul}
again
expect 303 to /exemplars/{usul}
as fina POST /exemplars/women/{ibu} enterprise="Sekali lagi (contoh)." begun_on={today-90}
expect 422 has "sudah pernah diusulkan"
as fina GET /exemplars/women/{ibu}
expect 200 has "/exemplars/{usul}\""
as fina GET /exemplars
expect 200 has "Mastura Contoh" has "Belum memutuskan"
as fina GET /exemplars/{usul}
expect 200 has "pesan 08••••••••" has "Ia belum memutuskan" lacks "Tarik cerita"
as stranger GET /c/smd/stories
expect 200 has "Belum ada cerita" lacks "Mastura"

# Her story is written, read to her, and agreed to with its proof.
as fina GET /exemplars/{usul}/yes
expect 200 has "Tulis ceritanya dulu"
as fina GET /exemplars/{usul}/text
expect 200
as fina POST /exemplars/{usul}/text words="Suami saya sering mengancam (contoh)."
expect 400 has "mungkin membahayakan seseorang" has "name=\"means_otherwise\""
as fina POST /exemplars/{usul}/text words="Saya mulai dari satu toples. Telepon 0812-3456-7890, NIK 6472015505800001 (contoh)."
expect 303 to /exemplars/{usul}
sql SELECT count(*) FROM fact WHERE body LIKE '%2-3456%' OR body LIKE '%123456%' OR body LIKE '%550580%' ---- 0
as fina POST /exemplars/{usul}/yes text_version=1 naming=HerName told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 422 has "Persetujuannya untuk cerita belum tercatat"
as fina POST /members/{ibu}/consents purpose=story channel=Paper witness="Saksi (contoh)" given_on={today}
expect 303
as fina GET /exemplars/{usul}/yes
expect 200 has "Telepon 08••••••••" lacks "checked"
as fina POST /exemplars/{usul}/yes text_version=1 naming=HerName told=Page way=Spoken decided_on={today} taken_by="Fina (contoh)"
expect 400 has "Lisan saja belum cukup"
as fina POST /exemplars/{usul}/yes text_version=1 naming=HerName way=Written decided_on={today} taken_by="Fina (contoh)"
expect 400 has "Pilih paling sedikit satu tempat" has "value=\"Fina (contoh)\""
as fina POST /exemplars/{usul}/yes text_version=1 told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 400
as fina POST /exemplars/{usul}/yes text_version=1 naming=OtherName told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 400 has "Tulis nama yang ia pilih"
as fina POST /exemplars/{usul}/yes text_version=1 naming=HerName told=Page way=Written decided_on={today} taken_by="Fina 081277778888"
expect 400 has "Nomor HP tidak dipakai sebagai nama" has "Fina 081277778888"
as fina POST /exemplars/{usul}/yes text_version=1 naming=OtherName other_name="Mama 0812-3456-7890" told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 400 has "Nomor HP tidak dipakai sebagai nama"
as fina POST /exemplars/{usul}/yes text_version=1 naming=OtherName other_name="Mama Mastura (contoh)" told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 400 has "Nama lain ini memuat nama aslinya"
as fina POST /exemplars/{usul}/yes text_version=1 naming=HerName told=Page way=Written decided_on={today+1} taken_by="Fina (contoh)"
expect 400 has "Tanggal ini belum tiba"
as fina POST /exemplars/{usul}/yes text_version=1 naming=HerName told=Page way=Written decided_on={today-1} taken_by="Fina (contoh)"
expect 400 has "cerita ini belum ditulis"
as fina POST /exemplars/{usul}/yes text_version=1 naming=HerName told=Page until={today-1} way=Written decided_on={today} taken_by="Fina (contoh)"
expect 400 has "Tanggal ini sudah lewat"
as fina POST /exemplars/{usul}/yes text_version=1 naming=OtherName other_name="Mama Sambal (contoh)" told=Page way=Recorded decided_on={today} taken_by="Fina (contoh)"
expect 303 to /exemplars/{usul}
again
expect 303 to /exemplars/{usul}
sql SELECT count(*) FROM exemplar_decision ---- 1
as fina GET /exemplars/{usul}
expect 200 has "Diceritakan sebagai" has "Mama Sambal (contoh)" has "Tarik cerita" finds "/c/smd/stories/{cerita}\""
as stranger GET /c/smd
expect 200 has "/c/smd/stories\"" has "Baca cerita panutan"
as stranger GET /c/smd/stories
expect 200 has "Mama Sambal (contoh)" has "satu toples" lacks "Mastura" lacks "jualan sambal" lacks "Palaran"
as stranger GET /c/smd/stories/{cerita}
expect 200 has "Telepon 08••••••••" lacks "Mastura" has "Diceritakan dengan izinnya"
as stranger GET /c/bpp/stories/{cerita}
expect 404
as fina GET /exemplars/sheet
expect 200 lacks "Mama Sambal"
as fina GET /exemplars/sheet aloud=1
expect 200 lacks "Mama Sambal"
as tari GET /exemplars/sheet
expect 403

# Changed words are not told before she agreed to them anew; what she agreed to stays as it was.
as sari POST /exemplars/{usul}/text words="Saya mulai dari dua toples (contoh)."
expect 303
as stranger GET /c/smd/stories/{cerita}
expect 200 has "satu toples" lacks "dua toples"
as fina POST /exemplars/{usul}/yes text_version=1 naming=HerName told=Print way=Written decided_on={today} taken_by="Fina (contoh)"
expect 409 has "baru saja diubah"
as fina GET /exemplars/{usul}
expect 200 has "Cerita ini belum ia setujui" has "dua toples" has "satu toples"
as fina POST /exemplars/{usul}/yes text_version=2 naming=HerName told=Print names_village=1 village_code=64.72.01.1002 way=Written decided_on={today} taken_by="Fina (contoh)"
expect 409 has "Kelurahannya baru saja diubah"
as fina POST /exemplars/{usul}/yes text_version=2 naming=HerName told=Print told=Aloud names_village=1 village_code=64.72.01.1001 until={today+30} way=Written decided_on={today} taken_by="Fina (contoh)"
expect 303 to /exemplars/{usul}
as stranger GET /c/smd/stories/{cerita}
expect 404
as stranger GET /c/smd/stories
expect 200 has "Belum ada cerita" lacks "Mama Sambal"
as sari GET /exemplars/sheet
expect 200 has "Mastura Contoh" has "dua toples"
as sari GET /exemplars/sheet aloud=1
expect 200 has "Mastura Contoh"

# Withdrawn once, by one button; a second time there is nothing to withdraw.
as eva POST /exemplars/{usul}/withdraw
expect 403
as fina POST /exemplars/{usul}/withdraw
expect 303 to /exemplars/{usul}
again
expect 303 to /exemplars/{usul}
as sari POST /exemplars/{usul}/withdraw
expect 422 has "Tidak ada cerita yang sedang disampaikan"
as sari GET /exemplars/sheet
expect 200 lacks "Mastura"
as sari GET /exemplars/{usul}
expect 200 has "Ditarik pada" lacks "Tarik cerita"

# A no stands too, however it was said.
as fina GET /exemplars/{usul}/no
expect 200
as fina POST /exemplars/{usul}/no way=Spoken decided_on={today-1} taken_by="Fina (contoh)"
expect 400 has "ia belum diusulkan"
as fina POST /exemplars/{usul}/no way=Spoken decided_on={today} taken_by=""
expect 400
as fina POST /exemplars/{usul}/no way=Spoken decided_on={today} taken_by="Fina (contoh)"
expect 303 to /exemplars/{usul}
as fina GET /exemplars
expect 200 has "Tidak mau diceritakan"
as fina POST /exemplars/{usul}/withdraw
expect 422

# Her consent for stories holds all of it: once withdrawn there, nothing is told, and the next consent brings nothing back.
as fina POST /exemplars/{usul}/yes text_version=2 naming=HerName told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 303
as stranger GET /c/smd/stories
expect 200 has "dua toples"
as fina GET /members/{ibu}/consents
expect 200 finds "/members/{ibu}/consents/{izin}/withdraw"
as fina POST /members/{ibu}/consents/{izin}/withdraw
expect 303
as stranger GET /c/smd/stories
expect 200 has "Belum ada cerita"
as fina POST /members/{ibu}/consents purpose=story channel=Paper witness="Saksi (contoh)" given_on={today}
expect 303
as stranger GET /c/smd/stories
expect 200 has "Belum ada cerita"

# What was seen wrongly is no reason to propose anybody; what she has decided is not touched by it.
as sari POST /practices/seen/{pasar}/retract because="Itu ibu lain (contoh)."
expect 303
as fina GET /exemplars/women/{ibu}
expect 200 has "Belum"
