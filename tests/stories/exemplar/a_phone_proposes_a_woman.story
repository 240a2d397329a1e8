# description: a phone proposes a woman as a role model; the conditions are looked at when the note comes, and what is refused says why
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as kirana POST /members full_name="Wati Contoh" village_code=64.72.01.1001
expect 303 to /members/{wati}
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
expect 200 finds "\"device_id\":\"{hers}\""

# What her phone saw is of one observer; she is proposed too early, and so is a woman of another community.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{hers}", "n": 1, "kind": "exemplar.note_practice", "at": 1795477800000, "about": [], "form": {"practice_id": "{tepat}", "member_id": "{ani}", "seen_on": "{today-3}", "place": "Balai RT 5 (contoh)", "words": "Sudah menunggu (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{hers}", "n": 2, "kind": "exemplar.note_practice", "at": 1795477800000, "about": [], "form": {"practice_id": "{tepat}", "member_id": "{ani}", "seen_on": "{today-3}", "place": "Pasar (contoh)", "words": "Sudah menunggu (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{hers}", "n": 3, "kind": "exemplar.propose", "at": 1795477800000, "about": ["{ani}"], "form": {"enterprise": "Mulai jualan sambal (contoh).", "begun_on": "{today-60}"}}, {"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{hers}", "n": 4, "kind": "exemplar.propose", "at": 1795477800000, "about": ["{wati}"], "form": {"enterprise": "Mulai jualan sambal (contoh).", "begun_on": "{today-60}"}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"ok\"" has "000000000013\",\"s\":\"reject\",\"code\":\"exemplar.not_seen_by_enough\""
    has "praktiknya perlu dilihat paling sedikit dua orang" lacks "000000000014\",\"s\":\"ok\""
as ketua GET /devices/{hers}
expect 200 has "Usulan panutan: Ani Contoh" lacks "Wati Contoh"
as ketua POST /practices/seen practice_id={tepat} member_id={ani} seen_on={today-2} place="Balai RT 5 (contoh)" words="Membuka pintu (contoh)."
expect 303

# Now enough was seen: her enterprise is named with its day, masked, and she is proposed once.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 9, "facts": [{"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{hers}", "n": 5, "kind": "exemplar.propose", "at": 1795477800000, "about": ["{ani}"], "form": {"means_otherwise": "false"}}, {"id": "019ab000-0000-7000-8000-000000000016", "v": 1, "dev": "{hers}", "n": 6, "kind": "exemplar.propose", "at": 1795477800000, "about": ["{ani}"], "form": {"enterprise": "Mulai jualan sambal (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000017", "v": 1, "dev": "{hers}", "n": 7, "kind": "exemplar.propose", "at": 1795477800000, "about": ["{ani}"], "form": {"enterprise": "Lari dari suami yang mengancam (contoh).", "begun_on": "{today-60}"}}, {"id": "019ab000-0000-7000-8000-000000000018", "v": 1, "dev": "{hers}", "n": 8, "kind": "exemplar.propose", "at": 1795477800000, "about": ["{ani}"], "form": {"enterprise": "Mulai jualan sambal, WA 081234567890 (contoh).", "begun_on": "{today-60}"}}, {"id": "019ab000-0000-7000-8000-000000000019", "v": 1, "dev": "{hers}", "n": 9, "kind": "exemplar.propose", "at": 1795477800000, "about": ["{ani}"], "form": {"enterprise": "Mulai jualan sambal (contoh).", "begun_on": "{today-60}"}}]}
expect 200 has "000000000015\",\"s\":\"reject\"" has "Tulis usaha yang sudah ia mulai" has "000000000016\",\"s\":\"reject\"" has "sejak kapan"
    has "000000000017\",\"s\":\"reject\"" has "mungkin membahayakan seseorang" has "000000000018\",\"s\":\"ok\""
    has "000000000019\",\"s\":\"reject\",\"code\":\"exemplar.proposed_already\""
sql SELECT count(*) FROM fact WHERE body LIKE '%34567890%' ---- 0
sql SELECT count(*) FROM arrival WHERE bytes LIKE '%34567890%' ---- 0
as fina GET /exemplars
expect 200 has "Ani Contoh" has "Belum memutuskan" finds "/exemplars/{usul}\">Ani Contoh"
as fina GET /exemplars/{usul}
expect 200 has "Mulai jualan sambal, WA 08••••••••"
