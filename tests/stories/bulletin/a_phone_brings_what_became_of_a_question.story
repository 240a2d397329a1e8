# description: a phone in the field holds the questions that are open, and brings that one was sent, answered and brought back
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as fina POST /questions words="Kapan bantuan turun? (contoh)" village_code=64.72.01.1001 asked_on={today-3}
expect 303 to /questions/{bantuan}
as fina POST /questions words="Di mana pasar murah? (contoh)" village_code=64.72.08.1003 asked_on={today-3}
expect 303 to /questions/{pasar}
as kirana POST /questions words="Pertanyaan tetangga (contoh)" village_code=64.72.01.1001 asked_on={today-3}
expect 303 to /questions/{lain}
as ketua GET /devices
expect 200 finds "<option value=\"{of_ketua}\">ketua" finds "<option value=\"{of_fina}\">fina"
as ketua POST /devices officer={of_ketua}
expect 303 to /devices/invitations/{invitation_k}
as ketua GET /devices/invitations/{invitation_k}
expect 200 finds "/field/#t={token_k}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token_k}", "label": "HP ketua (contoh)", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=h1
expect 200 finds "\"device_id\":\"{desk}\""
as ketua POST /devices officer={of_fina}
expect 303 to /devices/invitations/{invitation_f}
as ketua GET /devices/invitations/{invitation_f}
expect 200 finds "/field/#t={token_f}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000002", "token": "{token_f}", "label": "HP fina (contoh)", "device_key": "FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=h2
expect 200 finds "\"device_id\":\"{hers}\""
as ketua POST /devices officer={of_fina} is_loan=true
expect 303 to /devices/invitations/{invitation_l}
as ketua GET /devices/invitations/{invitation_l}
expect 200 finds "/field/#l={token_l}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000003", "token": "{token_l}", "label": "HP fina (contoh)", "device_key": "JAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200

# The secretariat holds those that wait; nobody else does until there is an answer to bring back.
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n1 limit=500
expect 200 has "bulletin.question" has "Kapan bantuan turun? (contoh)" has "\"step\":\"Noted\"" has "Rawa Makmur"
    lacks "bulletin.answer" lacks "Pertanyaan tetangga"
as stranger by FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2 limit=500
expect 200 lacks "bulletin.question" lacks "Kapan bantuan turun?"
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{desk}", "n": 1, "kind": "bulletin.send_question", "at": 1795477800000, "about": ["{bantuan}"], "form": {"agency": "Dinas Sosial (contoh)", "channel": "Visit", "sent_on": "{today-1}"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{desk}", "n": 2, "kind": "bulletin.answer_question", "at": 1795477800000, "about": ["{bantuan}"], "form": {"answer": "Bulan depan, tanya 081234567890 (contoh)", "answered_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{desk}", "n": 3, "kind": "bulletin.answer_question", "at": 1795477800000, "about": ["{pasar}"], "form": {"answer": "Di balai (contoh)", "answered_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{desk}", "n": 4, "kind": "bulletin.send_question", "at": 1795477800000, "about": ["{bantuan}"], "form": {"agency": "Kelurahan (contoh)", "channel": "Call", "sent_on": "{today}"}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"ok\"" has "000000000013\",\"s\":\"reject\""
    has "000000000014\",\"s\":\"reject\"" has "Kirim dulu pertanyaan ini"
sql SELECT count(*) FROM arrival WHERE bytes LIKE '%34567890%' ---- 0
as stranger by FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4 limit=500
expect 200 has "bulletin.answer" has "Bulan depan, tanya 08••••••••" has "Dinas Sosial (contoh)" lacks "Di mana pasar murah?"
as stranger by JAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n5 limit=500
expect 200 has "exemplar.practices" lacks "bulletin.answer" lacks "Bulan depan"
as stranger by FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n6", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{hers}", "n": 1, "kind": "bulletin.send_question", "at": 1795477800000, "about": ["{pasar}"], "form": {"agency": "Kelurahan (contoh)", "channel": "Call", "sent_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000022", "v": 1, "dev": "{hers}", "n": 2, "kind": "bulletin.return_answer", "at": 1795477800000, "about": ["{bantuan}"], "form": {"returned_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000023", "v": 1, "dev": "{hers}", "n": 3, "kind": "bulletin.return_answer", "at": 1795477800000, "about": ["{bantuan}"], "form": {"returned_on": "{today}"}}]}
expect 200 has "000000000021\",\"s\":\"reject\"" has "000000000022\",\"s\":\"ok\"" has "000000000023\",\"s\":\"reject\""
as fina GET /questions/{bantuan}
expect 200 has "Bulan depan, tanya 08••••••••" has "Sudah kembali"
as fina GET /questions/{pasar}
expect 200 lacks "Kelurahan (contoh)"
as stranger by FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n7 limit=500
expect 200 has "exemplar.practices" lacks "Bulan depan" lacks "Kapan bantuan turun?"
as ketua GET /devices/{desk}
expect 200 has "Jawaban atas &quot;Di mana pasar murah? (contoh)&quot;: &quot;Di balai (contoh)&quot;"
    has "Pertanyaan &quot;Kapan bantuan turun? (contoh)&quot; dikirim ke Kelurahan (contoh)"
as ketua GET /devices/{hers}
expect 200 has "Jawaban atas &quot;Kapan bantuan turun? (contoh)&quot; dibawa ke Rawa Makmur"
