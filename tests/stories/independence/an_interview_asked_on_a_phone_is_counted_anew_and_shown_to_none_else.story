# description: a woman is interviewed on a phone without signal; the server counts anew, and only who interviews sees an answer
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina vice_chair wina

as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as sari POST /members full_name="Dewi Contoh Lestari" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{dewi}
as sari POST /members full_name="Rina Contoh Wulandari" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{rina}
as sari POST /members/{dewi}/consents purpose=research channel=Form given_on={today}
expect 303
as ketua POST /sessions programme_id={programme} title="Sambal" place="Balai RT 5" village_code=64.72.01.1005
    held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as ketua POST /sessions/{session}/expected members={dewi} members={rina}
expect 303
as sari POST /independence/waves/baseline t1="500rb" t2="300.000" design_level=BeforeAfter
expect 303

# Two phones: of a facilitator, who interviews, and of the vice chair, who does not.
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina" finds "<option value=\"{vice}\">wina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{device}\""
as ketua POST /devices officer={vice}
expect 303 to /devices/invitations/{second}
as ketua GET /devices/invitations/{second}
expect 200 finds "/field/#t={token2}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000002", "token": "{token2}", "label": "HP Wina (contoh)", "device_key": "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA"}
expect 200
as stranger by BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA GET /sync/v1/hello nonce=n2
expect 200 finds "\"device_id\":\"{hers}\""

# What they hold: the questions, and whom they may be asked of; Rina has not agreed to research.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n3
expect 200 finds "\"id\":\"{instrument}\",\"plans\"" has "Penghasilan sendiri" has "\"t1\":500000"
    has "\"id\":\"{dewi}\",\"name\":\"Dewi Contoh Lestari\",\"due\":\"Baseline\"" finds "\"cursor\":\"{cursor}\""
as stranger by BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA GET /sync/v1/pull nonce=n4
expect 200 has "session.sheet" lacks "independence."

# The phone has counted otherwise than we do; one that may not interview; one of whom nobody knows; one without consent.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 1, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{device}", "n": 1, "kind": "independence.record_interview", "at": 1795477800000, "about": ["{dewi}"], "form": {"round": "Baseline", "instrument": "{instrument}", "t1": 500000, "t2": 300000, "asked_on": "{today}", "mode": "Interviewer", "minutes": 14, "leaves": "111111111111", "count": 12, "answer": {"P0a": "1", "P0b": "0", "P0c": "1", "P0d": "1", "E1a": "3", "E1b": "900000", "E2a": "1", "E2b": "3", "E2c": "1", "E3a": "4", "E3b": "2", "E3c": "2", "S1a": "1,4", "S1b": "1", "S1c": "0", "S1d": "1", "S2a": "2", "S2b": "1", "S2c": "2", "S2d": "1", "S3a": "1,2,3", "S3b": "4", "S3c": "1", "P1a": "2", "P1b": "2", "P1c": "3", "P1d": "2", "P2a": "0", "P2b": "0", "P2c": "1", "P3a": "5", "P3b": "2", "K1a": "3", "K1b": "3", "K2a": "4", "K2b": "2", "K2c": "3", "K2d": "2", "K3a": "0"}}}]}
expect 200 has "\"s\":\"reject\",\"code\":\"interview.scored_otherwise\"" lacks "900000"
as stranger by BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA POST /sync/v1/push json {"nonce": "n6", "sent_at": 1795477800000, "n_max": 1, "facts": [{"id": "019ab000-0000-7000-8000-000000000021", "v": 1, "dev": "{hers}", "n": 1, "kind": "independence.record_interview", "at": 1795477800000, "about": ["{dewi}"], "form": {"round": "Baseline", "instrument": "{instrument}", "t1": 500000, "t2": 300000, "asked_on": "{today}", "mode": "Interviewer", "minutes": 14, "leaves": "111111111110", "count": 11, "answer": {"P0a": "1", "P0b": "0", "P0c": "1", "P0d": "1", "E1a": "3", "E1b": "900000", "E2a": "1", "E2b": "3", "E2c": "1", "E3a": "4", "E3b": "2", "E3c": "2", "S1a": "1,4", "S1b": "1", "S1c": "0", "S1d": "1", "S2a": "2", "S2b": "1", "S2c": "2", "S2d": "1", "S3a": "1,2,3", "S3b": "4", "S3c": "1", "P1a": "2", "P1b": "2", "P1c": "3", "P1d": "2", "P2a": "0", "P2b": "0", "P2c": "1", "P3a": "5", "P3b": "2", "K1a": "3", "K1b": "3", "K2a": "4", "K2b": "2", "K2c": "3", "K2d": "2", "K3a": "0"}}}]}
expect 200 has "\"s\":\"reject\",\"code\":\"permit.not_given\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n7", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{device}", "n": 2, "kind": "independence.record_interview", "at": 1795477800000, "about": ["{session}"], "form": {"round": "Baseline", "instrument": "{instrument}", "t1": 500000, "t2": 300000, "asked_on": "{today}", "mode": "Interviewer", "minutes": 14, "leaves": "111111111110", "count": 11, "answer": {"P0a": "1", "P0b": "0", "P0c": "1", "P0d": "1", "E1a": "3", "E1b": "900000", "E2a": "1", "E2b": "3", "E2c": "1", "E3a": "4", "E3b": "2", "E3c": "2", "S1a": "1,4", "S1b": "1", "S1c": "0", "S1d": "1", "S2a": "2", "S2b": "1", "S2c": "2", "S2d": "1", "S3a": "1,2,3", "S3b": "4", "S3c": "1", "P1a": "2", "P1b": "2", "P1c": "3", "P1d": "2", "P2a": "0", "P2b": "0", "P2c": "1", "P3a": "5", "P3b": "2", "K1a": "3", "K1b": "3", "K2a": "4", "K2b": "2", "K2c": "3", "K2d": "2", "K3a": "0"}}}]}
expect 200 has "\"s\":\"held\",\"code\":\"interview.woman_unknown\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n8", "sent_at": 1795477800000, "n_max": 3, "facts": [{"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{device}", "n": 3, "kind": "independence.record_interview", "at": 1795477800000, "about": ["{rina}"], "form": {"round": "Baseline", "instrument": "{instrument}", "t1": 500000, "t2": 300000, "asked_on": "{today}", "mode": "Interviewer", "minutes": 14, "leaves": "111111111110", "count": 11, "answer": {"P0a": "1", "P0b": "0", "P0c": "1", "P0d": "1", "E1a": "3", "E1b": "900000", "E2a": "1", "E2b": "3", "E2c": "1", "E3a": "4", "E3b": "2", "E3c": "2", "S1a": "1,4", "S1b": "1", "S1c": "0", "S1d": "1", "S2a": "2", "S2b": "1", "S2c": "2", "S2d": "1", "S3a": "1,2,3", "S3b": "4", "S3c": "1", "P1a": "2", "P1b": "2", "P1c": "3", "P1d": "2", "P2a": "0", "P2b": "0", "P2c": "1", "P3a": "5", "P3b": "2", "K1a": "3", "K1b": "3", "K2a": "4", "K2b": "2", "K2c": "3", "K2d": "2", "K3a": "0"}}}]}
expect 200 has "\"s\":\"reject\",\"code\":\"interview.no_consent\""
sql SELECT count(*) FROM interview ---- 0

# Taken once, however often it comes.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n9", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{device}", "n": 4, "kind": "independence.record_interview", "at": 1795477800000, "about": ["{dewi}"], "form": {"round": "Baseline", "instrument": "{instrument}", "t1": 500000, "t2": 300000, "asked_on": "{today}", "mode": "Interviewer", "minutes": 14, "leaves": "111111111110", "count": 11, "answer": {"P0a": "1", "P0b": "0", "P0c": "1", "P0d": "1", "E1a": "3", "E1b": "900000", "E2a": "1", "E2b": "3", "E2c": "1", "E3a": "4", "E3b": "2", "E3c": "2", "S1a": "1,4", "S1b": "1", "S1c": "0", "S1d": "1", "S2a": "2", "S2b": "1", "S2c": "2", "S2d": "1", "S3a": "1,2,3", "S3b": "4", "S3c": "1", "P1a": "2", "P1b": "2", "P1c": "3", "P1d": "2", "P2a": "0", "P2b": "0", "P2c": "1", "P3a": "5", "P3b": "2", "K1a": "3", "K1b": "3", "K2a": "4", "K2b": "2", "K2c": "3", "K2d": "2", "K3a": "0"}}}]}
expect 200 has "\"s\":\"ok\""
again
expect 200 has "\"s\":\"dup\",\"was\":\"ok\""
sql SELECT profile, known_mask FROM score ---- 2048 | 4095
sql SELECT mode, minutes FROM interview_course ---- 0 | 14
sql SELECT count(*) FROM interview_answer ---- 39
as fina GET /independence/interviews
expect 200 lacks "Dewi Contoh Lestari"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n10 c={cursor}
expect 200 has "\"op\":\"drop\",\"kind\":\"independence.candidates\"" lacks "Dewi Contoh Lestari" lacks "900000"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n11", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{device}", "n": 5, "kind": "independence.record_interview", "at": 1795477800000, "about": ["{dewi}"], "form": {"round": "Baseline", "instrument": "{instrument}", "t1": 500000, "t2": 300000, "asked_on": "{today}", "mode": "Interviewer", "minutes": 14, "leaves": "111111111110", "count": 11, "answer": {"P0a": "1", "P0b": "0", "P0c": "1", "P0d": "1", "E1a": "3", "E1b": "900000", "E2a": "1", "E2b": "3", "E2c": "1", "E3a": "4", "E3b": "2", "E3c": "2", "S1a": "1,4", "S1b": "1", "S1c": "0", "S1d": "1", "S2a": "2", "S2b": "1", "S2c": "2", "S2d": "1", "S3a": "1,2,3", "S3b": "4", "S3c": "1", "P1a": "2", "P1b": "2", "P1c": "3", "P1d": "2", "P2a": "0", "P2b": "0", "P2c": "1", "P3a": "5", "P3b": "2", "K1a": "3", "K1b": "3", "K2a": "4", "K2b": "2", "K2c": "3", "K2d": "2", "K3a": "0"}}}]}
expect 200 has "\"s\":\"reject\",\"code\":\"interview.asked_already\""

# Whoever decides about notes is told that she was asked, and no answer: the vice chair may not interview.
as wina GET /devices/{device}
expect 200 has "Wawancara awal dengan Dewi Contoh Lestari" has "Wawancara awal dengan Rina Contoh Wulandari" lacks "900000" lacks "111111111"
as ketua GET /devices/{device}
expect 200 has "Hitungan HP berbeda" finds "000000000013/{third}/try-again" lacks "900000"
as sari POST /members/{rina}/consents purpose=research channel=Form given_on={today}
expect 303
as wina GET /devices/{device}/notes/019ab000-0000-7000-8000-000000000013/{third}/set-aside
expect 200 lacks "900000"
as wina POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000013/{third}/try-again
expect 303
as fina GET /independence/interviews/new round=Baseline
eventually 200 lacks "Rina Contoh Wulandari"
sql SELECT count(*) FROM score_published ---- 2
as fina GET /devices/{device}
expect 200 lacks "Rina Contoh Wulandari"

# A program notes it by the same handler, for whoever may interview.
as sari POST /members full_name="Tuti Contoh Handayani" village_code=64.72.01.1005
expect 303 to /members/{tuti}
as sari POST /members/{tuti}/consents purpose=research channel=Form given_on={today}
expect 303
as fina POST /independence/women/{tuti}/interviews json {"fact_id": "019ab000-0000-7000-8000-000000000031", "round": "Baseline", "instrument": "{instrument}", "t1": 500000, "t2": 300000, "asked_on": "{today}", "mode": "Interviewer", "minutes": 14, "leaves": "------------", "answer": {"P0a": "0"}}
expect 200 has "/independence/interviews/"
as wina POST /independence/women/{tuti}/interviews json {"fact_id": "019ab000-0000-7000-8000-000000000032", "round": "Baseline", "instrument": "{instrument}", "t1": 500000, "t2": 300000, "asked_on": "{today}", "mode": "Interviewer", "minutes": 14, "leaves": "------------", "answer": {"P0a": "0"}}
expect 403
sql SELECT outcome FROM interview_asked_published WHERE member_id = '{tuti}' ---- 2
