# description: what a phone brought about her and was not taken tells her name without her id: it is settled before she is erased, and keeps no text
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina

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
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000041", "v": 1, "dev": "{device}", "n": 1, "kind": "member.register_on_the_spot", "at": 1795477800000, "about": [], "form": {"full_name": "Lenyapia Contoh", "village_code": "64.72.01.1005", "joining": "Member"}}, {"id": "019ab000-0000-7000-8000-000000000042", "v": 1, "dev": "{device}", "n": 2, "kind": "member.register_on_the_spot", "at": 1795477800000, "about": [], "form": {"full_name": "Lenyapia Contoh", "phone": "0812-7788-9911", "village_code": "99.99.99.9999", "joining": "Member"}}]}
expect 200 has "000000000041\",\"s\":\"ok\"" has "000000000042\",\"s\":\"reject\""
as sari GET /members q=lenyapia
expect 200 finds "href=\"/members/{her}\">Lenyapia"

as sari POST /members/{her}/erase asked_on={today} way=InPerson is_she=1
expect 422
as ketua GET /devices/{device}
expect 200 finds "000000000042/{sha}/try-again"
as ketua POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000042/{sha}/set-aside because="Sudah terdaftar (contoh)"
expect 303 to /devices/{device}
as sari POST /members/{her}/erase asked_on={today} way=InPerson is_she=1
expect 303
nowhere "Lenyapia"
nowhere "7788-9911"
as ketua GET /devices/{device}
expect 200 lacks "Lenyapia"
