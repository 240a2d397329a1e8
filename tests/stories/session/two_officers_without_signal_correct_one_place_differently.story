# description: a place and a name corrected without signal meet others that their officer could not know of: both are kept, a person settles
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /sessions programme_id={programme} title="Sambal" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as ketua POST /sessions/{session}/walk-ins name="Bu Sri Contoh"
expect 303
as ketua GET /sessions/{session}/walk-ins
expect 200 finds "/sessions/{session}/walk-ins/{guest}/link"

as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{device}\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2
expect 200 has "Bu Sri Contoh" finds "\"position\":{position},"

# The chair changes at her desk what the phone cannot know.
as ketua POST /sessions/{session}/change programme_id={programme} title="Sambal dan abon" place="Rumah Bu RT 4"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00 is_public=1
expect 303
as ketua POST /sessions/{session}/walk-ins/{guest}/correct name="Bu Sriyani Contoh"
expect 303
as ketua GET /home
expect 200 lacks "menunggu dipilih"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{device}", "n": 1, "kind": "session.correct_plan", "at": 1795477800000, "seen": {position}, "about": ["{session}"], "form": {"place": "Masjid Al Contoh", "ends_at": "12:00"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{device}", "n": 2, "kind": "session.correct_walk_in", "at": 1795477800000, "seen": {position}, "about": ["{session}", "{guest}"], "form": {"name": "Bu Srimulat Contoh", "phone": "081200000001"}}]}
expect 200 lacks "reject"
sql SELECT field, version FROM session_field_disagreement ORDER BY field ---- 1 | 2 / 4 | 2

# She is told where she begins, on the schedule, and on the session's page.
as ketua GET /home
expect 200 has "1 kegiatan menunggu dipilih: catatan berbeda" has "href=\"/sessions\""
as ketua in en GET /home
expect 200 has "Sessions that wait for your choice, for notes differ: 1"
as ketua GET /sessions
expect 200 has "Catatan yang berbeda menunggu Ibu:" has "/sessions/{session}/disagreements"
as ketua GET /sessions/{session}
expect 200 has "2 hal dicatat berbeda" has "Masjid Al Contoh" has "Sambal dan abon"
as ketua GET /sessions/{session}/disagreements
expect 200 has "Rumah Bu RT 4" has "Masjid Al Contoh" has "Bu Sriyani Contoh" has "Bu Srimulat Contoh" lacks "Balai RT 4"
    has "action=\"/sessions/{session}/disagreements/plan\"" has "action=\"/sessions/{session}/disagreements/walk-ins\""
    has "Menurut ketua (contoh)" has "Menurut fina (contoh)" lacks "Sambal dan abon</strong>"

# One tap each; twice is once, and what is settled is not settled anew.
as ketua POST /sessions/{session}/disagreements/plan field=Place version=1
expect 303 to /sessions/{session}/disagreements
again
expect 303 to /sessions/{session}/disagreements
as ketua POST /sessions/{session}/disagreements/plan field=Place version=2
expect 422 has "Ini sudah diputuskan."
as ketua POST /sessions/{session}/disagreements/plan field=Colour version=2
expect 400
as fina POST /sessions/{session}/disagreements/walk-ins walk_in_id={guest} field=Name version=2
expect 303 to /sessions/{session}/disagreements
as fina GET /sessions/{session}/disagreements
expect 200 has "Tidak ada catatan yang berbeda."
as ketua GET /home
expect 200 lacks "menunggu dipilih"
as ketua GET /sessions/{session}/history
expect 200 has "Balai RT 4" has "Rumah Bu RT 4" has "Masjid Al Contoh" has "Bu Sriyani Contoh" has "Bu Srimulat Contoh"
sql SELECT place, ends_at, (SELECT count(*) FROM session_plan) FROM session_plan WHERE version = 3 ---- Rumah Bu RT 4 | 720 | 4

# The phone's sheet changes with it; who knew of both settles by correcting.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4
expect 200 has "Rumah Bu RT 4" has "Bu Srimulat Contoh" finds "\"position\":{newest},"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{device}", "n": 3, "kind": "session.correct_plan", "at": 1795477800000, "seen": {newest}, "about": ["{session}"], "form": {"place": "Masjid Al Contoh"}}]}
expect 200 has "\"s\":\"ok\""
as ketua GET /sessions/{session}/disagreements
expect 200 has "Tidak ada catatan yang berbeda." lacks "Masjid Al Contoh"
