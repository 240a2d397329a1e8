# description: a mark noted without signal meets another that its officer could not know of: both are kept, a person settles
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /members full_name="Ani Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{member}
as ketua POST /members full_name="Sari Contoh" village_code=64.72.01.1005 joining=Member
expect 303 to /members/{other}
as ketua POST /sessions programme_id={programme} title="Sambal" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as ketua POST /sessions/{session}/expected members={member} members={other}
expect 303

as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{device}\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2
expect 200 has "Ani Contoh" finds "\"position\":{position},"

# The chair notes at her desk what the phone cannot know.
as ketua POST /sessions/{session}/attendance mark[{member}]=excused mark[{other}]=present
expect 303
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 1, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{device}", "n": 1, "kind": "session.record_attendance", "at": 1795477800000, "seen": {position}, "about": ["{session}"], "form": {"mark": {"{member}": "present", "{other}": "present"}}}]}
expect 200 has "\"s\":\"ok\""
sql SELECT count(*) FROM attendance WHERE member_id = '{member}' AND mark < 4 ---- 2
sql SELECT count(*) FROM attendance_disagreement ---- 1
as ketua GET /sessions/{session}
expect 200 has "1 hal dicatat berbeda"
as ketua GET /sessions/{session}/disagreements
expect 200 has "Ani Contoh" lacks "Sari Contoh" has "Izin, menurut ketua (contoh)" has "Hadir, menurut fina (contoh)"

# She knows both now: a correction that saw the other mark is no disagreement.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n4
expect 200 finds "\"position\":{later},"
as ketua POST /sessions/{session}/disagreements member_id={member} mark=asleep
expect 400
as ketua POST /sessions/{session}/disagreements member_id={member} mark=excused
expect 303 to /sessions/{session}/disagreements
again
expect 303 to /sessions/{session}/disagreements
as ketua POST /sessions/{session}/disagreements member_id={member} mark=present
expect 422
as ketua GET /sessions/{session}/disagreements
expect 200 has "Tidak ada catatan yang berbeda."
as ketua GET /sessions/{session}
expect 200 lacks "dicatat berbeda"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n5
expect 200 has "\"mark\":\"excused\"" finds "\"position\":{newest},"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n6", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{device}", "n": 2, "kind": "session.record_attendance", "at": 1795477800000, "seen": {newest}, "about": ["{session}"], "form": {"mark": {"{member}": "sick"}}}]}
expect 200 has "\"s\":\"ok\""
sql SELECT count(*) FROM attendance_disagreement ---- 1
