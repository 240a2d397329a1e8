# description: a card with a random code is made, known at a session, withdrawn when it is lost, and replaced
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina treasurer tari

as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /members full_name="Ani Contoh" nickname="Mama Rafa (contoh)" village_code=64.72.01.1005 phone=0812-3456-7890
expect 303 to /members/{ani}
as ketua POST /members full_name="Sari Contoh" village_code=64.72.01.1005
expect 303 to /members/{sari}
as ketua POST /sessions programme_id={programme} title="Sambal (contoh)" place="Balai RT 5 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as ketua POST /sessions/{session}/expected members={ani}
expect 303

as fina GET /members/{ani}
expect 200 has "Buka kartu anggota"
as tari GET /members/{ani}/card
expect 200 has "Ibu ini belum punya kartu." lacks "Buat kartu"
as fina POST /members/{ani}/card/withdraw reason="Hilang"
expect 422
as fina POST /members/{ani}/card
expect 303 to /members/{ani}/card
again
expect 303 to /members/{ani}/card
sql SELECT COUNT(*) FROM member_card ---- 1
as fina GET /members/{ani}/card
expect 200 has "Mama Rafa (contoh)" has "KICI Samarinda (contoh)" has "Kode QR kartu anggota" lacks "0812-3456-7890"
as fina POST /members/{ani}/card
expect 400 has "Ibu ini sudah punya kartu"
as fina POST /members/{ani}/card because="Hilang di pasar (contoh)"
expect 303
as fina GET /members/{ani}/card
expect 200 has "Hilang di pasar (contoh)"
sql SELECT COUNT(*) FROM member_card ---- 2
sql SELECT COUNT(*) FROM member_card_published ---- 1
as ketua GET /members/cards
expect 200 has "Buat kartu untuk 1 ibu" has "Mama Rafa (contoh)"
as ketua POST /members/cards village=64.72.01.1005
expect 303 to /members/cards?village=64.72.01.1005
as ketua POST /members/cards village=64.72.01.1005
expect 422
as fina in en GET /members/cards village=64.72.01.1005
expect 200 has "Eight cards fit on one A4 sheet" has "Sari Contoh"

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

# The phone holds the hash of her card, never its code; a card that it does not know is read here.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2
expect 200 finds "\"mark\":\"expected\",\"card\":\"{hash}\"" lacks "BERDAYA:"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 1, "facts": [{"id": "019ab000-0000-7000-8000-000000000051", "v": 1, "dev": "{device}", "n": 1, "kind": "session.note_card", "at": 1795477800000, "about": ["{session}"], "form": {"card": "BERDAYA:AAAAAAAAAAAAAAAAAAAA"}}]}
expect 200 has "\"s\":\"reject\"" has "Kartu ini tidak dikenal atau sudah ditarik."
as ketua GET /devices/{device}
expect 200 has "Kartu dipindai di Sambal (contoh)"
as fina POST /sessions/{session}/cards card="BERDAYA:AAAAAAAAAAAAAAAAAAAA"
expect 400 has "Kartu ini tidak dikenal atau sudah ditarik."

as fina POST /members/{ani}/card/withdraw reason=""
expect 400
as fina POST /members/{ani}/card/withdraw reason="Rusak (contoh)"
expect 303 to /members/{ani}/card
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4
expect 200 has "\"card\":\"\""
as fina POST /members/{ani}/card json {"fact_id": "019ab000-0000-7000-8000-000000000061"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n5
expect 200 has "\"card\":\"3e093313f5\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n6", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000052", "v": 1, "dev": "{device}", "n": 2, "kind": "session.note_card", "at": 1795477800000, "about": ["{session}"], "form": {"card": "BERDAYA:FCFEGFJEKDBREMKPARPK"}}]}
expect 200 has "\"s\":\"ok\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n7", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000053", "v": 1, "dev": "{device}", "n": 3, "kind": "session.note_card", "at": 1795477800000, "about": ["{session}"], "form": {"card": "BERDAYA:FCFEGFJEKDBREMKPARPK"}}]}
expect 200 has "\"s\":\"ok\""
sql SELECT COUNT(*) FROM attendance WHERE mark = 0 ---- 1
as fina POST /sessions/{session}/cards card="BERDAYA:FCFEGFJEKDBREMKPARPK"
expect 303 to /sessions/{session}/walk-ins
sql SELECT COUNT(*) FROM attendance WHERE mark = 0 ---- 1
