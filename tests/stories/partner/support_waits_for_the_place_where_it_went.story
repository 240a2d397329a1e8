# description: support that was given on at a session or to a circle of which only a phone knows waits for it, whichever arrives first
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari

as ketua POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as ketua POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as ketua POST /partners name="Dinas Contoh" kind=Agency since={today-200} contact="Wahyuni Contoh"
expect 303 to /partners/{dinas}
as ketua POST /partners/{dinas}/receipts kind=Facility what="Wajan (contoh)" amount=6 unit=Piece received_on={today-20} unpromised=1
expect 303 to /partners/receipts/{wajan}
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">sari"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP sari (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{hers}\""

# Both went somewhere that is not here yet, and wait for it; a programme and a word that is no place do not.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 6, "facts": [{"id": "019ab000-0000-7000-8000-000000000025", "v": 1, "dev": "{hers}", "n": 3, "kind": "partner.note_given", "at": 1795477800000, "about": ["{wajan}"], "form": {"place": "session:019ab000-0000-845e-83f1-0d2d6f626eae", "amount": "2", "given_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000026", "v": 1, "dev": "{hers}", "n": 4, "kind": "partner.note_given", "at": 1795477800000, "about": ["{wajan}"], "form": {"place": "circle:019ab000-0000-81c9-8176-d1db76d4b90e", "amount": "1", "given_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000027", "v": 1, "dev": "{hers}", "n": 5, "kind": "partner.note_given", "at": 1795477800000, "about": ["{wajan}"], "form": {"place": "programme:019ab000-0000-845e-83f1-0d2d6f626eae", "amount": "1", "given_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000028", "v": 1, "dev": "{hers}", "n": 6, "kind": "partner.note_given", "at": 1795477800000, "about": ["{wajan}"], "form": {"place": "session:di sana", "amount": "1", "given_on": "{today}"}}]}
expect 200 has "000000000025\",\"s\":\"held\",\"code\":\"partner.place_unknown\"" has "000000000026\",\"s\":\"held\",\"code\":\"partner.place_unknown\""
    has "000000000027\",\"s\":\"reject\"" has "000000000028\",\"s\":\"reject\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 6, "facts": [{"id": "019ab000-0000-7000-8000-000000000023", "v": 1, "dev": "{hers}", "n": 1, "kind": "session.plan_session", "at": 1795477800000, "about": [], "form": {"programme_id": "{programme}", "title": "Di tempat (contoh)", "place": "Teras (contoh)", "village_code": "64.72.01.1005", "held_on": "{today}", "starts_at": "09:00", "ends_at": "10:00"}}, {"id": "019ab000-0000-7000-8000-000000000024", "v": 1, "dev": "{hers}", "n": 2, "kind": "mentoring.begin_circle", "at": 1795477800000, "about": [], "form": {"mentor_id": "{ani}", "member_id": "{rina}", "purpose": "Menghitung harga (contoh).", "begun_on": "{today-1}", "meets_every": "14"}}]}
expect 200 has "000000000023\",\"s\":\"ok\"" has "000000000024\",\"s\":\"ok\""
as ketua GET /partners/receipts/{wajan}
eventually 200 has "Di tempat (contoh)" has "Satu lingkar pendampingan"
sql SELECT goes_to, amount FROM partner_given ORDER BY goes_to ---- 0 | 2 / 3 | 1
sql SELECT count(*) FROM arrival WHERE state = 1 ---- 0

# A circle that has ended is known: nothing is waited for.
as sari POST /mentoring/019ab000-0000-81c9-8176-d1db76d4b90e/end reason=OnHerOwn ended_on={today}
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 7, "facts": [{"id": "019ab000-0000-7000-8000-000000000029", "v": 1, "dev": "{hers}", "n": 7, "kind": "partner.note_given", "at": 1795477800000, "about": ["{wajan}"], "form": {"place": "circle:019ab000-0000-81c9-8176-d1db76d4b90e", "amount": "1", "given_on": "{today}"}}]}
expect 200 has "000000000029\",\"s\":\"reject\""

# A receipt with which a person must decide is told by what its phone said of it.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 10, "facts": [{"id": "019ab000-0000-7000-8000-000000000030", "v": 1, "dev": "{hers}", "n": 8, "kind": "partner.note_receipt", "at": 1795477800000, "about": ["{dinas}"], "form": {"kind": "Facility", "what": "Panci (contoh)", "unit": "Piece", "amount": "9", "received_on": "{today-1}"}}, {"id": "019ab000-0000-7000-8000-000000000031", "v": 1, "dev": "{hers}", "n": 9, "kind": "partner.note_given", "at": 1795477800000, "about": ["019ab000-0000-884a-9cf9-5f701b25257f"], "form": {"place": "programme:{programme}", "amount": "4", "given_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000032", "v": 1, "dev": "{hers}", "n": 10, "kind": "partner.retract", "at": 1795477800000, "about": ["019ab000-0000-884a-9cf9-5f701b25257f"], "form": {"because": "Tidak jadi (contoh)."}}]}
expect 200 has "000000000030\",\"s\":\"reject\"" has "000000000031\",\"s\":\"held\"" has "000000000032\",\"s\":\"held\""
as ketua GET /devices/{hers}
expect 200 has "Disalurkan dari Dinas Contoh: 4, Panci (contoh)" has "Catatan tentang Panci (contoh) ditarik: Tidak jadi (contoh)."
