# description: a facilitator notes meetings and what became of the next step; what was noted wrongly is retracted
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as sari POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as sari POST /members full_name="Yanti Contoh" village_code=64.72.02.1001
expect 303 to /members/{yanti}
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today-60} meets_every=14
expect 303 to /mentoring/{lingkar}
as sari POST /mentoring/{lingkar}/members member_id={yanti} joined_on={today-10}
expect 303 to /mentoring/{lingkar}

as tari GET /mentoring/{lingkar}/meetings
expect 403
as eva GET /mentoring/{lingkar}
expect 403
as fina GET /mentoring/{lingkar}/meetings
expect 200 has "Rina Contoh" has "Langkah berikutnya" has "Yanti Contoh"
as fina POST /mentoring/{lingkar}/meetings held_on={today+1} way=Met present={rina} words="Mencatat belanja (contoh)."
expect 400 has "Tanggal ini belum tiba" has "Mencatat belanja (contoh)."
as fina POST /mentoring/{lingkar}/meetings held_on={today-61} way=Met present={rina} words="Mencatat belanja (contoh)."
expect 400 has "sebelum pendampingan dimulai"
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Met words="Mencatat belanja (contoh)."
expect 400 has "Beri tanda siapa yang hadir"
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Met present={yanti} words="Mencatat belanja (contoh)."
expect 400 has "pada hari itu belum ikut atau sudah keluar"
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Met present={rina} words="Suaminya sering mengancam (contoh)."
expect 400 has "mungkin membahayakan seseorang" has "name=\"means_otherwise\""
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Met present={rina} words="Suaminya mengancam (contoh)."
    step_what="Suaminya sering mengancam (contoh)." step_whose={rina} step_due_on={today-5}
expect 400 has "href=\"#f-words\"" has "href=\"#f-step_what\""
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Met present={rina} words="Mencatat belanja (contoh)."
    step_whose={rina}
expect 400 has "Tulis langkahnya, atau kosongkan siapa dan harinya"
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Met present={rina} words="Mencatat belanja (contoh)."
    step_what="Simpan nota (contoh)." step_due_on={today-5}
expect 400 has "Pilih siapa yang melakukan langkah ini"
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Met present={rina} words="Mencatat belanja (contoh)."
    step_what="Simpan nota (contoh)." step_whose={rina}
expect 400 has "Pilih sampai hari apa"
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Met present={rina} words="Mencatat belanja (contoh)."
    step_what="Simpan nota (contoh)." step_whose={rina} step_due_on={today-21}
expect 400 has "Pilih hari sesudahnya, bukan sebelumnya"
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Met present={rina} words="Mencatat belanja (contoh)."
    step_what="Simpan nota (contoh)." step_whose={rina} step_due_on=2099-01-01
expect 400 has "lebih dari setahun lagi"
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Call present={rina}
    words="Mencatat belanja, nomornya 0812-3456-7890 (contoh)." step_what="Simpan nota (contoh)." step_whose={rina}
    step_due_on={today-5}
expect 303 to /mentoring/{lingkar}
again
expect 303 to /mentoring/{lingkar}
as fina POST /mentoring/{lingkar}/meetings held_on={today-20} way=Call present={rina}
    words="Mencatat belanja, nomornya 0812-3456-7890 (contoh)."
expect 400 has "Pertemuan seperti ini sudah dicatat" has "name=\"again\""
sql SELECT count(*) FROM mentoring_meeting ---- 1
sql SELECT count(*) FROM fact WHERE body LIKE '%3456-7890%' ---- 0
sql SELECT village_code FROM mentoring_meeting_published ---- 64.72.01.1001
as fina GET /mentoring
expect 200 has "Langkah lewat harinya" has "<dt>Lama tidak bertemu</dt><dd>0</dd>" has "/mentoring?need=Outcome\">1</a>" finds "/mentoring/{lingkar}\">Ani Contoh"
as tari GET /mentoring/{lingkar}
expect 403
as fina GET /mentoring/{lingkar}
expect 200 has "nomornya 08••••••••" has "Simpan nota (contoh)." finds "/mentoring/meetings/{temu}\""
as tari GET /mentoring/meetings/{temu}
expect 403
as fina GET /mentoring/{lingkar}
expect 200 finds "/mentoring/steps/{langkah}\">Apa yang terjadi"

as tari GET /mentoring/steps/{langkah}
expect 403
as fina GET /mentoring/steps/{langkah}
expect 200 has "Simpan nota (contoh)." has "Rina Contoh"
as fina POST /mentoring/steps/{langkah} outcome=NotYet words="Notanya hilang (contoh)." happened_on={today-4}
expect 400 has "Pilih sampai hari apa"
as fina POST /mentoring/steps/{langkah} outcome=NotYet words="Notanya hilang (contoh)." happened_on={today-4} due_on={today-8}
expect 400 has "Pilih hari sesudahnya"
as fina POST /mentoring/steps/{langkah} outcome=Done words="Sudah (contoh)." happened_on={today+1}
expect 400 has "Tanggal ini belum tiba"
as fina POST /mentoring/steps/{langkah} outcome=Done words="Sudah (contoh)." happened_on={today-21}
expect 400 has "sebelum langkah ini disepakati"
as fina POST /mentoring/steps/{langkah} outcome=NotYet words="Suaminya mengancam (contoh)." happened_on={today-4} due_on={today+3}
expect 400 has "mungkin membahayakan seseorang"
as fina POST /mentoring/steps/{langkah} outcome=NotYet words="Notanya hilang (contoh)." happened_on={today-4} due_on={today+3}
expect 303 to /mentoring/{lingkar}
again
expect 303 to /mentoring/{lingkar}
as fina GET /mentoring
expect 200 has "<dt>Langkah lewat harinya</dt><dd>0</dd>" lacks "danger"
as fina POST /mentoring/steps/{langkah} outcome=Done words="Lengkap dalam kaleng (contoh)." happened_on={today}
expect 303 to /mentoring/{lingkar}
as fina GET /mentoring/steps/{langkah}
expect 200 has "Notanya hilang (contoh)." has "Lengkap dalam kaleng (contoh)."
as fina GET /mentoring/{lingkar}
expect 200 has "Sudah dilakukan: Lengkap dalam kaleng (contoh)." finds "/mentoring/steps/{langkah}\">Perbaiki kabarnya"
as fina GET /mentoring/meetings/{temu}
expect 200 finds "/mentoring/steps/{langkah}\">Perbaiki kabarnya"
as fina POST /mentoring/steps/{langkah} outcome=Done words="Sudah sejak itu (contoh)." happened_on={today-6}
expect 303 to /mentoring/{lingkar}
sql SELECT count(*) FROM mentoring_next_step_published WHERE done_on IS NOT NULL ---- 1

as sari POST /mentoring/{lingkar}/meetings held_on={today} way=WhatsApp present={rina} present={yanti} words="Ibu lain (contoh)."
    step_what="Salah tulis (contoh)." step_whose={ani} step_due_on={today+7}
expect 303 to /mentoring/{lingkar}
sql SELECT village_code FROM mentoring_meeting_published ORDER BY held_on DESC LIMIT 1 ---- 
as fina GET /mentoring/{lingkar}
expect 200 has "Rina Contoh, Yanti Contoh" finds "/mentoring/meetings/{salah}\">Buka catatan"
as sari POST /mentoring/{lingkar}/end reason=Moved ended_on={today-1}
expect 400 has "Sesudah tanggal ini masih ada pertemuan"
as sari GET /mentoring/{lingkar}/end
expect 200 has "Masih ada langkah yang berjalan"
as sari POST /mentoring/{lingkar}/members/{yanti} left_on={today-1} because="Pindah (contoh)."
expect 400 has "ia masih hadir di pertemuan"
as fina GET /mentoring/meetings/{salah}
expect 200 has "Ibu lain (contoh)." lacks "Tarik catatan"
as fina POST /mentoring/meetings/{salah}/retract because="Bukan catatan saya."
expect 403
as sari POST /mentoring/meetings/{salah}/retract because=""
expect 400
as sari POST /mentoring/meetings/{salah}/retract because="Ternyata pendampingan lain (contoh)."
expect 303 to /mentoring/{lingkar}
as sari POST /mentoring/meetings/{salah}/retract because="Lagi."
expect 422
as fina GET /mentoring/{lingkar}
expect 200 has "Ditarik: Ternyata pendampingan lain (contoh)." lacks "Salah tulis (contoh)."
sql SELECT count(*) FROM mentoring_meeting_published ---- 1
as sari POST /mentoring/{lingkar}/end reason=Moved ended_on={today-1}
expect 303 to /mentoring/{lingkar}
as fina POST /mentoring/{lingkar}/meetings held_on={today} way=Met present={rina} words="Terlambat (contoh)."
expect 422 has "Pendampingan ini sudah selesai"
as fina POST /mentoring/steps/{langkah} outcome=Dropped words="Terlambat (contoh)." happened_on={today}
expect 422
