# description: phones of those who note meetings hold the circles that go on, and bring meetings and what became of a step; a borrowed phone holds none
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as ketua POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as ketua POST /members full_name="Wati Contoh" village_code=64.72.01.1001
expect 303 to /members/{wati}
as ketua POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today-20} meets_every=14
expect 303 to /mentoring/{circle}
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
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer} is_loan=true
expect 303 to /devices/invitations/{invitation_l}
as ketua GET /devices/invitations/{invitation_l}
expect 200 finds "/field/#l={token_l}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000003", "token": "{token_l}", "label": "HP fina (contoh)", "device_key": "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200

# Who may note meetings holds names, nothing of what for.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2 limit=500
expect 200 has "mentoring.circle" has "Ani Contoh" has "Rina Contoh" lacks "Menghitung harga" lacks "Wati Contoh"
as stranger by CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4 limit=500
expect 200 has "expectation.areas" lacks "mentoring.circle" lacks "Rina Contoh"

# A meeting with a step; one at which was who is not in the circle; one that may speak of violence.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{hers}", "n": 1, "kind": "mentoring.note_meeting", "at": 1795477800000, "about": ["{circle}"], "form": {"held_on": "{today-1}", "way": "Met", "present": ["{rina}"], "words": "Modal dihitung bersama, WA 081234567890 (contoh).", "step_what": "Menimbang tepung (contoh)", "step_whose": "{rina}", "step_due_on": "{today+7}"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{hers}", "n": 2, "kind": "mentoring.note_meeting", "at": 1795477800000, "about": ["{circle}"], "form": {"held_on": "{today-1}", "way": "Met", "present": ["{wati}"], "words": "Ibu dari luar lingkaran (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{hers}", "n": 3, "kind": "mentoring.note_meeting", "at": 1795477800000, "about": ["{circle}"], "form": {"held_on": "{today-1}", "way": "Call", "present": ["{rina}"], "words": "Ia diancam (contoh)."}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"reject\"" has "000000000013\",\"s\":\"reject\""
sql SELECT count(*) FROM fact WHERE body LIKE '%34567890%' ---- 0
as fina GET /mentoring/{circle}
expect 200 has "Modal dihitung bersama, WA 08••••••••" has "Menimbang tepung (contoh)"
as ketua GET /devices/{hers}
expect 200 has "Pertemuan dengan Ani Contoh: &quot;Ibu dari luar lingkaran (contoh).&quot;"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n6 limit=500
expect 200 finds "\"id\":\"{step}\",\"what\"" has "Menimbang tepung (contoh)" lacks "Modal dihitung"

# What became of the step; then nothing of it is held any more. Her new name is.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n7", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{hers}", "n": 4, "kind": "mentoring.say_outcome", "at": 1795477800000, "about": ["{step}"], "form": {"outcome": "Done", "words": "Sudah ditimbang (contoh).", "happened_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{hers}", "n": 5, "kind": "mentoring.say_outcome", "at": 1795477800000, "about": ["{step}"], "form": {"outcome": "NotYet", "words": "Belum (contoh).", "happened_on": "{today}"}}]}
expect 200 has "000000000014\",\"s\":\"ok\"" has "000000000015\",\"s\":\"reject\""
as fina GET /mentoring/steps/{step}
expect 200 has "Sudah ditimbang (contoh)."
as ketua GET /devices/{hers}
expect 200 has "Langkah &quot;Menimbang tepung (contoh)&quot;: Belum (contoh)."
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n10", "sent_at": 1795477800000, "n_max": 7, "facts": [{"id": "019ab000-0000-7000-8000-000000000016", "v": 1, "dev": "{hers}", "n": 6, "kind": "mentoring.note_meeting", "at": 1795477800000, "about": ["{circle}"], "form": {"held_on": "{today}", "way": "Call", "present": ["{rina}"], "words": "Tercatat dua kali (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000017", "v": 1, "dev": "{hers}", "n": 7, "kind": "mentoring.retract", "at": 1795477800000, "about": ["019ab000-0000-8c5d-9f86-54c2cffb170a"], "sup": ["019ab000-0000-7000-8000-000000000016"], "form": {"because": "Salah catat (contoh)."}}]}
expect 200 has "000000000016\",\"s\":\"ok\"" has "000000000017\",\"s\":\"ok\""
as fina GET /mentoring/meetings/019ab000-0000-8c5d-9f86-54c2cffb170a
expect 200 has "Ditarik: Salah catat (contoh)."
as ketua POST /members/{rina}/correct full_name="Rina Sari Contoh" village_code=64.72.01.1001
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n8 limit=500
expect 200 has "Rina Sari Contoh" has "\"steps\":[]" lacks "Menimbang tepung"

# A circle that ended leaves the phone.
as ketua POST /mentoring/{circle}/end reason=OnHerOwn ended_on={today}
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n9 limit=500
expect 200 lacks "Rina Sari Contoh"
