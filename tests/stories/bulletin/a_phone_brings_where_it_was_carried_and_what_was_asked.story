# description: a phone in the field holds the notices, and brings where one was carried and what was asked back
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as ketua POST /notices title="Bantuan modal (contoh)" words="Bawa surat usaha (contoh)." about=Aid agency="Dinas (contoh)"
    check_at="Surat edaran" audience="Ibu usaha rumahan." valid_from={today-3} valid_until={today+20}
expect 303 to /notices/{modal}
as ketua POST /notices title="Pasar murah (contoh)" words="Di halaman (contoh)." about=SomethingElse agency="Kelurahan (contoh)"
    check_at="Papan" audience="Semua warga." valid_from={today} valid_until={today+20}
expect 303 to /notices/{pasar}
as ketua POST /notices/{pasar}/withdraw because="Batal (contoh)."
expect 303
as kirana POST /notices title="Kabar tetangga (contoh)" words="Lain kota (contoh)." about=Aid agency="Dinas (contoh)"
    check_at="Surat edaran" audience="Ibu usaha rumahan." valid_from={today-3} valid_until={today+20}
expect 303 to /notices/{lain}
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{old}\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2 limit=500
expect 200 has "bulletin.notices" has "Bawa surat usaha (contoh)." lacks "Pasar murah (contoh)" lacks "Kabar tetangga"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{old}", "n": 1, "kind": "bulletin.note_carriage", "at": 1795477800000, "about": ["{modal}"], "form": {"village_code": "64.72.01.1001", "way": "Car", "heard": "12", "carried_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{old}", "n": 2, "kind": "bulletin.note_question", "at": 1795477800000, "about": [], "form": {"words": "Boleh daftar? WA 081234567890 (contoh)", "village_code": "64.72.01.1001", "notice_id": "{modal}", "asked_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{old}", "n": 3, "kind": "bulletin.note_carriage", "at": 1795477800000, "about": ["{lain}"], "form": {"village_code": "64.72.01.1001", "way": "Car", "carried_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{old}", "n": 4, "kind": "bulletin.note_carriage", "at": 1795477800000, "about": ["{modal}"], "form": {"village_code": "64.72.01.1001", "way": "Car", "carried_on": "{today+3}"}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"ok\"" has "000000000013\",\"s\":\"held\"" has "000000000014\",\"s\":\"reject\""
as fina GET /notices/{modal}
expect 200 has "± 12" has "Boleh daftar? WA 08••••••••"
sql SELECT count(*) FROM fact WHERE body LIKE '%34567890%' ---- 0
sql SELECT count(*) FROM arrival WHERE bytes LIKE '%34567890%' ---- 0
as ketua GET /devices/{old}
expect 200 has "Kabar &quot;Bantuan modal (contoh)&quot; dibawa ke Rawa Makmur" lacks "Kabar tetangga"

# Both were noted wrongly, and are taken back; the second time there is nothing left to take back.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 7, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{old}", "n": 5, "kind": "bulletin.retract_carriage", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"because": "Salah catat (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000022", "v": 1, "dev": "{old}", "n": 6, "kind": "bulletin.retract_question", "at": 1795477800000, "about": ["019ab000-0000-8f73-b92f-8c53a350dab9"], "sup": ["019ab000-0000-7000-8000-000000000012"], "form": {"because": "Dua kali, WA 081234567890 (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000023", "v": 1, "dev": "{old}", "n": 7, "kind": "bulletin.retract_carriage", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"because": "Salah catat (contoh)."}}]}
expect 200 has "000000000021\",\"s\":\"ok\"" has "000000000022\",\"s\":\"ok\"" has "000000000023\",\"s\":\"reject\""
as fina GET /notices/{modal}
expect 200 has "Dibatalkan: Salah catat (contoh)." lacks "Boleh daftar?"
as fina GET /questions state=Retracted
expect 200 has "Boleh daftar? WA 08••••••••"
sql SELECT count(*) FROM question_retraction WHERE because LIKE '%34567890%' ---- 0
as ketua GET /devices/{old}
expect 200 has "Kabar &quot;Bantuan modal (contoh)&quot;, dibawa ke Rawa Makmur, ditarik: Salah catat (contoh)."
