# description: phones of who may ask hold who on the sheets agreed and who may be named; they bring a round and its answers
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as ketua POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as ketua POST /members full_name="Wati Contoh" village_code=64.72.01.1001
expect 303 to /members/{wati}
as ketua POST /members/{ani}/consents purpose=network channel=Paper witness="Dina (contoh)" given_on={today-5}
expect 303
as ketua POST /members/{wati}/consents purpose=network channel=Paper witness="Dina (contoh)" given_on={today-5}
expect 303
as ketua GET /members/{wati}/consents
expect 200 finds "/members/{wati}/consents/{hers_once}/withdraw"
as ketua POST /members/{wati}/consents/{hers_once}/withdraw
expect 303
as ketua POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /sessions programme_id={programme} title="Kelas kue (contoh)" place="Balai (contoh)" village_code=64.72.01.1001
    held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{kue}
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

# Nobody stands on a sheet yet.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2 limit=500
expect 200 lacks "may_be_named"
as fina POST /sessions/{kue}/attendance mark[{ani}]=present mark[{rina}]=present mark[{wati}]=present
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n3 limit=500
expect 200 has "network.women" has "\"agreed\":[\"{ani}\"]" has "may_be_named"
as stranger by CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4 limit=500
expect 200 has "session.sheet" lacks "network.women" lacks "may_be_named"

# A round with its answers, one of whom does not want to be named; and a round of who has not agreed.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{hers}", "n": 1, "kind": "network.begin_round", "at": 1795477800000, "about": ["{ani}"], "form": {"asked_on": "{today}", "way": "Asked"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{hers}", "n": 2, "kind": "network.add_answer", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "form": {"question": "Helps", "named": "{rina}"}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{hers}", "n": 3, "kind": "network.add_answer", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "form": {"question": "Teaches", "named": "{wati}"}}, {"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{hers}", "n": 4, "kind": "network.begin_round", "at": 1795477800000, "about": ["{rina}"], "form": {"asked_on": "{today}", "way": "Asked"}}, {"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{hers}", "n": 5, "kind": "network.add_answer", "at": 1795477800000, "about": ["019ab000-0000-8313-8ee8-b56854826840"], "form": {"question": "Helps", "named": "outside"}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"ok\"" has "000000000013\",\"s\":\"reject\""
    has "000000000014\",\"s\":\"reject\"" has "000000000015\",\"s\":\"held\""
as fina GET /network/women/{ani}
expect 200 has "Rina Contoh" lacks "Wati Contoh"
as ketua GET /devices/{hers}
expect 200 has "Tiga pertanyaan untuk Rina Contoh" has "Sebuah nama untuk: Dari siapa Ibu belajar?" lacks "Wati Contoh"

# An answer was noted of the wrong woman, and then all of that day.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n6", "sent_at": 1795477800000, "n_max": 7, "facts": [{"id": "019ab000-0000-7000-8000-000000000016", "v": 1, "dev": "{hers}", "n": 6, "kind": "network.retract_answer", "at": 1795477800000, "about": ["019ab000-0000-8f73-b92f-8c53a350dab9"], "sup": ["019ab000-0000-7000-8000-000000000012"], "form": {"because": "Salah catat (contoh)."}}, {"id": "019ab000-0000-7000-8000-000000000017", "v": 1, "dev": "{hers}", "n": 7, "kind": "network.retract_round", "at": 1795477800000, "about": ["019ab000-0000-8d70-b2a7-5a1072abdbaa"], "sup": ["019ab000-0000-7000-8000-000000000011"], "form": {"because": "Bukan hari itu (contoh)."}}]}
expect 200 has "000000000016\",\"s\":\"ok\"" has "000000000017\",\"s\":\"ok\""
sql SELECT count(*) FROM fact_superseded ---- 2
as fina GET /network/rounds/019ab000-0000-8d70-b2a7-5a1072abdbaa
expect 200 has "Ditarik: Bukan hari itu (contoh)." has "Ditarik: Salah catat (contoh)."

# A consent that is withdrawn leaves the phone.
as ketua GET /members/{ani}/consents
expect 200 finds "/members/{ani}/consents/{consent}/withdraw"
as ketua POST /members/{ani}/consents/{consent}/withdraw
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n7 limit=500
expect 200 has "\"agreed\":[]" has "\"may_be_named\":[\"{rina}\"]"
