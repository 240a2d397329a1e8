# description: the car's computer is invited, holds the sheets of these days and nothing private, brings notes, and is revoked
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /sessions programme_id={programme} title="Sambal (contoh)" place="Balai RT 5 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1005 joining=Member phone=081234567890 phone_owner=Herself
expect 303 to /members/{ani}
as ketua POST /members full_name="Beti Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{beti}
as ketua POST /sessions/{session}/expected members={ani}
expect 303

as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina" has "Belum ada komputer mobil."
as fina POST /devices/hubs keeper={officer}
expect 403
as kirana POST /devices/hubs keeper={officer}
expect 400
as ketua POST /devices/hubs keeper={officer}
expect 303 to /devices/hubs/invitations/{invitation}
as ketua GET /devices/hubs/invitations/{invitation}
expect 200 has "berdaya serve --hub" finds "--join {token}<"
as fina GET /devices/hubs/invitations/{invitation}
expect 403
as kirana GET /devices/hubs/invitations/{invitation}
expect 404
as ketua GET /devices/invitations/{invitation}
expect 404

# A phone cannot take it, and it serves once.
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 422 problem device.invitation_gone
as stranger POST /devices/take-hub json {"fact_id": "019ab000-0000-7000-8000-000000000002", "token": "{token}", "label": "Mobil 1 (contoh)", "device_key": "HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
again
expect 200
as stranger POST /devices/take-hub json {"fact_id": "019ab000-0000-7000-8000-000000000003", "token": "{token}", "label": "Mobil 2 (contoh)", "device_key": "JAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 422 problem device.invitation_gone

# A phone that notes by way of the car.
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{phone_invitation}
as ketua GET /devices/invitations/{phone_invitation}
expect 200 finds "/field/#t={phone_token}"
as stranger POST /devices/take-hub json {"fact_id": "019ab000-0000-7000-8000-000000000004", "token": "{phone_token}", "label": "Mobil 2 (contoh)", "device_key": "JAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 422 problem device.invitation_gone
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000005", "token": "{phone_token}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{phone}\"" lacks "\"hub\""

# What it is given: names on the sheets, no phone number, nobody else.
as stranger GET /sync/v1/hub nonce=n2
expect 401 has "sync.not_known"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hub nonce=n2
expect 403 problem sync.no_hub
as stranger by HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hub nonce=n2
expect 200 has "\"nonce\":\"n2\"" has "Ani Contoh" lacks "Beti Contoh" lacks "81234567890" has "Sambal (contoh)" has "session.sheet" finds "notes, is_public, noted_by, noted_at\",\"hash\":\"{plan}\",\"rows\""
as stranger by HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hub nonce=n3 have={plan}
expect 200 has "\"hash\":\"{plan}\"}" lacks "Sambal (contoh)"
as stranger by HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4
expect 200 has "\"changes\":[]"

# What it brings is in the phone's own book, once.
as stranger by HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477900000, "n_max": 0, "carries": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{phone}", "n": 1, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Mama Rafa (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{phone}", "n": 2, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": ""}}], "brought": [{"by": "{phone}", "noted_at": 1795477850000, "suspect": false, "seen": 0}, {"by": "{phone}", "noted_at": 1795477850000, "suspect": false, "seen": 0}], "phones": [{"dev": "{phone}", "heard_at": 1795477850000, "n_max": 3, "clock_offset_ms": 0}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"reject\""
again
expect 200 has "000000000011\",\"s\":\"dup\",\"was\":\"ok\"" has "000000000012\",\"s\":\"dup\",\"was\":\"reject\",\"code\":\"form.look_again\""
as stranger by HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n6", "sent_at": 1795477900000, "n_max": 0, "facts": [{"id": "019ab000-0000-7000-8000-000000000013"}]}
expect 400
sql SELECT count(*) FROM walk_in ---- 1
as ketua GET /devices
expect 200 has "Mobil 1 (contoh)" has "Masih membawa 2 catatan" has "1 catatan perlu diputuskan" has "2 dari 3 catatan"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n7", "sent_at": 1795477900000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{phone}", "n": 1, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Mama Rafa (contoh)"}}]}
expect 200 has "\"s\":\"dup\",\"was\":\"ok\"" has "\"missing\":[3]"

# Lost: what it brings waits for a person, and it is told to forget.
as ketua GET /devices
expect 200 finds "<a href=\"/devices/{hub}\">Mobil 1 (contoh)"
as fina GET /devices/{hub}
expect 200 has "Mobil 1 (contoh)" has "Masih membawa 2 catatan"
as ketua POST /devices/{hub}/revoke because="Mobilnya dicuri (contoh)"
expect 303 to /devices/{hub}
as stranger by HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hub nonce=n8
expect 401 has "sync.revoked" has "\"wipe\":true" lacks "Ani"
as stranger by HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n9", "sent_at": 1795477900000, "n_max": 0, "carries": 0, "facts": [{"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{phone}", "n": 3, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Ibu Curian (contoh)"}}], "brought": [{"by": "{phone}", "noted_at": 1795477850000, "suspect": false, "seen": 0}], "phones": []}
expect 200 has "\"s\":\"reject\",\"code\":\"sync.hub_revoked\""
sql SELECT count(*) FROM walk_in ---- 1
