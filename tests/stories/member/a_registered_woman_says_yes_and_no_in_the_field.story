# description: phones of officers hold what the women on their sheets agreed to; a yes is noted and taken back where it is said
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as ketua POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as ketua POST /members full_name="Wati Contoh" village_code=64.72.01.1002
expect 303 to /members/{rina_too}
as ketua POST /members/{ani}/consents purpose=photo channel=Paper witness="Dina (contoh)" place="Balai (contoh)" given_on={today-5}
expect 303
as ketua GET /members/{ani}/consents
expect 200 finds "/members/{ani}/consents/{photo}/withdraw"
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
as ketua POST /devices officer={officer} is_loan=true
expect 303 to /devices/invitations/{invitation_l}
as ketua GET /devices/invitations/{invitation_l}
expect 200 finds "/field/#l={token_l}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000003", "token": "{token_l}", "label": "HP fina (contoh)", "device_key": "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200

# Nobody stands on a sheet yet; then two do. A phone holds what they agreed to, by ids alone, and a borrowed one nothing of it.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2 limit=500
expect 200 lacks "\"given\":"
as fina POST /sessions/{kue}/attendance mark[{ani}]=present mark[{rina}]=present mark[{rina_too}]=present
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n3 limit=500
expect 200 has "session.consents" has "{\"id\":\"{ani}\",\"given\":[{\"id\":\"{photo}\",\"purpose\":\"photo\"}]}"
    has "{\"id\":\"{rina}\",\"given\":[]}" lacks "Dina (contoh)"
as stranger by CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4 limit=500
expect 200 has "session.sheet" lacks "session.consents"

# What she takes back comes before what she gave, and waits for it.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{hers}", "n": 2, "kind": "member.withdraw_consent", "at": 1795477800000, "about": ["{rina}", "019ab000-0000-8d70-b2a7-5a1072abdbaa"], "form": {"withdrawn_on": "{today}"}}]}
expect 200 has "000000000012\",\"s\":\"held\""
as ketua GET /devices/{hers}
expect 200 has "Persetujuan Rina Contoh ditarik"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n6", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{hers}", "n": 1, "kind": "member.give_consent", "at": 1795477800000, "about": ["{rina}"], "form": {"purpose": "network", "channel": "Voice", "witness": "Dina (contoh)", "given_on": "{today}"}}]}
expect 200 has "000000000011\",\"s\":\"ok\""
as fina GET /members/{rina}/consents
eventually 200 has "Ditarik"
sql SELECT COUNT(*), COUNT(withdrawn_on) FROM consent_published WHERE purpose = 'network' ---- 1 | 1

# What ended at the desk already ends once, and nobody has to decide about it; a day ahead is a wrong clock, and ends it today.
as ketua POST /members/{ani}/consents/{photo}/withdraw
expect 303 to /members/{ani}/consents
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n7", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{hers}", "n": 3, "kind": "member.withdraw_consent", "at": 1795477800000, "about": ["{ani}", "{photo}"], "form": {"withdrawn_on": "{today-1}"}}, {"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{hers}", "n": 4, "kind": "member.give_consent", "at": 1795477800000, "about": ["{ani}"], "form": {"purpose": "network", "channel": "Voice", "witness": "Dina (contoh)", "given_on": "{today}"}}, {"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{hers}", "n": 5, "kind": "member.withdraw_consent", "at": 1795477800000, "about": ["{ani}", "019ab000-0000-8313-8ee8-b56854826840"], "form": {"withdrawn_on": "{today+3}"}}]}
expect 200 has "000000000013\",\"s\":\"ok\"" has "000000000014\",\"s\":\"ok\"" has "000000000015\",\"s\":\"ok\""
sql SELECT COUNT(*) FROM consent_withdrawal ---- 3
sql SELECT COUNT(*) FROM consent_published WHERE withdrawn_on <> '{today}' ---- 0
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n8 limit=500
expect 200 has "{\"id\":\"{ani}\",\"given\":[]}" lacks "\"purpose\":\"network\"}]"

# Her two entries became one while a phone was away: her yes is hers, under whichever of them it is told.
as ketua POST /members/{rina}/merge same_woman={rina_too}
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n9", "sent_at": 1795477800000, "n_max": 6, "facts": [{"id": "019ab000-0000-7000-8000-000000000016", "v": 1, "dev": "{hers}", "n": 6, "kind": "member.give_consent", "at": 1795477800000, "about": ["{rina_too}"], "form": {"purpose": "story", "channel": "Voice", "witness": "Dina (contoh)", "given_on": "{today}"}}]}
expect 200 has "000000000016\",\"s\":\"ok\""
sql SELECT COUNT(*) FROM consent WHERE member_id = '{rina}' AND purpose = 'story' ---- 1
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n10 limit=500
expect 200 has "{\"id\":\"{rina_too}\",\"given\":[{\"id\":\"019ab000-0000-8c5d-9f86-54c2cffb170a\",\"purpose\":\"story\"}]}"
    has "{\"id\":\"{rina}\",\"given\":[{\"id\":\"019ab000-0000-8c5d-9f86-54c2cffb170a\",\"purpose\":\"story\"}]}"

# A day before her yes is a wrong clock, too: it ends on the day on which she said it.
as ketua POST /members/{ani}/consents purpose=photo channel=Paper witness="Dina (contoh)" place="Balai (contoh)" given_on={today-4}
expect 303
as ketua GET /members/{ani}/consents
expect 200 finds "/members/{ani}/consents/{again}/withdraw"
as ketua POST /members/{ani}/consents/{again}/withdraw withdrawn_on=1970-01-01
expect 303 to /members/{ani}/consents
sql SELECT withdrawn_on FROM consent_withdrawal WHERE consent_id = '{again}' ---- {today-4}
