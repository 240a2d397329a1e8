# description: a phone in the field brings a deed; what the form refuses lies with a person, who is told of it
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /role-areas name_id="Bank sampah (contoh)"
expect 303
as fina GET /deeds/new
expect 200 finds "value=\"{sampah}\">Bank sampah (contoh)"
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
expect 200 has "Bank sampah (contoh)"

# A deed; one of a day to come; one that may speak of violence.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{hers}", "n": 1, "kind": "enactment.note_deed", "at": 1795477800000, "about": [], "form": {"words": "Mengantar ibu ke kelurahan, WA 081234567890 (contoh).", "role_area_id": "{sampah}", "village_code": "64.72.01.1001", "done_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{hers}", "n": 2, "kind": "enactment.note_deed", "at": 1795477800000, "about": [], "form": {"words": "Besok mengantar lagi (contoh).", "role_area_id": "{sampah}", "village_code": "64.72.01.1001", "done_on": "{today+2}"}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{hers}", "n": 3, "kind": "enactment.note_deed", "at": 1795477800000, "about": [], "form": {"words": "Ia diancam (contoh).", "role_area_id": "{sampah}", "done_on": "{today}"}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"reject\"" has "000000000013\",\"s\":\"reject\""
    has "Tanggal ini belum tiba" has "mungkin membahayakan seseorang"
sql SELECT count(*) FROM fact WHERE body LIKE '%34567890%' ---- 0
sql SELECT count(*) FROM deed ---- 1
as fina GET /account
expect 200 finds "/account/areas/{sampah}"
as fina GET /account/areas/{sampah}
expect 200 has "Mengantar ibu ke kelurahan, WA 08••••••••"
as ketua GET /devices/{hers}
expect 200 has "Yang dikerjakan: &quot;Besok mengantar lagi (contoh).&quot;" has "Tanggal ini belum tiba"

# It was another day: she takes it back.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{hers}", "n": 4, "kind": "enactment.retract", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"because": "Suaminya mengancam petugas (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{hers}", "n": 5, "kind": "enactment.retract", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"because": "Salah catat (contoh)."}}]}
expect 200 has "000000000014\",\"s\":\"reject\"" has "000000000015\",\"s\":\"ok\""
as fina GET /account/areas/{sampah}
expect 200 lacks "Mengantar ibu ke kelurahan"
sql SELECT because FROM deed_retraction ---- Salah catat (contoh).
as ketua GET /devices/{hers}
expect 200 has "Yang dikerjakan, &quot;Mengantar ibu ke kelurahan, WA 08••••••••"
