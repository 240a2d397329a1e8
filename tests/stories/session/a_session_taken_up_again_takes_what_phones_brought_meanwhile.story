# description: a cancelled session is taken up again, and what phones brought meanwhile comes in by itself
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /sessions programme_id={programme} title="Sambal (contoh)" place="Balai RT 5 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}

as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation_device}
as ketua GET /devices/invitations/{invitation_device}
expect 200 finds "/field/#t={token_device}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token_device}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{device}\""

as ketua POST /sessions/{session}/cancel because="Banjir (contoh)."
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{device}", "n": 1, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Tetap (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{device}", "n": 2, "kind": "session.note_moment", "at": 1795477800000, "about": ["{session}"], "form": {"text": "Tetap jalan (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{device}", "n": 3, "kind": "session.cancel", "at": 1795477800000, "about": ["{session}"], "form": {"because": "Hujan (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{device}", "n": 4, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": ""}}]}
expect 200 has "000000000011\",\"s\":\"reject\",\"code\":\"session.already_cancelled\"" has "pilih dulu Jadi dilaksanakan di halaman kegiatan" has "000000000012\",\"s\":\"reject\",\"code\":\"session.already_cancelled\"" has "000000000013\",\"s\":\"reject\",\"code\":\"session.already_cancelled\"" has "000000000014\",\"s\":\"reject\",\"code\":\"form.look_again\""
as ketua POST /sessions programme_id={programme} title="Lain (contoh)" place="Balai RT 6 (contoh)"
    village_code=64.72.01.1001 held_on={today} starts_at=13:00 ends_at=14:00
expect 303 to /sessions/{other}
as ketua POST /sessions/{other}/cancel because="Banjir (contoh)."
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{device}", "n": 5, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{other}"], "form": {"name": "Bu Lain (contoh)"}}]}
expect 200 has "session.already_cancelled"

# Both what was noted there and what happened; not the wish to cancel it, nor what has another reason or another session.
as ketua POST /sessions/{session}/take-up-again
expect 303 to /sessions/{session}
as ketua GET /sessions/{session}
expect 200 has "dicoba lagi dengan sendirinya"
as ketua GET /sessions/{session}/walk-ins
eventually 200 has "Bu Tetap (contoh)"
as ketua GET /sessions/{session}
eventually 200 has "Tetap jalan (contoh)."
as ketua GET /devices
eventually 200 has "3 catatan perlu diputuskan"
sql SELECT n, state, code FROM arrival ORDER BY n ---- 1 | 0 |  / 2 | 0 |  / 3 | 2 | session.already_cancelled / 4 | 2 | form.look_again / 5 | 2 | session.already_cancelled
sql SELECT state FROM session_current WHERE session_id = '{session}' ---- 0
