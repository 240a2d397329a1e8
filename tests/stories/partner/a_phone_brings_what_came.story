# description: officers' phones hold the support that was promised and has not wholly come, and bring what came
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /partners name="Dinas Contoh" kind=Agency since={today-200} contact="Wahyuni Contoh"
expect 303 to /partners/{dinas}
as ketua POST /partners/{dinas}/promises kind=Facility what="Tepung (contoh)" amount=100 unit=Kilogram promised_on={today-40}
    due_on={today+20}
expect 303
as fina GET /partners/{dinas}
expect 200 finds "/partners/promises/{tepung}"
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
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2 limit=500
expect 200 has "partner.promises" has "Tepung (contoh)" has "\"amount\":100,\"received\":0" lacks "Wahyuni Contoh"
    has "\"partners\":[{\"id\":\"{dinas}\",\"name\":\"Dinas Contoh\"}]"

# What came; more than was left, which nobody was asked about; and no amount at all.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{hers}", "n": 1, "kind": "partner.note_receipt", "at": 1795477800000, "about": ["{dinas}"], "form": {"promise_id": "{tepung}", "amount": "40", "received_on": "{today}", "receipt_no": "TT-1 (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{hers}", "n": 2, "kind": "partner.note_receipt", "at": 1795477800000, "about": ["{dinas}"], "form": {"promise_id": "{tepung}", "amount": "80", "received_on": "{today-1}"}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{hers}", "n": 3, "kind": "partner.note_receipt", "at": 1795477800000, "about": ["{dinas}"], "form": {"promise_id": "{tepung}", "amount": "banyak", "received_on": "{today-2}"}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"reject\"" has "000000000013\",\"s\":\"reject\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4 limit=500
expect 200 has "\"amount\":100,\"received\":40"
as fina GET /partners/promises/{tepung}
expect 200 has "40 kg"
as ketua GET /devices/{hers}
expect 200 has "Diterima dari Dinas Contoh: 80, Tepung (contoh)"

# Where it went: more than is left, and then what is; what the phone holds says how much is left.
as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{moci}
as ketua GET /partners/promises/{tepung}
expect 200 finds "/partners/receipts/{flour}"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=ng limit=500
expect 200 has "{\"id\":\"{flour}\",\"partner\":\"Dinas Contoh\",\"what\":\"Tepung (contoh)\",\"unit\":\"Kilogram\",\"left\":40,\"received_on\":\"{today}\"}"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "nh", "sent_at": 1795477800000, "n_max": 11, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{hers}", "n": 10, "kind": "partner.note_given", "at": 1795477800000, "about": ["{flour}"], "form": {"place": "programme:{moci}", "amount": "41", "given_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000022", "v": 1, "dev": "{hers}", "n": 11, "kind": "partner.note_given", "at": 1795477800000, "about": ["{flour}"], "form": {"place": "programme:{moci}", "amount": "15", "given_on": "{today}", "receipt_no": "BA-2 (contoh)"}}]}
expect 200 has "000000000021\",\"s\":\"reject\"" has "000000000022\",\"s\":\"ok\""
again
expect 200 has "000000000022\",\"s\":\"dup\",\"was\":\"ok\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=ni limit=500
expect 200 has "\"unit\":\"Kilogram\",\"left\":25,"
as ketua GET /devices/{hers}
expect 200 has "Disalurkan dari Dinas Contoh: 41, Tepung (contoh)"
as ketua GET /partners/receipts/{flour}
expect 200 has "15 kg" has "BA-2 (contoh)"

# She was asked, and says that more came: nothing is left to wait for.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{hers}", "n": 4, "kind": "partner.note_receipt", "at": 1795477800000, "about": ["{dinas}"], "form": {"promise_id": "{tepung}", "amount": "80", "received_on": "{today}", "beyond": "1"}}]}
expect 200 has "000000000014\",\"s\":\"ok\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n6 limit=500
expect 200 lacks "\"received\":" has "\"left\":80,"

# Nothing was promised of these: one with a photo, which comes after it; one of which nobody knows what it is; one like the first,
# which she was not asked about, and then was.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n7", "sent_at": 1795477800000, "n_max": 8, "facts": [{"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{hers}", "n": 5, "kind": "partner.note_receipt", "at": 1795477800000, "about": ["{dinas}"], "form": {"kind": "Facility", "what": "Kompor (contoh), WA 081234567890", "unit": "Piece", "amount": "2", "received_on": "{today}", "unpromised": "1", "receipt_no": "TT-9 (contoh)", "photo": ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]}}, {"id": "019ab000-0000-7000-8000-000000000016", "v": 1, "dev": "{hers}", "n": 6, "kind": "partner.note_receipt", "at": 1795477800000, "about": ["{dinas}"], "form": {"amount": "2", "received_on": "{today}", "unpromised": "1"}}, {"id": "019ab000-0000-7000-8000-000000000017", "v": 1, "dev": "{hers}", "n": 7, "kind": "partner.note_receipt", "at": 1795477800000, "about": ["{dinas}"], "form": {"kind": "Facility", "what": "Kompor (contoh)", "unit": "Piece", "amount": "2", "received_on": "{today}", "unpromised": "1"}}, {"id": "019ab000-0000-7000-8000-000000000018", "v": 1, "dev": "{hers}", "n": 8, "kind": "partner.note_receipt", "at": 1795477800000, "about": ["{dinas}"], "form": {"kind": "Facility", "what": "Kompor (contoh)", "unit": "Piece", "amount": "2", "received_on": "{today}", "unpromised": "1", "again": "1"}}]}
expect 200 has "000000000015\",\"s\":\"ok\"" has "000000000016\",\"s\":\"reject\"" has "000000000017\",\"s\":\"reject\""
    has "000000000018\",\"s\":\"ok\""
sql SELECT count(*) FROM fact WHERE body LIKE '%34567890%' ---- 0
as ketua GET /partners/receipts/019ab000-0000-84f3-a3be-05bb0ee7b3b1
expect 200 has "Kompor (contoh), WA 08••••••••" has "Tanpa janji" has "Lihat foto"
as ketua GET /partners/notes/019ab000-0000-84f3-a3be-05bb0ee7b3b1/photo
expect 404 has "Fotonya menyusul"
sql SELECT COUNT(*) FROM file_mention_published ---- 1
as ketua GET /devices/{hers}
expect 200 has "Diterima dari Dinas Contoh: 2, Kompor (contoh)"

# One of them never came: it is taken back.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n8", "sent_at": 1795477800000, "n_max": 9, "facts": [{"id": "019ab000-0000-7000-8000-000000000019", "v": 1, "dev": "{hers}", "n": 9, "kind": "partner.retract", "at": 1795477800000, "about": ["019ab000-0000-8953-a1a4-2181f98136f6"], "sup": ["019ab000-0000-7000-8000-000000000018"], "form": {"because": "Salah catat (contoh)."}}]}
expect 200 has "000000000019\",\"s\":\"ok\""
as ketua GET /partners/receipts/019ab000-0000-8953-a1a4-2181f98136f6
expect 200 has "Ditarik: Salah catat (contoh)."

# Whose work with the community has ended brings nothing more.
as ketua POST /partners/{dinas}/end because="Programnya selesai (contoh)." ended_on={today}
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n9 limit=500
expect 200 has "\"partners\":[]"
