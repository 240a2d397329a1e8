# description: a broken note, one of another version, one with an identity card number and one of an earlier phone stop nothing
given chapter smd "KICI Samarinda (contoh)" chair ketua facilitator fina

as ketua POST /programmes name=MOCI purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as ketua POST /sessions programme_id={programme} title="Sambal (contoh)" place="Balai RT 5 (contoh)"
    village_code=64.72.01.1005 held_on={today} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{session}
as ketua GET /devices
expect 200 finds "<option value=\"{officer}\">fina"
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{invitation}
as ketua GET /devices/invitations/{invitation}
expect 200 finds "/field/#t={token}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP lama (contoh)", "device_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000001", "token": "{token}", "label": "HP lama (contoh)", "device_key": "CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 409
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n1
expect 200 finds "\"device_id\":\"{old}\""

# Half a character, a form nested too deep, the next version of the app, an identity card number, and a note that is fine.
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n2", "sent_at": 1795477800000, "n_max": 5, "facts": [{"id": "019ab000-0000-7000-8000-000000000011", "v": 1, "dev": "{old}", "n": 1, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu \ud83d"}}, {"id": "019ab000-0000-7000-8000-000000000012", "v": 1, "dev": "{old}", "n": 2, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Versi (contoh)", "age_band": "30"}}, {"id": "019ab000-0000-7000-8000-000000000013", "v": 2, "dev": "{old}", "n": 3, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Dua (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000014", "v": 1, "dev": "{old}", "n": 4, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Nomor 6472014508900003"}}, {"id": "019ab000-0000-7000-8000-000000000015", "v": 1, "dev": "{old}", "n": 5, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Baik (contoh)"}}]}
expect 200 has "000000000015\",\"s\":\"ok\"" has "age_band" has "form.look_again" lacks "6472014508900003"
sql SELECT count(*) FROM walk_in ---- 1
sql SELECT count(*) FROM arrival WHERE state = 2 ---- 4
sql SELECT count(*) FROM arrival WHERE bytes LIKE '%6472014508900003%' ---- 0
sql SELECT count(*) FROM arrival WHERE bytes LIKE '%Bu Versi (contoh)%' ---- 1
as ketua GET /devices
expect 200 has "4 catatan perlu diputuskan"
as ketua GET /devices/{old}
expect 200 has "Bu Versi (contoh) ikut di Sambal (contoh)" has "Catatan ini tidak terbaca: age_band." lacks "6472014508900003"
as fina GET /devices/{old}
expect 200 lacks "Bu Versi (contoh)"
as ketua in en GET /devices/{old}
expect 200 has "Bu Versi (contoh) came along to Sambal (contoh)"

# She is invited anew; the notes of her earlier phone are its own, under its numbers.
as ketua POST /devices officer={officer}
expect 303 to /devices/invitations/{again}
as ketua GET /devices/invitations/{again}
expect 200 finds "/field/#t={token2}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000002", "token": "{token2}", "label": "HP baru (contoh)", "device_key": "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n3", "sent_at": 1795477800000, "n_max": 0, "facts": [{"id": "019ab000-0000-7000-8000-000000000016", "v": 1, "dev": "{old}", "n": 6, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Lama (contoh)"}}]}
expect 200 has "000000000016\",\"s\":\"ok\"" has "\"contig\":0,\"missing\":[]"
sql SELECT count(*) FROM arrival WHERE device_id = '{old}' AND n = 6 AND state = 0 ---- 1

# Another's note, brought by a phone that is not hers, waits; her own phone's sending of it is not in its way.
as ketua POST /officers name="Rina (contoh)" position=facilitator term_from={today-30}
expect 303 to /officers/{rina}
as ketua POST /devices officer={rina}
expect 303 to /devices/invitations/{third}
as ketua GET /devices/invitations/{third}
expect 200 finds "/field/#t={token3}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000003", "token": "{token3}", "label": "HP Rina (contoh)", "device_key": "DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n4", "sent_at": 1795477800000, "n_max": 0, "facts": [{"id": "019ab000-0000-7000-8000-000000000017", "v": 1, "dev": "{old}", "n": 7, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Tujuh (contoh)"}}]}
expect 200 has "\"s\":\"reject\",\"code\":\"sync.not_hers\"" has "\"contig\":0,\"missing\":[]"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n5", "sent_at": 1795477800000, "n_max": 7, "facts": [{"id": "019ab000-0000-7000-8000-000000000017", "v": 1, "dev": "{old}", "n": 7, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Tujuh (contoh)"}}]}
expect 200 has "\"s\":\"ok\""
sql SELECT count(*) FROM walk_in ---- 3

# Her term ends before her last note comes: a person takes it, as what she noted in her office.
as stranger by DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n6
expect 200 finds "\"device_id\":\"{hers}\""
as ketua POST /officers/{rina}/end because="Pindah kota (contoh)"
expect 303
as stranger by DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "n7", "sent_at": 1795477800000, "n_max": 9223372036854775807, "facts": [{"id": "019ab000-0000-7000-8000-000000000018", "v": 1, "dev": "{hers}", "n": 1, "kind": "session.add_walk_in", "at": 9007199254740991, "about": ["{session}"], "form": {"name": "Bu Delapan (contoh)"}}]}
expect 200 has "\"s\":\"reject\",\"code\":\"sync.no_office\"" lacks "9223372036854775807"
as stranger by DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n8
expect 200 has "\"changes\":[]" has "\"no_office\":true"
as stranger by DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n8 limit=0
expect 200 has "\"no_office\":true"
as stranger by DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n8
expect 200 has "\"no_office\":true"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n8
expect 200 has "\"no_office\":false"
as stranger by AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/pull nonce=n8
expect 200 has "\"no_office\":false"
as ketua GET /devices/{hers}
expect 200 finds "000000000018/{eighth}/try-again"
as ketua POST /devices/{hers}/notes/019ab000-0000-7000-8000-000000000018/{eighth}/try-again
expect 303
as ketua GET /sessions/{session}/walk-ins
eventually 200 has "Bu Delapan (contoh)"
sql SELECT count(*) FROM walk_in ---- 4

# What she noted days after her term: whoever takes it in stands for it. One button takes all that wait for no more than that.
as ketua POST /officers name="Wulan (contoh)" position=facilitator term_from={today-30}
expect 303 to /officers/{wulan}
as ketua POST /devices officer={wulan}
expect 303 to /devices/invitations/{fourth}
as ketua GET /devices/invitations/{fourth}
expect 200 finds "/field/#t={token4}"
as stranger POST /devices/take json {"fact_id": "019ab000-0000-7000-8000-000000000004", "token": "{token4}", "label": "HP Wulan (contoh)", "device_key": "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
expect 200
as stranger by EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA GET /sync/v1/hello nonce=n9
expect 200 finds "\"device_id\":\"{wulans}\""
as ketua POST /officers/{wulan}/correct name="Wulan (contoh)" term_from={today-30} term_to={today-5}
expect 303
as stranger by EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA POST /sync/v1/push json {"nonce": "na", "sent_at": 1795477800000, "n_max": 2, "facts": [{"id": "019ab000-0000-7000-8000-000000000019", "v": 1, "dev": "{wulans}", "n": 1, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Sembilan (contoh)"}}, {"id": "019ab000-0000-7000-8000-000000000020", "v": 1, "dev": "{wulans}", "n": 2, "kind": "session.add_walk_in", "at": 1795477800000, "about": ["{session}"], "form": {"name": "Bu Sepuluh (contoh)"}}]}
expect 200 has "000000000019\",\"s\":\"reject\",\"code\":\"sync.no_office\"" has "000000000020\",\"s\":\"reject\",\"code\":\"sync.no_office\""
as ketua GET /devices/{wulans}
expect 200 has "Bu Sembilan (contoh)" has "Masukkan semua dari HP yang dicabut" has "berdiri atas nama Ibu yang memasukkan"
as fina POST /devices/{wulans}/notes/try-again
expect 403
as ketua POST /devices/{wulans}/notes/try-again
expect 303 to /devices/{wulans}
again
expect 303 to /devices/{wulans}
as ketua POST /devices/{wulans}/notes/try-again
expect 422
as ketua GET /sessions/{session}/walk-ins
eventually 200 has "Bu Sembilan (contoh)" has "Bu Sepuluh (contoh)"
sql SELECT count(*) FROM walk_in ---- 6
sql SELECT count(*) FROM walk_in WHERE name LIKE 'Bu Se%' AND noted_by = (SELECT decided_by FROM arrival_decided WHERE fact_id = '019ab000-0000-7000-8000-000000000019') ---- 2
as ketua GET /devices/{wulans}
eventually 200 lacks "Masukkan semua" has "Semua catatan sudah sampai"
