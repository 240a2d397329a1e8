# description: a session is planned, attendance is noted twice and counts once, and the public sees no woman's name
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /programmes name="MOCI" purpose="Mobil pelatihan ke kampung." picture=Van
expect 303 to /programmes/{programme}
as kirana GET /programmes/{programme}
expect 404
as stranger GET /sessions
expect 303 to /sign-in
as eva GET /sessions/new
expect 403

as fina POST /sessions programme_id={programme} title="Kue basah" place="Balai RT 4" village_code=64.72.01.1005
    held_on=2062-01-01 starts_at=09:00 ends_at=11:00
expect 400 has "Kue basah"
as fina POST /sessions programme_id={programme} title="Kue basah" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=09:00 ends_at=11:00 is_public=1
expect 303 to /sessions/{session}
again
expect 303 to /sessions/{session}
sql SELECT count(*) FROM session_published ---- 1

as sari POST /members full_name="Wati Rahasia (contoh)" village_code=64.72.01.1005
expect 303 to /members/{member}
as fina POST /sessions/{session}/attendance mark[{member}]=present
expect 303
as fina POST /sessions/{session}/attendance mark[{member}]=excused
expect 303
sql SELECT count(*) FROM attendance_published ---- 1
sql SELECT mark FROM attendance_published ---- 1

as kirana GET /sessions/{session}
expect 404
as kirana POST /sessions/{session}/attendance mark[{member}]=present
expect 404
as stranger GET /sessions/{session}/attendance
expect 303 to /sign-in
as fina GET /sessions/{session}/sheet
expect 200 has "Tanda tangan"

as stranger GET /c/smd
expect 200 has "Kue basah" lacks "Wati"
as stranger GET /c/smd/schedule.ics
expect 200 type text/calendar has "SUMMARY" lacks "Wati"
as stranger GET /c/nowhere
expect 404
