# description: whoever joins an emptied phone tells how far its notes had come; the backup file brings them back
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /programmes json {"fact_id": "019ab000-0000-7000-8000-000000000002", "name": "MOCI", "purpose": "Mobil.", "picture": "Van"}
expect 200 has "019ab000-0000-86b4-b151-8b4a58d664cc"
as ketua POST /sessions json {"fact_id": "019ab000-0000-7000-8000-000000000003", "programme_id": "019ab000-0000-86b4-b151-8b4a58d664cc", "title": "Sambal (contoh)", "place": "Balai RT 5 (contoh)", "village_code": "64.72.01.1005", "held_on": "{today}", "starts_at": "09:00", "ends_at": "11:00"}
expect 200 has "019ab000-0000-803b-b31b-dc229c748799"
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n1", "sent_at": 1795477800000, "n_max": 0, "facts": []}
expect 200
as ketua GET /devices
expect 200 has "Belum mengirim catatan"

# The same woman joins again on the emptied phone; her first note tells what went.
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{again}
as ketua GET /devices/invitations/{again}
expect 200 finds "/field/#t={token2}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000004", "token": "{token2}", "label": "HP baru (contoh)", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n2
expect 200 finds "\"device_id\":\"{new}\""
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 1, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{new}", "n": 1, "kind": "device.tell_emptied", "at": 1795477800000, "about": ["019ab000-0000-88dc-b803-ea07c6272025"], "form": {"n_max": "2", "unsent": "2"}}]}
expect 200 has "\"s\":\"ok\""
as ketua GET /devices
expect 200 has "HP dikosongkan, 2 catatan belum sampai"
as fina in en GET /devices/019ab000-0000-88dc-b803-ea07c6272025
expect 200 has "storage was emptied" has "Its last note was number 2" has "1, 2"

# What makes no sense is refused, and the same is said by hand.
as fina POST /devices/019ab000-0000-88dc-b803-ea07c6272025/emptied n_max=0 unsent=0
expect 400 has "Nomor catatan terakhir tidak terbaca"
as fina POST /devices/019ab000-0000-88dc-b803-ea07c6272025/emptied n_max=2 unsent=3
expect 400
as fina POST /devices/019ab000-0000-88dc-b803-ea07c6272025/emptied n_max=2 unsent=1
expect 303 to /devices/019ab000-0000-88dc-b803-ea07c6272025
again
expect 303 to /devices/019ab000-0000-88dc-b803-ea07c6272025
sql SELECT count(*) FROM device_emptied ---- 2

# She had saved a backup: everything is here again.
as fina POST /devices/rescue file=@cadangan.json
expect 303 to /devices/019ab000-0000-88dc-b803-ea07c6272025
as ketua GET /devices/019ab000-0000-88dc-b803-ea07c6272025
eventually 200 has "Semua catatan sudah sampai" has "Semua catatannya sudah sampai" lacks "Minta berkas cadangan"
