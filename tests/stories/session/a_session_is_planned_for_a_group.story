# description: a session is planned for a group, whose women come on the list at once, and counts in its journey
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as fina POST /programmes name="NGUNCI" purpose="Berkumpul." picture=Gathering
expect 303 to /programmes/{programme}
as fina POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as fina POST /members full_name="Beti Contoh" village_code=64.72.01.1001
expect 303 to /members/{beti}
as fina POST /journeys name="Kelompok Kue (contoh)" village_code=64.72.01.1001 facilitator="Fina (contoh)"
    begun_on={today-30}
expect 303 to /journeys/{group}
as fina POST /journeys/{group}/members member={ani} joined_on={today-20} agreed=1
expect 303

as fina GET /sessions/new
expect 200 has "Kelompok Kue (contoh)"
as fina POST /sessions programme_id={programme} group_id=nowhere title="Kue basah" place="Balai RT 4"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 400 has "Pilih kelompok dari daftar."
as fina POST /sessions programme_id={programme} group_id={group} title="Kue basah" place="Balai RT 4"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as fina GET /sessions/{session}/expected
expect 200 has "Ani Contoh" lacks "Beti Contoh"
# Two entries of Ani, both in the group, are one woman.
as fina POST /members full_name="Ani Contoh Lestari" village_code=64.72.01.1001
expect 303 to /members/{double}
as fina POST /journeys/{group}/members member={double} joined_on={today-20} agreed=1
expect 303
as ketua POST /members/{double}/merge same_woman={ani}
expect 303
as fina GET /sessions/{session}/expected
expect 200 has "Ani Contoh Lestari" lacks "value=\"{ani}\"" finds "value=\"{double}\""

as fina GET /sessions/{session}/expected from=64.72.01.1001
expect 200 has "Beti Contoh"
as fina GET /journeys/{group}
expect 200 has "Kelompok Kue (contoh)"
sql SELECT count(*) FROM session_published WHERE group_id = '{group}' ---- 1
