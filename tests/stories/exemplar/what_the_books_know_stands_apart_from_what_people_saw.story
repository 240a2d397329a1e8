# description: what the books know by rule stands apart from what people saw, and a better endline is told without its figures
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /programmes name="MOCI" purpose="Mobil pelatihan ke kampung." picture=Van
expect 303 to /programmes/{moci}
as sari POST /members full_name="Zubaidah Contoh" village_code=64.72.01.1001
expect 303 to /members/{ibu}
as sari POST /members full_name="Rukmini Contoh" village_code=64.72.01.1001
expect 303 to /members/{mentor}
as fina POST /sessions programme_id={moci} title="Kelas 1 (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today-60} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{kelas_1}
as fina POST /sessions/{kelas_1}/attendance mark[{ibu}]=present
expect 303
as fina POST /sessions/{kelas_1}/close because=""
expect 303
as fina POST /sessions programme_id={moci} title="Kelas 2 (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today-50} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{kelas_2}
as fina POST /sessions/{kelas_2}/attendance mark[{ibu}]=present
expect 303
as fina POST /sessions/{kelas_2}/close because=""
expect 303
as fina POST /sessions programme_id={moci} title="Kelas 3 (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today-40} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{kelas_3}
as fina POST /sessions/{kelas_3}/attendance mark[{ibu}]=excused
expect 303
as fina POST /sessions/{kelas_3}/close because="Banyak yang sakit (contoh)."
expect 303
as fina POST /sessions programme_id={moci} title="Kelas 4 (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today-30} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{kelas_4}
as fina POST /sessions/{kelas_4}/attendance mark[{ibu}]=present
expect 303
as fina POST /sessions/{kelas_4}/close because=""
expect 303
as fina POST /sessions programme_id={moci} title="Kelas 5 (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today-20} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{kelas_5}
as fina POST /sessions/{kelas_5}/attendance mark[{ibu}]=present
expect 303

# Three present and one excused are no row of four; a session that was not held does not count either.
as fina GET /practices/women/{ibu}
expect 200 lacks "Dari buku" has "Belum ada yang dicatat"
as fina POST /sessions/{kelas_5}/close because=""
expect 303
as tari GET /practices/women/{ibu}
expect 200 has "Dari buku" has "Hadir empat kegiatan berturut-turut" has "/sessions/{kelas_5}\"" has "/sessions/{kelas_1}\""
    lacks "/sessions/{kelas_3}\"" lacks "Dilihat 1 orang" has "Belum ada yang dicatat"

# A step done by the day promised first is shown to those who may read of mentoring; one that was put off is not kept.
as sari POST /mentoring mentor_id={mentor} member_id={ibu} purpose="Menghitung harga (contoh)." begun_on={today-60} meets_every=14
expect 303 to /mentoring/{lingkar}
as fina POST /mentoring/{lingkar}/meetings held_on={today-30} way=Met present={ibu} words="Mencatat belanja (contoh)."
    step_what="Simpan nota (contoh)." step_whose={ibu} step_due_on={today-20}
expect 303
as fina GET /mentoring/{lingkar}
expect 200 finds "/mentoring/steps/{langkah}\">Apa yang terjadi"
as fina POST /mentoring/steps/{langkah} outcome=Done words="Lengkap (contoh)." happened_on={today-21}
expect 303
as fina GET /practices/women/{ibu}
expect 200 has "Langkah pendampingan selesai paling lambat pada hari yang dijanjikan" has "/mentoring/{lingkar}\"" lacks "Simpan nota"
as tari GET /practices/women/{ibu}
expect 200 lacks "Langkah pendampingan" lacks "/mentoring/{lingkar}"
as fina POST /mentoring/steps/{langkah} outcome=NotYet words="Ternyata belum (contoh)." happened_on={today-20} due_on={today-10}
expect 303
as fina POST /mentoring/steps/{langkah} outcome=Done words="Lengkap (contoh)." happened_on={today-11}
expect 303
as fina GET /practices/women/{ibu}
expect 200 lacks "Langkah pendampingan"
as fina GET /exemplars/women/{ibu}
expect 200 has "Belum bisa diusulkan"

# Her endline is better: the proposer learns that, and nothing of her answers.
as sari POST /members/{ibu}/consents purpose=research channel=Form given_on={today}
expect 303
as sari POST /independence/waves/baseline t1="500rb" t2="300.000" design_level=BeforeAfter
expect 303
as sari POST /independence/waves/endline t1="500rb" t2="300.000" design_level=BeforeAfter
expect 303
as fina POST /independence/interviews member={ibu} round=Baseline
expect 303 to /independence/interviews/{baseline}/P0
as fina POST /independence/interviews/{baseline}/answers answer[P0a]=1 answer[P0b]=0 answer[P0c]=1 answer[P0d]=1
    answer[E1a]=0 answer[E2a]=1 answer[E2b]=3 answer[E2c]=1 answer[E3a]=4 answer[E3b]=2
    answer[E3c]=2 answer[S1a]=1,4 answer[S1b]=1 answer[S1c]=0 answer[S1d]=1 answer[S2a]=2 answer[S2b]=1 answer[S2c]=2
    answer[S2d]=1 answer[S3a]=1,2,3 answer[S3b]=4 answer[S3c]=1 answer[P1a]=2 answer[P1b]=2 answer[P1c]=3 answer[P1d]=2
    answer[P2a]=0 answer[P2b]=0 answer[P2c]=1 answer[P3a]=5 answer[P3b]=2 answer[K1a]=3 answer[K1b]=3 answer[K2a]=4
    answer[K2b]=2 answer[K2c]=3 answer[K2d]=2 answer[K3a]=0
expect 303
as fina POST /independence/interviews/{baseline}/finish
expect 303
as fina POST /independence/interviews member={ibu} round=Endline
expect 303 to /independence/interviews/{endline}/P0
as fina POST /independence/interviews/{endline}/answers answer[P0a]=1 answer[P0b]=0 answer[P0c]=1 answer[P0d]=1
    answer[E1a]=3 answer[E1b]="900.000" answer[E2a]=1 answer[E2b]=3 answer[E2c]=1 answer[E3a]=4 answer[E3b]=2
    answer[E3c]=2 answer[S1a]=1,4 answer[S1b]=1 answer[S1c]=0 answer[S1d]=1 answer[S2a]=2 answer[S2b]=1 answer[S2c]=2
    answer[S2d]=1 answer[S3a]=1,2,3 answer[S3b]=4 answer[S3c]=1 answer[P1a]=2 answer[P1b]=2 answer[P1c]=3 answer[P1d]=2
    answer[P2a]=0 answer[P2b]=0 answer[P2c]=1 answer[P3a]=5 answer[P3b]=2 answer[K1a]=3 answer[K1b]=3 answer[K2a]=4
    answer[K2b]=2 answer[K2c]=3 answer[K2d]=2 answer[K3a]=0
expect 303
as fina POST /independence/interviews/{endline}/finish
expect 303
sql SELECT count(*) FROM own_change_published ---- 1
as fina GET /exemplars
expect 200 has "Belum ada. Ibu yang memulai usaha"
as fina GET /practices
expect 200 finds "/practices/{tepat}\">Datang tepat waktu"
as fina POST /practices/seen practice_id={tepat} member_id={ibu} seen_on={today-9} session_id={kelas_5} words="Sudah menunggu (contoh)."
expect 400 has "Kegiatan ini bukan pada tanggal itu" has "Sudah menunggu (contoh)."
as fina POST /practices/seen practice_id={tepat} member_id={ibu} seen_on={today-20} session_id={kelas_5} words="Sudah menunggu (contoh)."
expect 303
as sari POST /practices/seen practice_id={tepat} member_id={ibu} seen_on={today-7} place="Pasar (contoh)" words="Membuka lapak (contoh)."
expect 303
as kirana GET /exemplars
expect 200 lacks "Zubaidah"
as fina GET /exemplars
expect 200 has "/exemplars/women/{ibu}\">Zubaidah Contoh</a></li>"
as sari GET /exemplars/women/{ibu}
expect 200 has "Ada perubahan dirinya yang tercatat" lacks "/independence/women"
as fina GET /exemplars/women/{ibu}
expect 200 has "/independence/women/{ibu}\""
as sari POST /exemplars/women/{ibu}
expect 303 to /exemplars/{usul}
as sari GET /exemplars/{usul}
expect 200 has "Ada perubahan dirinya yang tercatat" lacks "indikator" lacks "dari 12"
as fina GET /exemplars
expect 200 has "Belum memutuskan" lacks "/exemplars/women/{ibu}"
