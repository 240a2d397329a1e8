# description: a newcomer is registered where she comes, with consent for each purpose; a person decides whether she was here already
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina

as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /sessions programme_id={programme} title="Sambal (contoh)" place="Balai RT 5 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as ketua POST /members full_name="Rafika Dewi Contoh" village_code=64.72.01.1005 phone=0812-3456-7890
expect 303 to /members/{before}

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
expect 200 has "\"notices\":" has "28949fe575bd265b50ab32b9899cf20fd9d069823187ce9b306504a77de3d5d4" has "Boleh kami memakai nomor HP Ibu"

# Her attendance and her consent come before she is registered, and wait for that.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000043", "v": 1, "dev": "{device}", "n": 3, "kind": "session.record_attendance", "at": 1795477800000, "about": ["{session}"], "form": {"mark": {"019ab000-0000-83e4-8f3a-b90f14c8d459": "present"}}}, {"id": "019ab000-0000-7000-8000-000000000042", "v": 1, "dev": "{device}", "n": 2, "kind": "member.give_consent", "at": 1795477800000, "about": ["019ab000-0000-83e4-8f3a-b90f14c8d459"], "form": {"purpose": "schedule", "channel": "Paper", "witness": "Bu Dina (contoh)", "place": "Balai RT 5 (contoh)", "sheet_no": "A-17", "notice_sha256": "28949fe575bd265b50ab32b9899cf20fd9d069823187ce9b306504a77de3d5d4", "given_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000044", "v": 1, "dev": "{device}", "n": 4, "kind": "member.give_consent", "at": 1795477800000, "about": ["019ab000-0000-83e4-8f3a-b90f14c8d459"], "form": {"purpose": "photo", "channel": "Paper", "witness": "Bu Dina (contoh)", "place": "Balai RT 5 (contoh)", "sheet_no": "A-17", "notice_sha256": "0000000000000000000000000000000000000000000000000000000000000000", "given_on": "{today}"}}]}
expect 200 has "000000000043\",\"s\":\"held\"" has "000000000042\",\"s\":\"held\"" has "000000000044\",\"s\":\"held\""
as ketua GET /devices/{device}
expect 200 has "Persetujuan seorang ibu: Kabar jadwal kegiatan"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000041", "v": 1, "dev": "{device}", "n": 1, "kind": "member.register_on_the_spot", "at": 1795477800000, "about": [], "form": {"full_name": "Rafika Dewi Contoh", "nickname": "Mama Rafa Contoh", "phone": "0812-3456-7890", "village_code": "64.72.01.1005", "rt": "012", "joining": "Member"}}, {"id": "019ab000-0000-7000-8000-000000000045", "v": 1, "dev": "{device}", "n": 5, "kind": "member.register_on_the_spot", "at": 1795477800000, "about": [], "form": {"full_name": "Tini (contoh)", "village_code": "64.72.01.1005", "joining": "Participant"}}]}
expect 200 has "000000000041\",\"s\":\"ok\"" has "000000000045\",\"s\":\"ok\""
as ketua GET /devices
eventually 200 has "1 catatan perlu diputuskan"
as ketua GET /devices/{device}
expect 200 has "Ibu ini menyetujui pemberitahuan versi lama" has "Persetujuan Rafika Dewi Contoh: Foto yang diterbitkan"
sql SELECT COUNT(*) FROM attendance_published WHERE mark = 0 ---- 1
sql SELECT s.sheet_no, c.witness, c.channel FROM consent c JOIN consent_sheet s ON s.consent_id = c.consent_id ---- A-17 | Bu Dina (contoh) | 1
as fina GET /members/019ab000-0000-83e4-8f3a-b90f14c8d459/consents
expect 200 has "№ A-17" has "Saksi: Bu Dina (contoh)"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n5
expect 200 has "Rafika Dewi Contoh" lacks "+6281234567890"

# She looks like one who was here; nobody in the field could say. The secretariat is shown both.
sql SELECT COUNT(*) FROM member_doubt ---- 1
as fina GET /members
expect 200 lacks "Periksa data ganda"
as fina GET /members/doubles
expect 403
as sari GET /members
expect 200 has "Periksa data ganda"
as sari GET /members/doubles
expect 200 has "Mama Rafa Contoh" has "Rafika Dewi Contoh"
as sari POST /members/019ab000-0000-83e4-8f3a-b90f14c8d459/doubles other={before}
expect 303 to /members/doubles
as sari POST /members/{before}/doubles other=019ab000-0000-83e4-8f3a-b90f14c8d459
expect 404
as sari GET /members/doubles
expect 200 has "Tidak ada yang perlu ditentukan."
as fina POST /members/on-the-spot full_name="Wati (contoh)" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{wati}
as fina POST /members/on-the-spot full_name="Wati 6472014508900003" village_code=64.72.01.1005 joining=Member
expect 400
as fina POST /members/on-the-spot full_name="Wati (contoh)" village_code=00.00.00.0000 joining=Member
expect 400
