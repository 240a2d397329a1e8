# description: a session that cannot be held is cancelled with its reason, and the public is told
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as fina POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as fina POST /sessions programme_id={programme} title="Sambal" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today+7} starts_at=09:00 ends_at=11:00 is_public=1
expect 303 to /sessions/{session}
as fina POST /sessions/{session}/close because=""
expect 422
as fina GET /sessions/{session}/cancel
expect 200
as fina POST /sessions/{session}/cancel because=""
expect 400
as fina POST /sessions/{session}/cancel because="Banjir di Lempake."
expect 303 to /sessions/{session}
again
expect 303 to /sessions/{session}
as stranger GET /c/smd/schedule.ics
expect 200 has "STATUS:CANCELLED" has "SEQUENCE:"
as fina GET /sessions/{session}
expect 200 has "Banjir di Lempake."

# One that is public no more is cancelled in calendars as it was last shown; its new place is not told.
as fina POST /sessions programme_id={programme} title="Anyaman" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today+9} starts_at=09:00 ends_at=11:00 is_public=1
expect 303 to /sessions/{other}
as stranger GET /c/smd/schedule.ics
expect 200 has "SEQUENCE:0" has "Anyaman"
as fina POST /sessions/{other}/change programme_id={programme} title="Anyaman Kamar Dua" place="Rumah Bu Rahasia"
    village_code=64.72.01.1005 held_on={today+9} starts_at=09:00 ends_at=11:00
expect 303
as stranger GET /c/smd/schedule.ics
expect 200 has "SEQUENCE:3" has "Anyaman" lacks "Rahasia" lacks "Kamar Dua" lacks "STATUS:CONFIRMED"
as stranger GET /c/smd
expect 200 lacks "Anyaman"

# The water fell: it takes place after all, once, and calendars hear of it.
as fina POST /sessions/{session}/take-up-again
expect 303 to /sessions/{session}
again
expect 303 to /sessions/{session}
as stranger GET /c/smd/schedule.ics
expect 200 has "STATUS:CONFIRMED" has "SEQUENCE:2"
as fina POST /sessions/{session}/take-up-again
expect 422 has "tidak sedang dibatalkan"
sql SELECT because FROM session_cancelled_before ---- Banjir di Lempake.

# Who was marked as present is not cancelled away unasked.
as fina POST /members full_name="Ani Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{ani}
as fina POST /sessions programme_id={programme} title="Sambal" place="Balai RT 4" village_code=64.72.01.1001
    held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{today_s}
as ketua POST /sessions/{today_s}/attendance mark[{ani}]=present
expect 303
as ketua GET /sessions/{today_s}/cancel
expect 200 lacks "pengurus lain"
as fina GET /sessions/{today_s}/cancel
expect 200 has "pengurus lain mencatat 1 orang hadir"
as fina POST /sessions/{today_s}/cancel because="Listrik mati."
expect 400 has "Listrik mati." has "Pengurus lain sudah mencatat"
as fina POST /sessions/{today_s}/cancel because="Listrik mati." although_they_came=1
expect 303
as fina POST /sessions/{today_s}/attendance mark[{ani}]=sick
expect 422 has "Jadi dilaksanakan"
as fina POST /sessions/{today_s}/take-up-again
expect 303
as fina POST /sessions/{today_s}/attendance mark[{ani}]=sick
expect 303
