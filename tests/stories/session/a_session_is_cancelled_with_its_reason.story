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
