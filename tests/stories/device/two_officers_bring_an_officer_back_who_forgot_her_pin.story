# description: one officer opens, another approves, a code is shown to the first; she comes back on her phone or on a new one
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina facilitator gita

as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina" finds "<option value=\"{chair}\">ketua" has "Pulihkan akun pengurus"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{device}\"" finds "\"kid\":\"{kid}\"" finds "\"share\":\"{share}\"" lacks "\"recovered\""

# Never herself, never one person twice, and the code is nobody's but the opener's.
as fina POST /devices/recoveries whose={officer}
expect 400 has "tidak bisa memulihkan akun sendiri"
as gita POST /devices/recoveries whose={chair}
expect 400 has "dipulihkan oleh ketua sendiri atau oleh sekretariat"
as gita POST /devices/recoveries whose=019ab000-0000-7000-8000-000000000099
expect 400 has "Pilih pengurus"
as gita POST /devices/recoveries whose={officer}
expect 303 to /devices/recoveries/{r1}
again
expect 303 to /devices/recoveries/{r1}
as gita GET /devices/recoveries/{r1}
expect 200 has "Menunggu pengurus kedua" lacks "Setujui pemulihan"
as gita POST /devices/recoveries/{r1}/approve
expect 403
as gita POST /devices/recoveries/{r1}/show
expect 422
as ketua in en GET /devices/recoveries/{r1}
expect 200 has "Approve the recovery"
as ketua POST /devices/recoveries/{r1}/approve
expect 303 to /devices/recoveries/{r1}
as sari POST /devices/recoveries/{r1}/approve
expect 422
as ketua POST /devices/recoveries/{r1}/show
expect 403
as gita POST /devices/recoveries/{r1}/show
expect 303 to /devices/recoveries/{r1}
as gita GET /devices/recoveries/{r1}
expect 200 finds "<strong>{selector}</strong>-<strong>{first}</strong>-<strong>{last}</strong>"
as ketua GET /devices/recoveries/{r1}
expect 200 lacks "<strong>{selector}</strong>" has "Kode tampil di layar"

# A wrong code counts. The right one gives her phone another key, and tells who helped.
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000010", "token": "{selector}-0000-0000", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "device_id": "{device}"}
expect 200 has "#code-wrong" has "Kode belum cocok"
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000011", "token": "nothing", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "device_id": "{device}"}
expect 422 problem device.recovery_gone
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000012", "token": "{selector}{first}{last}", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "device_id": "019ab000-0000-7000-8000-000000000099"}
expect 422 problem device.recovery_device
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000013", "token": "{selector} {first} {last}", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "device_id": "{device}"}
expect 200 has "#recovered"
again
expect 200 has "#recovered"
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000014", "token": "{selector}-{first}-{last}", "device_key": "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "device_id": "{device}"}
expect 422 problem device.recovery_gone
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n2
expect 200 has "\"device_id\":\"{device}\"" has "\"share\":\"{share}\"" has "\"recovered\":{\"by\":[\"gita" has "ketua"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n3
expect 401 problem sync.not_known
sql SELECT count(*) FROM device_recovery_tried ---- 1
sql SELECT count(*) FROM fact WHERE kind LIKE 'device.%' AND body LIKE '%{first}%' ---- 0
as fina GET /devices/recoveries/{r1}
expect 200 has "Dipulihkan" has "Di HP yang sama, dengan PIN baru"

# On a new phone: a device of its own, and the earlier one is revoked. The car's computer that she keeps goes on.
as ketua POST /devices/hubs keeper={officer}
expect 303 to /devices/hubs/invitations/{car_invitation}
as ketua GET /devices/hubs/invitations/{car_invitation}
expect 200 finds "--join {car_token}<"
as stranger POST /devices/take-hub json {"fact_id": "019ab000-0000-7000-8000-000000000018", "token": "{car_token}", "label": "Mobil (contoh)", "device_key": "HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as sari POST /devices/recoveries whose={officer}
expect 303 to /devices/recoveries/{r2}
as sari POST /devices/recoveries/{r2}/approve
expect 403
as ketua POST /devices/recoveries/{r2}/approve
expect 303
as sari POST /devices/recoveries/{r2}/show
expect 303
as sari GET /devices/recoveries/{r2}
expect 200 finds "<strong>{s2}</strong>-<strong>{f2}</strong>-<strong>{l2}</strong>"
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000020", "token": "{s2}-{f2}-{l2}", "label": "HP baru Fina (contoh)", "device_key": "DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200 has "#recovered"
as stranger by DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n4
expect 200 finds "\"device_id\":\"{new}\"" has "sari" has "\"zone\""
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n5
expect 401 has "\"wipe\":true"
as stranger by HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hub nonce=n6
expect 200
as ketua GET /devices/{device}
expect 200 has "Dicabut" has "Dipulihkan di HP lain"
as ketua GET /devices
expect 200 has "HP baru Fina (contoh)" has "Pemulihan akun"

# The chair herself, known by her passphrase, with one of the secretariat; ten wrong codes end it.
as ketua POST /devices/recoveries whose={chair}
expect 303 to /devices/recoveries/{r3}
as ketua POST /devices/recoveries/{r3}/approve
expect 403
as sari POST /devices/recoveries/{r3}/approve
expect 303
as ketua POST /devices/recoveries/{r3}/show
expect 303
as ketua GET /devices/recoveries/{r3}
expect 200 finds "<strong>{s3}</strong>-<strong>{f3}</strong>-<strong>{l3}</strong>"
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000031", "token": "{s3}-0000-0000", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000032", "token": "{s3}-0000-0000", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000033", "token": "{s3}-0000-0000", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000034", "token": "{s3}-0000-0000", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000035", "token": "{s3}-0000-0000", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000036", "token": "{s3}-0000-0000", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000037", "token": "{s3}-0000-0000", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000038", "token": "{s3}-0000-0000", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as ketua GET /devices/recoveries/{r3}
expect 200 has "Kode salah 8 kali"
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-000000000039", "token": "{s3}-0000-0000", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-00000000003a", "token": "{s3}-0000-0000", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200 has "permintaan berakhir"
as stranger POST /devices/recover json {"fact_id": "019ab000-0000-7000-8000-00000000003b", "token": "{s3}-{f3}-{l3}", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 422 problem device.recovery_gone
as ketua GET /devices/recoveries/{r3}
expect 200 has "Berakhir tanpa dipakai"
