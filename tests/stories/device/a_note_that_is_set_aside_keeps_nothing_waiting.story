# description: when a note is set aside, what waited for it is taken or comes before a person; a note says where, also when its session waits
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

# A note without a name is for a person; two notes that correct it wait for it.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{device}", "n": 1, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": ""}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{device}", "n": 2, "kind": "session.correct_walk_in", "at": 1795477800000, "about": ["{session}", "019ab000-0000-8d70-b2a7-5a1072abdbaa"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"name": "Bu Nama (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{device}", "n": 3, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"name": "Bu Betul (contoh)"}}]}
expect 200 has "000000000011\",\"s\":\"reject\"" has "000000000012\",\"s\":\"held\",\"code\":\"sync.corrects_another\"" has "000000000013\",\"s\":\"held\""
as ketua GET /devices/{device}
expect 200 finds "000000000011/{content}/set-aside" lacks "Peserta ini tidak ada atau sudah dihubungkan." has "Yang disebut catatan ini belum sampai."
as ketua POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000011/{content}/set-aside because="Tanpa nama (contoh)."
expect 303
as ketua GET /sessions/{session}/walk-ins
eventually 200 has "Bu Betul (contoh)"
as ketua GET /devices/{device}
eventually 200 has "Peserta ini tidak ada atau sudah dihubungkan." has "Perlu diputuskan" lacks "Yang disebut catatan ini belum sampai."
sql SELECT n, code, state FROM arrival ORDER BY n ---- 1 | form.look_again | 3 / 2 | session.walk_in_unknown | 2 / 3 |  | 0
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{device}", "n": 2, "kind": "session.correct_walk_in", "at": 1795477800000, "about": ["{session}", "019ab000-0000-8d70-b2a7-5a1072abdbaa"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"name": "Bu Nama (contoh)"}}]}
expect 200 has "\"s\":\"dup\"" has "\"was\":\"reject\"" has "session.walk_in_unknown"

# The phone is lost: what it brings of a session made on the spot is told by name, though that session waits, too.
as ketua POST /devices/{device}/revoke because="Hilang (contoh)."
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 7, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{device}", "n": 4, "kind": "session.plan_session", "at": 1795477800000, "about": [], "form": {"programme_id": "{programme}", "title": "Di tempat (contoh)", "place": "Teras (contoh)", "village_code": "64.72.01.1005", "held_on": "{today}", "starts_at": "09:00", "ends_at": "10:00"}}, {"id": "019ab000-0000-7000-8000-000000000022", "v": 1, "dev": "{device}", "n": 5, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["019ab000-0000-82c3-b7b0-7a6cd84e6eb4"], "form": {"name": "Bu Spontan (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000031", "v": 1, "dev": "{device}", "n": 6, "kind": "member.register_on_the_spot", "at": 1795477800000, "about": [], "form": {"full_name": "Daftar Baru Contoh", "village_code": "64.72.01.1005", "joining": "Participant"}}, {"id": "019ab000-0000-7000-8000-000000000032", "v": 1, "dev": "{device}", "n": 7, "kind": "session.record_attendance", "at": 1795477800000, "about": ["019ab000-0000-82c3-b7b0-7a6cd84e6eb4"], "form": {"mark": {"019ab000-0000-849e-8e18-08657d87ad2c": "present"}}}]}
expect 200 has "000000000022\",\"s\":\"reject\",\"code\":\"sync.revoked\""
as ketua GET /devices/{device}
expect 200 has "Bu Spontan (contoh) ikut di Di tempat (contoh), " has "Kehadiran di Di tempat (contoh), " has "Daftar Baru Contoh Hadir" lacks "ikut di ?" lacks ", ?" finds "000000000021/{planned}/set-aside" finds "000000000022/{spontan}/try-again"
as ketua in en GET /devices/{device}
expect 200 has "Bu Spontan (contoh) came along to Di tempat (contoh), "

# Nobody will bring that session any more: what speaks of it waits for nothing.
as ketua POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000021/{planned}/set-aside because="Tidak jadi (contoh)."
expect 303
as ketua POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000022/{spontan}/try-again
expect 303
as ketua GET /devices/{device}
eventually 200 has "Kegiatan ini tidak ada." has "Bu Spontan (contoh) ikut di Di tempat (contoh), "
sql SELECT state, code FROM arrival WHERE n = 5 ---- 2 | session.unknown
