# description: a loan is decided when the phone is invited; its link is another one, and it serves once
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina" has "HP pinjaman, sebentar saja"
as ketua POST /devices officer={officer} is_loan=true
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#l={token}" has "di HP yang dipinjam"
sql SELECT expires_at - made_at FROM device_invitation ---- 600000
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP pinjaman", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000002", "token": "{token}", "label": "HP pinjaman", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 422 problem device.invitation_gone
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 has "\"device_id\""
as ketua GET /devices
expect 200 has "HP pinjaman"
