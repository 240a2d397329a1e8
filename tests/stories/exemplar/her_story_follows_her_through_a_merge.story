# description: when two entries are one woman her withdrawal ends her story, and an undone merge tells nothing of another
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /members full_name="Halimah Contoh" village_code=64.72.01.1001
expect 303 to /members/{ibu}
as sari POST /members full_name="Indah Contoh" nickname="Acil Limau" village_code=64.72.01.1001
expect 303 to /members/{lain}
as sari GET /practices
expect 200 finds "/practices/{tepat}\">Datang tepat waktu"

# Two spellings of one place are one setting.
as fina POST /practices/seen practice_id={tepat} member_id={ibu} seen_on={today-9} place="Pasar Minggu (contoh)" words="Datang awal (contoh)."
expect 303
as sari POST /practices/seen practice_id={tepat} member_id={ibu} seen_on={today-8} place="pasar-minggu, contoh" words="Membuka lapak (contoh)."
expect 303
as fina GET /exemplars/women/{ibu}
expect 200 has "Belum bisa diusulkan" lacks "tercatat di wawancara"
as sari POST /practices/seen practice_id={tepat} member_id={ibu} seen_on={today-7} place="Balai (contoh)" words="Menyapu balai (contoh)."
expect 303
as fina GET /exemplars/women/{ibu}
expect 200 has "tercatat di wawancara"
as fina POST /exemplars/women/{ibu} enterprise="Mulai jualan kue (contoh)." begun_on={today-90}
expect 303 to /exemplars/{usul}
as fina POST /exemplars/{usul}/text words="Kue pertama saya gosong, tetapi indah. Air limau saya segar (contoh)."
expect 303
as fina POST /members/{ibu}/consents purpose=story channel=Paper witness="Saksi (contoh)" given_on={today}
expect 303
as fina POST /exemplars/{usul}/yes text_version=1 naming=OtherName other_name="Mama Kue (contoh)" told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 303
as fina GET /exemplars/{usul}
expect 200 finds "/c/smd/stories/{cerita}\""

# Her two entries become one: the consent of the old one is shown, a second is not taken, and withdrawing it ends the story.
as sari POST /members/{lain}/merge same_woman={ibu}
expect 303
as stranger GET /c/smd/stories/{cerita}
expect 200 has "Mama Kue (contoh)"
as fina POST /members/{lain}/consents purpose=story channel=Paper witness="Saksi (contoh)" given_on={today}
expect 409 has "sudah tercatat"
as fina GET /members/{lain}/consents
expect 200 finds "/members/{lain}/consents/{izin}/withdraw"
as fina POST /members/{lain}/consents/{izin}/withdraw
expect 303
again
expect 303
as stranger GET /c/smd/stories/{cerita}
expect 404
as fina GET /exemplars/{usul}
expect 200 has "Ditarik pada" lacks "Tarik cerita"

# She agrees anew as the one woman she is. A word of her name or nickname in the story is asked about.
as fina POST /members/{lain}/consents purpose=story channel=Paper witness="Saksi (contoh)" given_on={today}
expect 303
as fina POST /exemplars/{usul}/yes text_version=1 naming=OtherName other_name="Bu Limau (contoh)" told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 400 has "Nama lain ini memuat nama aslinya" lacks "name=\"name_is_word\""
as fina POST /exemplars/{usul}/yes text_version=1 naming=OtherName other_name="Mama Kue (contoh)" told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 400 has "Nama aslinya masih ada di cerita" has "name=\"name_is_word\"" has "bukan namanya"
as fina POST /exemplars/{usul}/yes text_version=1 naming=OtherName other_name="Mama Kue (contoh)" name_is_word=1 told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 303
as fina POST /exemplars/{usul}/yes text_version=1 naming=HerName told=Page way=Written decided_on={today} taken_by="Fina (contoh)"
expect 303
as stranger GET /c/smd/stories
expect 200 has "Indah Contoh"

# They were two women after all: what was taken of one is not told as the other's.
as sari GET /members/{lain}
expect 200 finds "/merges/{gabung}/undo"
as sari POST /members/{lain}/merges/{gabung}/undo
expect 303
as stranger GET /c/smd/stories
expect 200 has "Belum ada cerita" lacks "Indah"
as fina GET /exemplars
expect 200 has "Halimah Contoh" has "Perlu ditanya lagi"
as fina GET /exemplars/{usul}
expect 200 has "Penggabungan datanya dibatalkan" lacks "Tarik cerita"
as kirana GET /exemplars
expect 200 lacks "Halimah"
