# description: the secretariat opens a circle of women of its own books, others join and leave, and it ends with a reason
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as sari POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as sari POST /members full_name="Yanti Contoh" village_code=64.72.01.1001
expect 303 to /members/{yanti}
as kirana POST /members full_name="Wati Contoh" village_code=64.72.01.1001
expect 303 to /members/{wati}

as eva GET /mentoring
expect 403
as tari GET /mentoring
expect 403
as fina GET /mentoring
expect 200 has "Belum ada pendampingan yang berjalan" lacks "/mentoring/new"
as sari in en GET /mentoring
expect 200 has "No mentoring goes on yet" has "/mentoring/new"
as fina GET /mentoring/new
expect 403
as sari GET /mentoring/new q=Ani
expect 200 has "Siapa pendampingnya?" finds "/mentoring/new?mentor_id={ani}"
as sari GET /mentoring/new q=Wati
expect 200 lacks "Wati Contoh"
as sari GET /mentoring/new mentor_id={ani}
expect 200 has "Siapa yang didampingi?" has "Rina Contoh" lacks "mentor_id={ani}&amp;member_id={ani}"
as sari GET /mentoring/new mentor_id={ani} member_id={rina}
expect 200 has "Untuk apa pendampingan ini?" has "Rina Contoh"
as sari POST /mentoring mentor_id={ani} member_id={ani} purpose="Menghitung harga (contoh)." begun_on={today-60} meets_every=14
expect 400 has "Ibu tidak mendampingi dirinya sendiri" has "Menghitung harga (contoh)." has "id=\"f-member_id\"" has "Pilih ibu lain"
as sari POST /mentoring mentor_id={ani} member_id={wati} purpose="Menghitung harga (contoh)." begun_on={today-60} meets_every=14
expect 400 has "Pilih ibu dari daftar komunitas ini" lacks "Wati Contoh"
as sari POST /mentoring mentor_id={wati} member_id={ani} purpose="Menghitung harga (contoh)." begun_on={today-60} meets_every=14
expect 400 has "Pilih ibu dari daftar komunitas ini" lacks "Wati Contoh"
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today+1} meets_every=14
expect 400 has "Tanggal ini belum tiba" has "Menghitung harga (contoh)."
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on=2016-01-01 meets_every=14
expect 400 has "lebih dari 5 tahun lalu"
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today-60} meets_every=400
expect 400 has "Tulis jarak antara 1 dan 180 hari"
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today-60} meets_every=14
    session_id=tidak-ada
expect 400 has "Pilih kegiatan dari daftar"
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Suaminya sering mengancam (contoh)." begun_on={today-60} meets_every=14
expect 400 has "mungkin membahayakan seseorang" has "name=\"means_otherwise\""
as fina POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today-60} meets_every=14
expect 403
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga, WA 0812-3456-7890 (contoh)."
    begun_on={today-60} meets_every=14
expect 303 to /mentoring/{lingkar}
again
expect 303 to /mentoring/{lingkar}
sql SELECT count(*) FROM mentoring_circle ---- 1
sql SELECT count(*) FROM fact WHERE body LIKE '%3456-7890%' ---- 0
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Sekali lagi (contoh)." begun_on={today-3} meets_every=14
expect 400 has "Keduanya sudah dalam pendampingan yang berjalan"
as sari POST /mentoring mentor_id={rina} member_id={ani} purpose="Sebaliknya boleh (contoh)." begun_on={today-3} meets_every=14
expect 303 to /mentoring/{balik}

as sari GET /mentoring/{lingkar}/members q=Yanti
expect 200 finds "<option value=\"{yanti}\""
as fina GET /mentoring/{lingkar}/members
expect 403
as sari POST /mentoring/{lingkar}/members member_id={rina} joined_on={today-2}
expect 400 has "Keduanya sudah dalam pendampingan yang berjalan"
as sari POST /mentoring/{lingkar}/members member_id={ani} joined_on={today-2}
expect 400 has "Ibu tidak mendampingi dirinya sendiri"
as sari POST /mentoring/{lingkar}/members member_id={wati} joined_on={today-2}
expect 400 has "Pilih ibu dari daftar komunitas ini"
as sari POST /mentoring/{lingkar}/members member_id={yanti} joined_on={today-61}
expect 400 has "sebelum pendampingan dimulai"
as sari GET /mentoring/{lingkar}/members/{rina}
expect 200 has "Rina Contoh"
as sari POST /mentoring/{lingkar}/members/{rina} left_on={today} because="Pindah (contoh)."
expect 422 has "Tutup saja pendampingannya"
as sari POST /mentoring/{lingkar}/members member_id={yanti} joined_on={today-2}
expect 303 to /mentoring/{lingkar}
as fina GET /mentoring/{lingkar}
expect 200 has "Rina Contoh dan 1 ibu lain" has "WA 08••••••••" has "Lama tidak bertemu" has "Catat pertemuan" lacks "Tutup pendampingan"
as sari POST /mentoring/{lingkar}/members/{yanti} left_on={today-3} because="Pindah (contoh)."
expect 400 has "Tanggal ini sebelum ia ikut"
as sari POST /mentoring/{lingkar}/members/{yanti} left_on={today+1} because="Pindah (contoh)."
expect 400 has "Tanggal ini belum tiba"
as sari POST /mentoring/{lingkar}/members/{yanti} left_on={today} because=""
expect 400 has "Bagian ini perlu diisi"
as sari POST /mentoring/{lingkar}/members/{yanti} left_on={today} because="Pindah ke kota lain (contoh)."
expect 303 to /mentoring/{lingkar}
as sari GET /mentoring/{lingkar}/members/{yanti}
expect 404
as sari POST /mentoring/{lingkar}/members member_id={yanti} joined_on={today-1}
expect 400 has "sebelum ia keluar yang terakhir"
as fina GET /mentoring/women/{yanti}
expect 200 has "Menghitung harga, WA" has "keluar " lacks "Lama tidak bertemu"
as tari GET /mentoring/women/{yanti}
expect 403
sql SELECT count(*) FROM mentoring_tie_published WHERE until IS NULL ---- 2
sql SELECT count(*) FROM mentoring_tie_published WHERE until IS NOT NULL ---- 1

as tari GET /members/{ani}
expect 200 lacks "Lihat pendampingan"
as fina GET /members/{ani}
expect 200 finds "/mentoring/women/{ani}\">Lihat pendampingan"
as fina GET /mentoring/women/{ani}
expect 200 has "Ia mendampingi" has "Sebaliknya boleh (contoh)." lacks "Simpan jumlahnya" lacks "/mentoring/new"
as fina POST /mentoring/women/{ani}/capacity women=2
expect 403
as sari POST /mentoring/women/{ani}/capacity women=500
expect 400 has "Tulis jumlah antara 0 dan 100"
as sari POST /mentoring/women/{wati}/capacity women=2
expect 404
as sari POST /mentoring/women/{ani}/capacity women=0
expect 303 to /mentoring/women/{ani}
as fina GET /mentoring/mentors
expect 200 has "Ani Contoh" has "Lebih dari yang ia sanggupi" has "Belum ditanya"
as sari POST /mentoring/women/{ani}/capacity women=3
expect 303 to /mentoring/women/{ani}
as fina in en GET /mentoring/mentors
expect 200 has "3 women" lacks "More than she said"

as fina GET /mentoring/{lingkar}/end
expect 403
as sari GET /mentoring/{lingkar}/end
expect 200 has "Sudah bisa jalan sendiri"
as sari POST /mentoring/{lingkar}/end reason=Other ended_on={today}
expect 400 has "Tulis alasannya"
as sari POST /mentoring/{lingkar}/end reason=OnHerOwn ended_on={today-61}
expect 400 has "sebelum pendampingan dimulai"
as sari POST /mentoring/{lingkar}/end reason=OnHerOwn ended_on={today-1}
expect 400 has "masih ada ibu yang ikut atau keluar"
as sari POST /mentoring/{lingkar}/end reason=OnHerOwn ended_on={today} because="Sudah mengajari adiknya (contoh)."
expect 303 to /mentoring/{lingkar}
as sari POST /mentoring/{lingkar}/end reason=OnHerOwn ended_on={today}
expect 422 has "Pendampingan ini sudah selesai"
as sari POST /mentoring/{lingkar}/members member_id={yanti} joined_on={today}
expect 422 has "Pendampingan ini sudah selesai"
as fina GET /mentoring/{lingkar}
expect 200 has "Sudah bisa jalan sendiri" has "Sudah mengajari adiknya (contoh)."
as fina GET /mentoring ended=1
expect 200 finds "/mentoring/{lingkar}\">Ani Contoh"
as fina GET /mentoring
expect 200 lacks "/mentoring/{lingkar}" finds "/mentoring/{balik}"
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Mulai lagi (contoh)." begun_on={today} meets_every=30
expect 303 to /mentoring/{lagi}
sql SELECT count(*) FROM mentoring_tie_published WHERE until IS NULL ---- 2
