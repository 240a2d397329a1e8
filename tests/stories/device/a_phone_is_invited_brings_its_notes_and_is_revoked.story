# description: a phone is invited, takes its sheets, brings what was noted once, and is revoked without losing anything
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /sessions programme_id={programme} title="Sambal (contoh)" place="Balai RT 5 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}

as fina GET /devices
expect 200 has "Belum ada HP"
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as fina POST /devices officer={officer}
expect 403
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as fina GET /devices/invitations/{invitation}
expect 403

# The phone makes its key; a lost answer is asked for again.
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP Fina (contoh)", "device_key": "too short"}
expect 400
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP Fina (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200 has "/field/"
again
expect 200 has "/field/"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000002", "token": "{token}", "label": "HP lain (contoh)", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 422 problem device.invitation_gone
sql SELECT count(*) FROM device ---- 1
sql SELECT count(*) FROM fact WHERE body LIKE '%AAAAAAAAAAAA%' ---- 0
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 401 has "sync.not_known"
as stranger GET /sync/v1/pull nonce=n1
expect 401 has "sync.not_known"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 has "\"nonce\":\"n1\"" has "\"person\":\"fina" finds "\"device_id\":\"{device}\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n2
expect 200 has "\"reset\":true" has "Sambal (contoh)" has "session.choices" has "MOCI" finds "\"cursor\":\"{cursor}\""
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n3 c={cursor}
expect 200 has "\"reset\":false" has "\"changes\":[]" lacks "Sambal"

# It asks whether it holds what it should, has a part sent anew, and waits in vain for something new.
as stranger GET /sync/v1/digest nonce=d1
expect 401 has "sync.not_known"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/digest nonce=d2
expect 200 has "\"nonce\":\"d2\"" has "\"scope\":\"chapter\",\"count\":3,\"xor\":" has "\"scope\":\"{today}\",\"count\":1"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/digest nonce=d3 scopes=chapter
expect 200 has "\"scope\":\"chapter\",\"count\":3" lacks "{today}"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=d4 c={cursor} anew=chapter
expect 200 has "\"drop_scopes\":[\"chapter\"]" has "session.choices" has "\"h\":" lacks "Sambal"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=d5 c={cursor} wait=1
expect 200 has "\"nonce\":\"d5\"" has "\"changes\":[]"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=d6 c={cursor} wait=1 limit=0
expect 200 has "\"nonce\":\"d6\"" has "\"changes\":[]" has "\"cursor\":\"{cursor}\"" has "\"more\":false"

# A note that is taken, one without its name, one of a kind that is not for phones; number 3 is still on its way.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{device}", "n": 1, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Mama Rafa (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{device}", "n": 2, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"phone": "0812"}}, {"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{device}", "n": 4, "kind": "chapter.end_term", "at": 1795477800000, "about": ["{session}"], "form": {"because": "x"}}]}
expect 200 has "000000000011\",\"s\":\"ok\"" has "000000000012\",\"s\":\"reject\",\"code\":\"form.look_again\"" has "\"sync.kind_unknown\"" has "\"contig\":2,\"missing\":[3]"
again
expect 200 has "000000000011\",\"s\":\"dup\",\"was\":\"ok\"" has "000000000012\",\"s\":\"dup\",\"was\":\"reject\"" has "\"contig\":2,\"missing\":[3]"
sql SELECT count(*) FROM walk_in ---- 1
sql SELECT count(*) FROM arrival ---- 3
as ketua GET /sessions/{session}
expect 200 has "Sambal (contoh)"
as ketua GET /devices
expect 200 has "HP Fina (contoh)" has "2 catatan perlu diputuskan" has "3 dari 4 catatan"
as ketua in en GET /devices/{device}
expect 200 has "2 notes need a decision" has "chapter.end_term" lacks "AAAAAAAAAAAA" finds "000000000012/{second}/try-again" finds "000000000014/{fourth}/try-again"

# What was changed since comes with the next pull, and nothing else. Who asks only whether there is something is sent
# nothing, and holds what she held.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n5 c={cursor} limit=0 wait=25
expect 200 has "\"changes\":[]" has "\"cursor\":\"{cursor}\"" has "\"more\":true"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n5 limit=0
expect 200 has "\"reset\":false" has "\"changes\":[]" has "\"more\":true"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n5 c={cursor}
expect 200 has "Mama Rafa (contoh)" lacks "session.choices"

as fina POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000014/{fourth}/set-aside because="Bukan dari aplikasi"
expect 403
as ketua GET /devices/{device}/notes/019ab000-0000-7000-8000-000000000014/{fourth}/set-aside
expect 200 has "Sisihkan catatan ini"
as ketua POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000014/{fourth}/set-aside because=""
expect 400 has "Sisihkan catatan ini" lacks "Cabut HP ini"
as ketua POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000014/another/set-aside because="Bukan dari aplikasi (contoh)"
expect 422
as ketua POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000014/{fourth}/set-aside because="Bukan dari aplikasi (contoh)"
expect 303 to /devices/{device}
as ketua POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000012/{second}/try-again
expect 303 to /devices/{device}
as ketua GET /devices/{device}
eventually 200 has "1 catatan perlu diputuskan" has "Disisihkan"
sql SELECT count(*) FROM arrival WHERE state = 3 ---- 1

as ketua POST /devices/{device}/revoke
expect 400
as ketua POST /devices/{device}/revoke because="Hilang di pasar (contoh)"
expect 303 to /devices/{device}
as ketua POST /devices/{device}/revoke because="Hilang di pasar (contoh)"
expect 422
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n6 c={cursor}
expect 401 has "sync.revoked" has "\"wipe\":true"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n7", "sent_at": 1795477800000, "n_max": 4, "facts": [{"id": "019ab000-0000-7000-8000-000000000013", "v": 1, "dev": "{device}", "n": 3, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Terakhir (contoh)"}}]}
expect 200 has "\"s\":\"reject\",\"code\":\"sync.revoked\""
sql SELECT count(*) FROM walk_in ---- 1
as ketua GET /devices/{device}
expect 200 finds "000000000013/{third}/try-again"
as ketua POST /devices/{device}/notes/019ab000-0000-7000-8000-000000000013/{third}/try-again
expect 303 to /devices/{device}
as ketua GET /sessions/{session}/walk-ins
eventually 200 has "Bu Terakhir (contoh)"
sql SELECT count(*) FROM walk_in ---- 2

# Another woman's phone, the same apparatus: whoever opens it tells how far the other has counted, and nothing less.
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{next}
as ketua GET /devices/invitations/{next}
expect 200 finds "/field/#t={token2}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000005", "token": "{token2}", "label": "HP bersama (contoh)", "device_key": "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n8", "sent_at": 1795477800000, "n_max": 0, "others": [{"dev": "{device}", "n_max": 7}, {"dev": "no id", "n_max": 9}, {"dev": "{device}", "n_max": -1}, 3], "facts": []}
expect 200 has "\"results\":[]"
as stranger by CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n9", "sent_at": 1795477800000, "n_max": 0, "others": [{"dev": "{device}", "n_max": 5}], "facts": []}
expect 200 has "\"contig\":0,\"missing\":[]"
sql SELECT n_max FROM device_contact WHERE device_id = '{device}' ---- 7
sql SELECT count(*) FROM device_contact ---- 2
as ketua GET /devices/{device}
expect 200 has "5, 6, 7"
