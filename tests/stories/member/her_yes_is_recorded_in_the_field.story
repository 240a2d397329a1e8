# description: she says yes into a phone without signal; her words come first, and the recording is told as one to come
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

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

# Her consent for the schedule has a recording; for photos it says that paper was signed, which no recording proves.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000041", "v": 1, "dev": "{device}", "n": 1, "kind": "member.register_on_the_spot", "at": 1795477800000, "about": [], "form": {"full_name": "Rafika Dewi Contoh", "village_code": "64.72.01.1005", "joining": "Member"}}, {"id": "019ab000-0000-7000-8000-000000000042", "v": 1, "dev": "{device}", "n": 2, "kind": "member.give_consent", "at": 1795477800000, "about": ["019ab000-0000-83e4-8f3a-b90f14c8d459"], "form": {"purpose": "schedule", "channel": "Voice", "witness": "Bu Dina (contoh)", "given_on": "{today}", "proof": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}, {"id": "019ab000-0000-7000-8000-000000000043", "v": 1, "dev": "{device}", "n": 3, "kind": "member.give_consent", "at": 1795477800000, "about": ["019ab000-0000-83e4-8f3a-b90f14c8d459"], "form": {"purpose": "photo", "channel": "Paper", "witness": "Bu Dina (contoh)", "given_on": "{today}", "proof": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}]}
expect 200 has "000000000041\",\"s\":\"ok\"" has "000000000042\",\"s\":\"ok\"" lacks "000000000043\",\"s\":\"ok\""
sql SELECT sha256 FROM consent_recording ---- e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
sql SELECT COUNT(*) FROM file_mention_published ---- 1

as fina GET /members/019ab000-0000-83e4-8f3a-b90f14c8d459/consents
expect 200 has "Rekaman menyusul dari HP." has "Saksi: Bu Dina (contoh)" lacks "Unduh rekaman"
as ketua GET /devices
expect 200 has "1 berkas menyusul"
