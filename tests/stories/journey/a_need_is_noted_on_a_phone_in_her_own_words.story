# description: a need and a strength of a group are noted on a phone in her own words, and taken back with a reason
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{ani}
as ketua POST /journeys name="Kelompok Sambal (contoh)" village_code=64.72.01.1005 facilitator="fina (contoh)" begun_on={today-30}
expect 303 to /journeys/{group}
as ketua POST /journeys/{group}/members member={ani} joined_on={today-20} agreed=on
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

as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2
expect 200 has "journey.group" has "Kelompok Sambal (contoh)" has "{ani}" lacks "Ani Contoh" finds "\"cursor\":\"{cursor}\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000031", "v": 1, "dev": "{device}", "n": 1, "kind": "journey.note_need", "at": 1795477800000, "about": ["{group}"], "form": {"kind": "Need", "what": "Kami tidak punya tempat jemur (contoh)", "said_by": "{ani}", "said_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000032", "v": 1, "dev": "{device}", "n": 2, "kind": "journey.note_need", "at": 1795477800000, "about": ["{group}"], "form": {"kind": "Strength", "what": "Bisa menjahit (contoh)", "said_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000033", "v": 1, "dev": "{device}", "n": 3, "kind": "journey.note_need", "at": 1795477800000, "about": ["{group}"], "form": {"kind": "Strength", "what": "KTP 6472014508900003", "said_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000035", "v": 1, "dev": "{device}", "n": 5, "kind": "journey.take_back", "at": 1795477800000, "about": ["{group}", "019ab000-0000-849e-8e18-08657d87ad2c"], "sup": ["019ab000-0000-7000-8000-000000000034"], "form": {"because": "Salah kelompok (contoh)"}}]}
expect 200 has "000000000031\",\"s\":\"ok\"" has "000000000032\",\"s\":\"ok\"" has "000000000033\",\"s\":\"reject\"" has "000000000035\",\"s\":\"held\""
as ketua GET /journeys/{group}/needs
expect 200 has "Kami tidak punya tempat jemur (contoh)" has "Bisa menjahit (contoh)" has "Ani Contoh"
as ketua GET /devices/{device}
expect 200 has "Potensi Kelompok Sambal (contoh): KTP 64" has "Catatan Kelompok Sambal (contoh) ditarik: Salah kelompok (contoh)" lacks "6472014508900003"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000034", "v": 1, "dev": "{device}", "n": 4, "kind": "journey.note_need", "at": 1795477800000, "about": ["{group}"], "form": {"kind": "Need", "what": "Modal (contoh)", "said_on": "{today}"}}]}
expect 200 has "\"s\":\"ok\""
as ketua GET /journeys/{group}/needs
eventually 200 has "Salah kelompok (contoh)"
sql SELECT COUNT(*) FROM journey_taken_back ---- 1

# What is noted of a group changes no document; its name does.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n5 c={cursor}
expect 200 has "\"changes\":[]"
as ketua POST /journeys/{group}/rename name="Kelompok Sambal Palaran (contoh)"
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n6 c={cursor}
expect 200 has "Kelompok Sambal Palaran (contoh)"
