# description: a note that comes before the session it speaks of waits for it, and is taken when the session comes
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
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

# The id of the session follows from the id of the note that makes it (docs/sync.md).
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000022", "v": 1, "dev": "{device}", "n": 2, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["019ab000-0000-82c3-b7b0-7a6cd84e6eb4"], "form": {"name": "Mama Rafa (contoh)"}}]}
expect 200 has "\"s\":\"held\",\"code\":\"session.unknown\"" has "\"missing\":[1]"
as ketua GET /devices
expect 200 has "1 catatan masih di HP"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{device}", "n": 1, "kind": "session.plan_session", "at": 1795477800000, "about": [], "form": {"programme_id": "{programme}", "title": "Di tempat (contoh)", "place": "Teras (contoh)", "village_code": "64.72.01.1005", "held_on": "{today}", "starts_at": "09:00", "ends_at": "10:00"}}]}
expect 200 has "\"s\":\"ok\"" has "\"contig\":2,\"missing\":[]"
as ketua GET /devices
eventually 200 has "Semua catatan sudah sampai" has "sampai kontak terakhir; yang lebih baru mungkin masih di HP"
as ketua in en GET /devices/{device}
expect 200 has "All notes have arrived" has "as of its last contact; newer ones may still be on the phone"
sql SELECT count(*) FROM walk_in ---- 1
sql SELECT count(*) FROM arrival WHERE state <> 0 OR bytes <> '' ---- 0
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4
expect 200 has "Di tempat (contoh)" has "Mama Rafa (contoh)"
