# description: the secretariat's phones open a mentoring, note who joins and leaves, and end it, with the checks of the desk; a facilitator's phone may not
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as ketua POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as ketua POST /members full_name="Wati Contoh" village_code=64.72.01.1001
expect 303 to /members/{wati}
as kirana POST /members full_name="Tuti Contoh" village_code=64.72.01.1001
expect 303 to /members/{tuti}
as ketua GET /devices
expect 200 finds "<option value=\"{officer_k}\">ketua"
as ketua POST /devices officer={officer_k}
expect 303 to /devices/invitations/{invitation_k}
as ketua GET /devices/invitations/{invitation_k}
expect 200 finds "/field/#t={token_k}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token_k}", "label": "HP ketua (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=h1
expect 200 finds "\"device_id\":\"{hers}\""
as ketua GET /devices
expect 200 finds "<option value=\"{officer_f}\">fina"
as ketua POST /devices officer={officer_f}
expect 303 to /devices/invitations/{invitation_f}
as ketua GET /devices/invitations/{invitation_f}
expect 200 finds "/field/#t={token_f}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000002", "token": "{token_f}", "label": "HP fina (contoh)", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=h2
expect 200 finds "\"device_id\":\"{finas}\""
as ketua GET /devices
expect 200 finds "<option value=\"{officer_l}\">ketua"
as ketua POST /devices officer={officer_l} is_loan=true
expect 303 to /devices/invitations/{invitation_l}
as ketua GET /devices/invitations/{invitation_l}
expect 200 finds "/field/#l={token_l}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000003", "token": "{token_l}", "label": "HP ketua (contoh)", "device_key": "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=h3
expect 200 finds "\"device_id\":\"{lent}\""

# Who may open one holds by what; a borrowed phone and a facilitator's do not.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=p1 limit=500
expect 200 has "mentoring.opening" has "\"most_women\":12,\"longest_rhythm\":180"
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=p2 limit=500
expect 200 has "exemplar.practices" lacks "mentoring.opening"
as stranger by CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=p3 limit=500
expect 200 has "expectation.areas" lacks "mentoring.opening"

# A mentoring of two women; nobody is her own mentor, a pair is one once, and a woman of another community is none.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n1", "sent_at": 1795477800000, "n_max": 6, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{hers}", "n": 1, "kind": "mentoring.begin_circle", "at": 1795477800000, "about": [], "form": {"purpose": "Menghitung harga, WA 081234567890 (contoh).", "begun_on": "{today-20}", "meets_every": "14", "mentor_id": "{ani}", "member_id": "{rina}"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{hers}", "n": 2, "kind": "mentoring.join", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "form": {"member_id": "{wati}", "joined_on": "{today-10}"}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{hers}", "n": 3, "kind": "mentoring.begin_circle", "at": 1795477800000, "about": [], "form": {"purpose": "Menghitung harga (contoh).", "begun_on": "{today-20}", "meets_every": "14", "mentor_id": "{ani}", "member_id": "{ani}"}}, {"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{hers}", "n": 4, "kind": "mentoring.begin_circle", "at": 1795477800000, "about": [], "form": {"purpose": "Menghitung harga (contoh).", "begun_on": "{today-20}", "meets_every": "14", "mentor_id": "{ani}", "member_id": "{rina}"}}, {"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{hers}", "n": 5, "kind": "mentoring.begin_circle", "at": 1795477800000, "about": [], "form": {"purpose": "Menghitung harga (contoh).", "begun_on": "{today-20}", "meets_every": "14", "mentor_id": "{ani}", "member_id": "{tuti}"}}, {"id": "019ab000-0000-7000-8000-000000000016", "v": 1, "dev": "{hers}", "n": 6, "kind": "mentoring.begin_circle", "at": 1795477800000, "about": [], "form": {"purpose": "Menghitung harga (contoh).", "begun_on": "{today-20}", "meets_every": "181", "mentor_id": "{rina}", "member_id": "{wati}"}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"ok\"" has "000000000013\",\"s\":\"reject\"" has "Ibu tidak mendampingi dirinya sendiri."
    has "000000000014\",\"s\":\"reject\"" has "Keduanya sudah dalam pendampingan yang berjalan." has "000000000015\",\"s\":\"reject\"" has "Pilih ibu dari daftar komunitas ini."
    has "000000000016\",\"s\":\"reject\"" has "Tulis jarak antara 1 dan 180 hari."
sql SELECT count(*) FROM fact WHERE body LIKE '%34567890%' ---- 0
as fina GET /mentoring/019ab000-0000-8d70-b2a7-5a1072abdbaa
expect 200 has "Menghitung harga, WA 08••••••••" has "Ani Contoh" has "Rina Contoh" has "Wati Contoh"
as ketua GET /devices/{hers}
expect 200 has "Ani Contoh mendampingi Ani Contoh: &quot;Menghitung harga (contoh).&quot;" lacks "Tuti Contoh"
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 1, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{finas}", "n": 1, "kind": "mentoring.begin_circle", "at": 1795477800000, "about": [], "form": {"purpose": "Menghitung harga (contoh).", "begun_on": "{today-20}", "meets_every": "14", "mentor_id": "{rina}", "member_id": "{wati}"}}]}
expect 200 has "000000000021\",\"s\":\"reject\""

# A meeting in it on a phone; then she leaves no sooner, and it ends no sooner.
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000022", "v": 1, "dev": "{finas}", "n": 2, "kind": "mentoring.note_meeting", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "form": {"held_on": "{today-2}", "way": "Met", "present": ["{wati}"], "words": "Belanja dicatat (contoh)."}}]}
expect 200 has "000000000022\",\"s\":\"ok\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=p4 limit=500
expect 200 has "\"last_on\":\"{today-2}\",\"women\"" has "\"name\":\"Wati Contoh\",\"joined_on\":\"{today-10}\",\"last_on\":\"{today-2}\""
    has "\"name\":\"Rina Contoh\",\"joined_on\":\"{today-20}\",\"last_on\":\"{today-20}\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 12, "facts": [{"id": "019ab000-0000-7000-8000-000000000031", "v": 1, "dev": "{hers}", "n": 7, "kind": "mentoring.leave", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa", "{wati}"], "form": {"left_on": "{today-3}", "because": "Pindah (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000032", "v": 1, "dev": "{hers}", "n": 8, "kind": "mentoring.leave", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa", "{wati}"], "form": {"left_on": "{today-1}", "because": "Pindah ke Balikpapan (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000033", "v": 1, "dev": "{hers}", "n": 9, "kind": "mentoring.leave", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa", "{rina}"], "form": {"left_on": "{today}", "because": "Sudah cukup (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000034", "v": 1, "dev": "{hers}", "n": 10, "kind": "mentoring.end_circle", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "form": {"reason": "Other", "ended_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000035", "v": 1, "dev": "{hers}", "n": 11, "kind": "mentoring.end_circle", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "form": {"reason": "OnHerOwn", "ended_on": "{today-2}"}}, {"id": "019ab000-0000-7000-8000-000000000036", "v": 1, "dev": "{hers}", "n": 12, "kind": "mentoring.end_circle", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "form": {"reason": "OnHerOwn", "ended_on": "{today}"}}]}
expect 200 has "000000000031\",\"s\":\"reject\"" has "Sesudah tanggal ini ia masih hadir di pertemuan." has "000000000032\",\"s\":\"ok\""
    has "000000000033\",\"s\":\"reject\"" has "mentoring.last_one" has "000000000034\",\"s\":\"reject\"" has "Tulis alasannya, cukup satu kalimat."
    has "000000000035\",\"s\":\"reject\"" has "Sesudah tanggal ini masih ada ibu yang ikut atau keluar." has "000000000036\",\"s\":\"ok\""
as ketua GET /devices/{hers}
expect 200 has "Wati Contoh tidak lagi didampingi Ani Contoh: &quot;Pindah (contoh).&quot;" has "Pendampingan Ani Contoh selesai"
as fina GET /mentoring/019ab000-0000-8d70-b2a7-5a1072abdbaa
expect 200 has "Sudah bisa jalan sendiri"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=p5 limit=500
expect 200 lacks "Rina Contoh" has "mentoring.opening"
