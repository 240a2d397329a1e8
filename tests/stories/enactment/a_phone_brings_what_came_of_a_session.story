# description: what came of a session is told on a phone; before the session is closed, too, and is read once it is
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as ketua POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /sessions programme_id={programme} title="Kelas kue (contoh)" place="Balai (contoh)" village_code=64.72.01.1001
    held_on={today} starts_at=00:01 ends_at=00:30
expect 303 to /sessions/{kue}
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{hers}\""

# Before it is closed.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{hers}", "n": 1, "kind": "enactment.tell_outcome", "at": 1795477800000, "about": ["Session", "{kue}"], "form": {"function": "Latent", "who": "Participant", "words": "Tetangganya ikut belajar, WA 081234567890 (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{hers}", "n": 2, "kind": "enactment.tell_outcome", "at": 1795477800000, "about": ["Peta", "{kue}"], "form": {"function": "Latent", "who": "Participant", "words": "Buku yang tidak ada (contoh)."}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"held\""
as fina GET /doings/Session/{kue}
expect 404
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{hers}", "n": 3, "kind": "session.record_attendance", "at": 1795477800000, "about": ["{kue}"], "form": {"mark": {"{ani}": "present"}}}]}
expect 200 has "000000000013\",\"s\":\"ok\""
as fina POST /sessions/{kue}/close because=""
expect 303
as fina GET /doings/Session/{kue}
expect 200 has "Tetangganya ikut belajar, WA 08••••••••" has "Yang juga terjadi"
sql SELECT count(*) FROM doing_outcome ---- 1
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{hers}", "n": 4, "kind": "enactment.retract_outcome", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"because": "Salah catat (contoh)."}}]}
expect 200 has "000000000014\",\"s\":\"ok\""
as fina GET /doings/Session/{kue}
expect 200 has "Salah catat (contoh)." has "Ditarik oleh"
