# description: a phone in the field brings an expectation and a practice seen; it holds the areas and the practices
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as kirana POST /members full_name="Wati Contoh" village_code=64.72.01.1001
expect 303 to /members/{wati}
as ketua POST /role-areas name_id="Bank sampah (contoh)"
expect 303
as ketua GET /practices
expect 200 finds "/practices/{tepat}\">Datang tepat waktu"
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
expect 200 has "expectation.areas" has "Bank sampah (contoh)" has "Skills training" has "exemplar.practices"
    has "Datang tepat waktu"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{old}", "n": 1, "kind": "expectation.note_expectation", "at": 1795477800000, "about": [], "form": {"words": "Kelas kue diteruskan, WA 081234567890 (contoh).", "who": "Participant", "urgency": "Soon", "village_code": "64.72.01.1001", "said_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{old}", "n": 2, "kind": "exemplar.note_practice", "at": 1795477800000, "about": [], "form": {"practice_id": "{tepat}", "member_id": "{ani}", "seen_on": "{today}", "place": "Balai RT 5 (contoh)", "words": "Sudah menunggu (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{old}", "n": 3, "kind": "exemplar.note_practice", "at": 1795477800000, "about": [], "form": {"practice_id": "{tepat}", "member_id": "{wati}", "seen_on": "{today}", "place": "Balai", "words": "Ibu dari komunitas lain."}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"ok\"" has "000000000013\",\"s\":\"reject\""
as fina GET /expectations
expect 200 has "Kelas kue diteruskan, WA 08••••••••"
sql SELECT count(*) FROM fact WHERE body LIKE '%34567890%' ---- 0
sql SELECT count(*) FROM arrival WHERE bytes LIKE '%34567890%' ---- 0
as fina GET /practices/women/{ani}
expect 200 has "Sudah menunggu (contoh)."
as ketua GET /devices
expect 200 has "catatan perlu diputuskan" finds "/devices/{old}"
as ketua GET /devices/{old}
expect 200 has "Datang tepat waktu: &quot;Ibu dari komunitas lain.&quot;" lacks "Wati Contoh"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{old}", "n": 4, "kind": "exemplar.retract", "at": 1795477800000, "about": ["019ab000-0000-8f73-b92f-8c53a350dab9"], "sup": ["019ab000-0000-7000-8000-000000000012"], "form": {"because": "Salah catat (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{old}", "n": 5, "kind": "exemplar.retract", "at": 1795477800000, "about": ["019ab000-0000-8f73-b92f-8c53a350dab9"], "sup": ["019ab000-0000-7000-8000-000000000012"], "form": {"because": "Salah catat (contoh)."}}]}
expect 200 has "000000000014\",\"s\":\"ok\"" has "000000000015\",\"s\":\"reject\""
as fina GET /practices/women/{ani}
expect 200 has "Ditarik: Salah catat (contoh)."
as ketua GET /devices/{old}
expect 200 has "Praktik Ani Contoh, &quot;Sudah menunggu (contoh).&quot;, ditarik: Salah catat (contoh)."
