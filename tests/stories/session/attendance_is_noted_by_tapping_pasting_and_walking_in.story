# description: who came is noted by tapping, from a pasted list that a person confirms, and as walk-ins; then it is closed
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari

as sari POST /programmes name="NGUNCI" purpose="Berkumpul." picture=Gathering
expect 303 to /programmes/{programme}
as sari POST /members full_name="Wati Rahayu Contoh" nickname="Bu Wati" village_code=64.72.01.1005
expect 303 to /members/{wati}
as sari POST /members full_name="Lilis Suryani Contoh" village_code=64.72.01.1005
expect 303 to /members/{lilis}

as fina GET /sessions/new
expect 200
as fina POST /sessions programme_id={programme} title="Foto produk (contoh)" place="Balai RT 4 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00 trainer="Bu Dina Contoh"
expect 303 to /sessions/{session}
as tari GET /sessions
expect 200 has "Foto produk (contoh)"
as tari GET /sessions/{session}
expect 200 has "Bu Dina Contoh"
as tari GET /sessions/{session}/attendance
expect 403
as fina GET /sessions/{session}/change
expect 200 has "Foto produk (contoh)"
as fina POST /sessions/{session}/change programme_id={programme} title="Foto produk (contoh)"
    place="Balai RT 9 (contoh)" village_code=64.72.01.1005 held_on={today} starts_at=11:00 ends_at=09:00
expect 400 has "Balai RT 9 (contoh)"
as fina POST /sessions/{session}/change programme_id={programme} title="Foto produk (contoh)"
    place="Balai RT 9 (contoh)" village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
sql SELECT count(*) FROM session_plan ---- 2

as fina GET /sessions/{session}/expected search=lilis
expect 200 has "Lilis Suryani Contoh"
as fina POST /sessions/{session}/expected members={lilis}
expect 303
as fina GET /sessions/{session}/attendance
expect 200 has "Lilis Suryani Contoh"

as fina GET /sessions/{session}/paste
expect 200
as fina POST /sessions/{session}/paste list="List hadir NGUNCI\n1. Bu Wati ✅\n2. Lilis izin\n3. Mama Rafa (contoh)"
expect 303 to /sessions/{session}/paste/{list}
sql SELECT count(*) FROM attendance_published WHERE mark < 4 ---- 0
as fina GET /sessions/{session}/paste/{list}
expect 200 has "Wati Rahayu Contoh"
as fina POST /sessions/{session}/paste/{list} who[0]={wati} who[1]=
expect 400 has "Lilis: Pilih siapa ibu ini"
as fina POST /sessions/{session}/paste/{list} who[0]={wati} who[1]={lilis} who[2]=walk_in
expect 303 to /sessions/{session}
again
expect 303 to /sessions/{session}
sql SELECT count(*) FROM attendance_published WHERE mark < 4 ---- 2
sql SELECT count(*) FROM walk_in ---- 1
as fina POST /sessions/{session}/paste list="1. 6472014708880001 Rusmini\n2. 0812-3456-7010\n3. Bu Wati"
expect 303 to /sessions/{session}/paste/{numbers}
as fina GET /sessions/{session}/paste/{numbers}
expect 200 has "Rusmini" has "0812-3456-7010" has "Baris tanpa nama yang terbaca" lacks "6472014708880001"
as fina POST /sessions/{session}/paste/{numbers} who[0]=nobody who[1]={wati} mark[1]=no_notice
expect 303
sql SELECT count(*) FROM attendance_published WHERE mark = 3 ---- 1
as fina POST /sessions/{session}/paste list="1. Bu Wati ✅"
expect 303 to /sessions/{session}/paste/{right}
as fina POST /sessions/{session}/paste/{right} who[0]={wati}
expect 303
as fina POST /sessions/{session}/walk-ins name="Rusmini 6472014708880001"
expect 400 has "NIK atau nomor KK tidak kami simpan"
sql SELECT count(*) FROM fact WHERE body LIKE '%6472014708880001%' ---- 0
as fina POST /sessions/{session}/paste list="1. Bu Wati sakit"
expect 303 to /sessions/{session}/paste/{again}
as fina GET /sessions/{session}/paste/{again}
expect 200 has "Sudah tercatat: Hadir" has "Wati Rahayu Contoh · Bantuas"

as fina GET /sessions/{session}/walk-ins
expect 200 has "Mama Rafa" finds "/walk-ins/{walk_in}/link"
as fina POST /sessions/{session}/walk-ins name="Tamu Kedua (contoh)" phone="0812"
expect 400 has "Tamu Kedua (contoh)"
as fina POST /sessions/{session}/walk-ins name="Tamu Kedua (contoh)"
expect 303
as sari POST /members full_name="Rafika Contoh" village_code=64.72.01.1005
expect 303 to /members/{rafika}
as fina GET /sessions/{session}/walk-ins/{walk_in}/link search=rafika
expect 200 has "Rafika Contoh"
as fina POST /sessions/{session}/walk-ins/{walk_in}/link member_id={rafika}
expect 303
sql SELECT count(*) FROM attendance_published WHERE mark = 0 ---- 2

# The other was noted by mistake.
as fina GET /sessions/{session}/walk-ins
expect 200 finds "walk-ins/{second}/link"
as fina POST /sessions/{session}/walk-ins/{second}/take-off because=""
expect 400
as fina POST /sessions/{session}/walk-ins/{second}/take-off because="Ternyata hanya mengantar."
expect 303
again
expect 303
as fina GET /sessions/{session}/walk-ins
expect 200 lacks "Tamu Kedua (contoh)"
sql SELECT count(*) FROM walk_in ---- 2
sql SELECT count(*) FROM walk_in_current ---- 1

as fina GET /sessions/{session}/close
expect 200
as fina POST /sessions/{session}/close because=""
expect 303 to /sessions/{session}
as fina POST /sessions/{session}/close because=""
expect 422
as fina GET /sessions/{session}/change
expect 422
