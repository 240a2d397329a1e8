# description: what was noted this morning is corrected by notes of its own, in whatever order they come; all of it stays readable
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{ani}
as ketua POST /sessions programme_id={programme} title="Sambal (contoh)" place="Balai RT 5 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00 trainer="Bu Dina Contoh" capacity=30
expect 303 to /sessions/{session}
as ketua POST /sessions/{session}/expected members={ani}
expect 303

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

# The corrections come first, and wait for what they correct; the last word is the last she said.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000025", "v": 1, "dev": "{device}", "n": 5, "kind": "session.correct_walk_in", "at": 1795477800000, "about": ["{session}", "019ab000-0000-8ddc-a574-4f35fb623a23"], "sup": ["019ab000-0000-7000-8000-000000000022"], "form": {"name": "Mama Rafa (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000023", "v": 1, "dev": "{device}", "n": 3, "kind": "session.record_attendance", "at": 1795477800000, "about": ["{session}"], "sup": ["019ab000-0000-7000-8000-000000000021"], "form": {"mark": {"{ani}": "sick"}}}]}
expect 200 has "000000000025\",\"s\":\"held\",\"code\":\"sync.corrects_another\"" has "000000000023\",\"s\":\"held\",\"code\":\"sync.corrects_another\""
as ketua GET /devices/{device}
expect 200 has "Nama peserta di Sambal (contoh)" has "Mama Rafa (contoh)" has "Yang disebut catatan ini belum sampai."
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{device}", "n": 1, "kind": "session.record_attendance", "at": 1795477800000, "about": ["{session}"], "form": {"mark": {"{ani}": "present"}}}, {"id": "019ab000-0000-7000-8000-000000000022", "v": 1, "dev": "{device}", "n": 2, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Mama Rava (contoh)", "phone": "0812-3456-7890"}}, {"id": "019ab000-0000-7000-8000-000000000024", "v": 1, "dev": "{device}", "n": 4, "kind": "session.correct_plan", "at": 1795477800000, "about": ["{session}"], "form": {"place": "Teras Bu Ani (contoh)", "ends_at": "10:30"}}]}
expect 200 has "000000000021\",\"s\":\"ok\"" has "000000000022\",\"s\":\"ok\"" has "000000000024\",\"s\":\"ok\""
as ketua GET /devices
eventually 200 has "Semua catatan sudah sampai"
sql SELECT mark FROM attendance_current ---- 2
sql SELECT name, phone FROM walk_in_current ---- Mama Rafa (contoh) | +6281234567890
sql SELECT place, ends_at, trainer, capacity, version FROM session_current ---- Teras Bu Ani (contoh) | 630 | Bu Dina Contoh | 30 | 1
sql SELECT COUNT(*) FROM fact_superseded ---- 2
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4
expect 200 has "\"mark\":\"sick\"" has "Mama Rafa (contoh)" lacks "Mama Rava (contoh)" has "Teras Bu Ani (contoh)"

as fina GET /sessions/{session}
expect 200 has "Lihat riwayat catatan"
as fina GET /sessions/{session}/history
expect 200 has "Balai RT 5 (contoh)" has "Teras Bu Ani (contoh)" has "Mama Rava (contoh)" has "Mama Rafa (contoh)" has "Ani Contoh" has "Dicatat fina"

# At the desk the same is set right.
as fina POST /sessions/{session}/walk-ins/019ab000-0000-8ddc-a574-4f35fb623a23/correct name="" phone=""
expect 400 has "Bagian ini perlu diisi"
as fina POST /sessions/{session}/walk-ins/019ab000-0000-8ddc-a574-4f35fb623a23/correct name="Rafika (contoh)"
expect 303 to /sessions/{session}/walk-ins
as fina POST /sessions/{session}/walk-ins/019ab000-0000-8ddc-a574-4f35fb623a23/correct name="Rafika (contoh)" phone="0812"
expect 400 has "kurang angkanya"
as fina POST /sessions/{session}/attendance/take-back members=
expect 400
as fina POST /sessions/{session}/attendance/take-back members={ani}
expect 303 to /sessions/{session}
again
expect 303 to /sessions/{session}
sql SELECT mark FROM attendance_current ---- 4
sql SELECT COUNT(*) FROM attendance ---- 4
as fina POST /sessions/{session}/correct starts_at=12:00
expect 400 has "Jam selesai harus sesudah jam mulai."
as fina POST /sessions/{session}/correct starts_at=10:00
expect 303 to /sessions/{session}
as fina in en GET /sessions/{session}/history
expect 200 has "Not marked" has "10.00–10.30" has "Rafika (contoh)"

# A session that does not take place after all is cancelled from the phone, and that is told in words while it waits.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 7, "facts": [{"id": "019ab000-0000-7000-8000-000000000027", "v": 1, "dev": "{device}", "n": 7, "kind": "session.cancel", "at": 1795477800000, "about": ["{session}"], "sup": ["019ab000-0000-7000-8000-000000000026"], "form": {"because": "Banjir (contoh)"}}]}
expect 200 has "\"s\":\"held\""
as ketua in en GET /devices/{device}
expect 200 has "The session Sambal (contoh)" has "cancelled: Banjir (contoh)"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n6", "sent_at": 1795477800000, "n_max": 7, "facts": [{"id": "019ab000-0000-7000-8000-000000000026", "v": 1, "dev": "{device}", "n": 6, "kind": "session.take_back_marks", "at": 1795477800000, "about": ["{session}"], "sup": ["019ab000-0000-7000-8000-000000000023"], "form": {"members": ["{ani}"]}}]}
expect 200 has "\"s\":\"ok\""
as ketua GET /devices
eventually 200 has "Semua catatan sudah sampai"
sql SELECT state FROM session_current ---- 2
